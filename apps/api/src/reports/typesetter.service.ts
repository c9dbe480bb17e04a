import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism, setPriority } from 'node:os'
import { Injectable, type OnApplicationShutdown, Optional } from '@nestjs/common'
import type { Typesetting } from '@verdict/reports/typeset'
import { ApiError } from '../http/api-error.ts'

/** The script that typesets, and with which arguments of Node.js. */
export abstract class TypesetterScript {
  abstract path: string
  abstract execArgv?: string[]
}

/** What a typesetting process is given to stay within, and what it answers with. */
export interface TypesetterLimits {
  /** Processes at once. */
  processes: number
  /** Reports that may wait or be made. */
  reports: number
  /** The time limit of a report in milliseconds, waiting included. */
  limit: number
  /** What a process may use, in MiB. */
  memory: number
  /** How long it stays with nothing to do, in milliseconds. */
  idle: number
}

export type TypesetReply = { pdf: Uint8Array } | { failed: string }

const LIMITS: TypesetterLimits = {
  processes: Math.max(1, Math.floor(availableParallelism() / 2)),
  reports: 40,
  limit: 20_000,
  memory: 768,
  idle: 30_000,
}
/** By how much it gives way to the process that answers requests (see nice(1)). */
const NICE = 5

/** A report that is waiting or being made. */
interface Order {
  typesetting: Typesetting
  done(pdf: Uint8Array): void
  failed(refusal: ApiError): void
  timer: NodeJS.Timeout
}

/**
 * Makes PDFs in processes of their own: the typesetter cannot be interrupted and its memory is not bounded, so a process is ended where it
 * exceeds its limits. Its caller is refused with 503; other reports are not affected.
 */
@Injectable()
export class Typesetter implements OnApplicationShutdown {
  private readonly waiting: Order[] = []
  private readonly presses = new Set<Press>()

  constructor(
    private readonly script: TypesetterScript,
    @Optional() private readonly limits: TypesetterLimits = LIMITS,
  ) {}

  /** @throws ApiError (503, with `Retry-After`) where it could not be made in time */
  async typeset(typesetting: Typesetting): Promise<Uint8Array> {
    const busy = [...this.presses].filter(({ order }) => order).length
    if (this.waiting.length + busy >= this.limits.reports)
      throw unavailable('Too many reports are being made at the moment.')
    return new Promise((done, failed) => {
      const timer = setTimeout(() => this.giveUp(order), this.limits.limit)
      const order: Order = { typesetting, done, failed, timer }
      this.waiting.push(order)
      this.next()
    })
  }

  onApplicationShutdown() {
    for (const press of this.presses) press.end()
  }

  private next() {
    const order = this.waiting[0]
    if (!order) return
    const idle = [...this.presses].find((press) => !press.order)
    const press = idle ?? (this.presses.size < this.limits.processes ? this.newPress() : undefined)
    if (!press) return
    this.waiting.shift()
    press.print(order)
  }

  private newPress(): Press {
    const press = new Press(this.script, this.limits, {
      free: () => this.next(),
      ended: () => {
        this.presses.delete(press)
        this.next()
      },
    })
    this.presses.add(press)
    return press
  }

  private giveUp(order: Order) {
    const place = this.waiting.indexOf(order)
    if (place >= 0) this.waiting.splice(place, 1)
    order.failed(unavailable('This report took too long to make.'))
    for (const press of this.presses) if (press.order === order) press.end()
  }
}

/** One process, which makes one report at a time. */
class Press {
  order: Order | undefined
  private readonly child: ChildProcess
  private idle: NodeJS.Timeout | undefined

  constructor(
    { path, execArgv = [] }: TypesetterScript,
    private readonly limits: TypesetterLimits,
    private readonly tell: { free(): void; ended(): void },
  ) {
    // An empty environment: neither secrets nor the database's address.
    this.child = fork(path, [String(limits.memory)], {
      execArgv,
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    if (this.child.pid !== undefined) giveWay(this.child.pid)
    this.child.on('message', (reply: TypesetReply) => this.replied(reply))
    this.child.on('error', () => this.end())
    this.child.on('exit', () => this.exited())
  }

  print(order: Order) {
    clearTimeout(this.idle)
    this.order = order
    this.child.send(order.typesetting, (error) => error && this.end())
  }

  end() {
    clearTimeout(this.idle)
    this.child.kill('SIGKILL')
  }

  private replied(reply: TypesetReply) {
    const order = this.take()
    this.idle = setTimeout(() => this.end(), this.limits.idle).unref()
    if ('pdf' in reply) order?.done(reply.pdf)
    else order?.failed(unavailable('This report could not be made.', reply.failed))
    this.tell.free()
  }

  private exited() {
    this.take()?.failed(unavailable('This report could not be made.'))
    this.tell.ended()
  }

  private take(): Order | undefined {
    const { order } = this
    this.order = undefined
    clearTimeout(order?.timer)
    return order
  }
}

/** Lowers the priority of a process, where the system allows it. */
function giveWay(pid: number) {
  try {
    setPriority(pid, NICE)
  } catch {
    // Then it does not.
  }
}

const unavailable = (what: string, cause?: unknown) =>
  Object.assign(
    new ApiError(503, 'overloaded', `${what} Try again in a few seconds.`, { headers: { 'retry-after': '5' } }),
    { cause },
  )
