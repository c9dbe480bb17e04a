import { Controller, Get, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { DataSource } from 'typeorm'
import { Closing } from '../http/closing.ts'
import { Open } from '../http/open.decorator.ts'

/** How long an answer of the database is believed, so that watching does not wear it out. */
const BELIEVED = 2_000

@Controller('health')
export class HealthController {
  private last: { at: number; ready: Promise<boolean> } | undefined

  constructor(
    private readonly database: DataSource,
    private readonly closing: Closing,
  ) {}

  /** Says that the process answers. Touches nothing: an outage of the database must not become a restart of the process. */
  @Open()
  @Get('live')
  live() {
    return { status: 'live' }
  }

  /** Says whether requests can be served. */
  @Open()
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    if (!this.last || Date.now() - this.last.at > BELIEVED) this.last = { at: Date.now(), ready: this.ask() }
    const ready = (await this.last.ready) && !this.closing.told
    reply.status(ready ? 200 : 503)
    return { status: ready ? 'ready' : 'not ready' }
  }

  private async ask(): Promise<boolean> {
    try {
      const [{ done }] = await this.database.query('select count(*)::int as done from migrations')
      return done >= this.database.migrations.length
    } catch {
      return false
    }
  }
}
