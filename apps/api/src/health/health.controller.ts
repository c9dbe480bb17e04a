import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { Controller, Get, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { DataSource } from 'typeorm'
import { Shutdown } from '../http/shutdown.ts'
import { Open } from '../http/open.decorator.ts'

/** How long an answer of the database is believed, so that watching does not wear it out. */
const BELIEVED = 2_000
/** Milliseconds that an answer is waited for. */
const PATIENCE = 3_000

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

@Controller('health')
export class HealthController {
  private last: { at: number; answered: boolean; serving: Promise<boolean> } | undefined

  constructor(
    private readonly database: DataSource,
    private readonly closing: Shutdown,
  ) {}

  /** Liveness: the process answers, and which release it is of. It does not use the database, whose outage must not cause a restart of the process. */
  @Open()
  @Get('live')
  live() {
    return { status: 'live', version }
  }

  /** Readiness: whether requests can be served. */
  @Open()
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const ready = !this.closing.signalled && (await this.isServing())
    reply.status(ready ? 200 : 503)
    return { status: ready ? 'ready' : 'not ready' }
  }

  /** One query at a time: more queries would not help a database that hangs. */
  private isServing(): Promise<boolean> {
    const { last } = this
    if (last && (!last.answered || performance.now() - last.at < BELIEVED)) return last.serving
    const asked = { at: performance.now(), answered: false, serving: Promise.resolve(false) }
    const answer = this.ask().finally(() => {
      asked.answered = true
    })
    asked.serving = Promise.race([answer, pause(PATIENCE, false, { ref: false })])
    this.last = asked
    return asked.serving
  }

  private async ask(): Promise<boolean> {
    try {
      const [{ done }]: [{ done: number }] = await this.database.query('select count(*)::int as done from migrations')
      if (done < this.database.migrations.length) return false
      await this.database.query(A_WRITE)
      return true
    } catch {
      return false
    }
  }
}

/** A row where every call writes one; and a page of a table of the connection's own, which is given back: a full disk has none. */
const A_WRITE = `
  insert into rate_limits (bucket, window_start, ends_at, calls) values ('ready', 'epoch', now() + interval '1 hour', 1)
    on conflict (bucket, window_start) do update set ends_at = excluded.ends_at;
  set client_min_messages = warning;
  create temp table if not exists a_page (filler text) on commit delete rows;
  insert into a_page values (repeat('x', 1000))`
