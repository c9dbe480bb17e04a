import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { canonicalJson } from '@verdict/engine/review'
import { type EntityManager, In } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { orNotFound, tooMany } from '../http/api-error.ts'
import type { Work } from '../work/work.ts'
import { JobEntity } from './job.entity.ts'
import { JobKinds } from './job-kinds.ts'
import { end, isFinished, lockedJob, wake } from './job-rows.ts'

/** The Retry-After of a refused start, in seconds. */
const AGAIN = 30

/** What rooms and people ask of jobs. */
@Injectable()
export class Jobs {
  constructor(private readonly kinds: JobKinds) {}

  /**
   * Starts a job in the caller's transaction. The same input of the same person is not done twice at a time: then the job is the one that is
   * under way already.
   *
   * @param prepare makes what the job works on, once its id is known, and counts it
   * @throws ApiError (429) where too many of the kind wait
   */
  async start(name: string, input: unknown, work: Work, prepare: (id: string) => Promise<number>): Promise<string> {
    const { database, actor, now } = work
    const kind = this.kinds.of(name)
    // Serialised, so that the second of two concurrent starts sees the first.
    await database.query("select pg_advisory_xact_lock(hashtext('verdict jobs ' || $1))", [name])
    const inputHash = createHash('sha256')
      .update(canonicalJson([name, input, actor?.id ?? null]))
      .digest('hex')
    const unfinished = { kind: name, state: In(['queued', 'running']), cancelAsked: false }
    const twin = await database.findOneBy(JobEntity, { ...unfinished, inputHash })
    if (twin) return twin.id
    if ((await database.countBy(JobEntity, unfinished)) >= kind.atOnce + kind.waiting) throw tooMany(AGAIN)
    const id = uuid()
    await database.insert(JobEntity, {
      ...fresh,
      id,
      kind: name,
      input,
      inputHash,
      startedBy: actor?.id ?? null,
      createdAt: now,
      runAfter: now,
    } as object)
    await database.update(JobEntity, { id }, { total: await prepare(id) })
    await wake(database)
    return id
  }

  /** A job of a kind that is done; null where there is none, or no more. */
  done(kind: string, id: string, database: EntityManager): Promise<JobEntity | null> {
    return database.findOneBy(JobEntity, { kind, id, state: 'done' })
  }

  /** The newest unfinished job of a kind whose input holds this; null where there is none. */
  async unfinished(kind: string, input: object, database: EntityManager): Promise<string | null> {
    const rows: { id: string }[] = await database.query(
      `select id from jobs where kind = $1 and input @> $2 and state in ('queued', 'running') and not cancel_asked
       order by created_at desc limit 1`,
      [kind, JSON.stringify(input)],
    )
    return rows[0]?.id ?? null
  }

  /** Whether a job does another range, from now until the transaction ends. Waits for the range that is being stored. */
  async isUnderWay(id: string, database: EntityManager): Promise<boolean> {
    const job = await lockedJob(database, id)
    return job !== null && !isFinished(job) && !job.cancelAsked
  }

  /** Deletes jobs with all that they made, whatever their state. */
  async remove(ids: string[], database: EntityManager) {
    await database.delete(JobEntity, { id: In(ids) })
  }

  /** Deletes jobs that have ended, where what they were asked names somebody. @param naming a pattern of PostgreSQL */
  async forget(naming: string, database: EntityManager) {
    await database.query('delete from jobs where finished_at is not null and lower(input::text) ~ lower($1)', [naming])
  }

  /** Cancels a job: at once if no worker has it, otherwise before its next range. */
  async cancel(id: string, work: Work): Promise<JobEntity> {
    const { database, audit } = work
    const job = orNotFound(await lockedJob(database, id))
    if (isFinished(job) || job.cancelAsked) return job
    await audit.record({ action: 'cancel', resource: 'jobs', record: id, after: { kind: job.kind } })
    if (job.lease === null) {
      const kind = this.kinds.of(job.kind)
      await kind.discard?.(id, work)
      await end(work, id, { state: 'cancelled' }, kind.hours)
    } else await database.update(JobEntity, { id }, { cancelAsked: true })
    return database.findOneByOrFail(JobEntity, { id })
  }
}

const fresh = {
  state: 'queued',
  cursor: null,
  done: 0,
  total: 0,
  partial: null,
  result: null,
  error: null,
  attempts: 0,
  lease: null,
  leaseUntil: null,
  cancelAsked: false,
  startedAt: null,
  finishedAt: null,
  expiresAt: null,
} as const
