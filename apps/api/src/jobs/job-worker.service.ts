import { setTimeout as pause } from 'node:timers/promises'
import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { runInWork } from '../work/work.ts'
import type { JobEntity } from './job.entity.ts'
import { type AnyJobKind, JobEnd, type JobKind } from './job-kind.ts'
import { JobKinds } from './job-kinds.ts'
import { claim, end, giveBack, keepRange, LEASE, lockedJob, MOST_ATTEMPTS, putOff, renew } from './job-rows.ts'
import { WakeUps } from './wake-ups.ts'

/** Milliseconds that a worker sleeps without a notification: an expired lease of another worker is noticed at the latest after this. */
const SLEEP = 5_000
/** Jobs that a process has in hand at once: a file of leads does not wait for an impact that takes minutes. Each does a range at a time. */
const IN_HAND = 2
/** Milliseconds that the range under way has when the product ends; then it is given back, and its work is done again. */
const LAST_RANGE = 700

type Kind = JobKind<unknown, unknown, unknown, unknown>

/** Does jobs, a range of each at a time. There may be any number of workers, in any number of processes. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Jobs')
  private readonly wakeUps: WakeUps
  private stopping = false
  private working: Promise<unknown> = Promise.resolve()
  private readonly inHand = new Set<{ id: string; lease: string }>()

  constructor(
    private readonly database: DataSource,
    private readonly kinds: JobKinds,
  ) {
    this.wakeUps = new WakeUps(database)
  }

  onApplicationBootstrap() {
    if (this.kinds.all().length === 0) return
    this.wakeUps.listen()
    this.working = Promise.all(Array.from({ length: IN_HAND }, () => this.work()))
  }

  /** Finishes the ranges under way, or releases their jobs. */
  async beforeApplicationShutdown() {
    this.stopping = true
    this.wakeUps.close()
    await Promise.race([this.working, pause(LAST_RANGE, undefined, { ref: false })])
    for (const { id, lease } of this.inHand) await giveBack(this.database.manager, id, lease).catch(() => {})
  }

  private async work() {
    while (!this.stopping) {
      const { heard } = this.wakeUps
      // If the database is unavailable, the next query follows after a pause.
      const found = await this.workOnce().catch(() => false)
      if (!found && !this.stopping) await this.wakeUps.next(SLEEP, heard)
    }
  }

  private async workOnce(): Promise<boolean> {
    const lease = uuid()
    const job = await this.database.transaction((database) => claim(database, this.kinds.all(), lease))
    if (!job) return false
    const held = { id: job.id, lease }
    this.inHand.add(held)
    try {
      await this.carryOut(job, lease)
    } finally {
      this.inHand.delete(held)
    }
    return true
  }

  private async carryOut(job: JobEntity, lease: string) {
    const kind: Kind = this.kinds.of(job.kind)
    const beats = setInterval(
      () => void renew(this.database.manager, job.id, lease).catch(() => {}),
      (LEASE * 1_000) / 3,
    )
    try {
      // The cause that ended its workers would end this one too.
      if (job.attempts > MOST_ATTEMPTS) throw new Error('Each worker that began its next range ended with it')
      let next: JobEntity | undefined = job
      while (next && !this.stopping) next = await this.range(next, lease, kind)
      if (next) await giveBack(this.database.manager, job.id, lease)
    } catch (error) {
      await this.failed(job.id, lease, kind, error)
    } finally {
      clearInterval(beats)
    }
  }

  /** @returns the job after its range; undefined where it is finished, or another worker's by now */
  private async range(job: JobEntity, lease: string, kind: Kind): Promise<JobEntity | undefined> {
    const done = job.cancelAsked ? undefined : await kind.range(job, this.database.manager)
    return runInWork(this.database, { actor: null }, async (work) => {
      const { database } = work
      const now = await lockedJob(database, job.id, lease)
      if (!now) return undefined
      if (now.cancelAsked || !done) {
        await kind.discard?.(job.id, work)
        await end(work, job.id, { state: 'cancelled' }, kind.hours)
        return undefined
      }
      await done.keep?.(work)
      await keepRange(database, job.id, done)
      const after: JobEntity = { ...now, cursor: done.cursor, done: done.done, partial: done.partial, attempts: 0 }
      if (done.cursor !== null) return after
      await end(work, job.id, { state: 'done', result: await kind.finish(after, work) }, kind.hours)
      return undefined
    })
  }

  private async failed(id: string, lease: string, kind: AnyJobKind | Kind, error: unknown) {
    await runInWork(this.database, { actor: null }, async (work) => {
      const job = await lockedJob(work.database, id, lease)
      if (!job) return
      const over = error instanceof JobEnd
      if (over) await end(work, id, { state: 'failed', error: error.message }, kind.hours)
      else {
        const wait = await putOff(work, job, kind.hours)
        if (wait !== undefined) return this.wakeUps.wakeIn(wait)
      }
      await kind.discard?.(id, work)
      if (!over) this.log.error(`The job ${id} (${job.kind}) was given up: ${(error as Error).stack ?? String(error)}`)
    })
  }
}
