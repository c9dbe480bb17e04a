import type { EntityManager } from 'typeorm'
import type { Work } from '../work/work.ts'
import { JobEntity } from './job.entity.ts'
import type { AnyJobKind, JobRange } from './job-kind.ts'

/** The NOTIFY channel that wakes the workers. */
export const CHANNEL = 'verdict_jobs'

/** Seconds without a heartbeat after which another worker takes a job. */
export const LEASE = 15
/** Attempts without a stored range after which a job fails. */
export const MOST_ATTEMPTS = 6
/** Seconds from one attempt to the next: doubled each time, up to the longest. */
const FIRST_WAIT = 1
const LONGEST_WAIT = 300

/** The error of a job whose last attempt failed. Details are in the log. */
const GIVEN_UP =
  'This failed several times and was given up. Start it again; if it fails again, ask whoever runs the server.'

export const isFinished = ({ state }: JobEntity) => state !== 'queued' && state !== 'running'

/** Wakes the workers once the transaction is through. */
export const wake = (database: EntityManager) => database.query(`notify ${CHANNEL}`)

export const lockedJob = (database: EntityManager, id: string, lease?: string) =>
  database.findOne(JobEntity, { where: { id, ...(lease && { lease }) }, lock: { mode: 'pessimistic_write' } })

/**
 * Takes the oldest job that is due: one that waits, or one whose lease has expired. Times are the database's, so that machines
 * need not agree on them.
 */
export async function claim(
  database: EntityManager,
  kinds: AnyJobKind[],
  lease: string,
): Promise<JobEntity | undefined> {
  // Workers claim one after another, so that no more of a kind run than may.
  await database.query("select pg_advisory_xact_lock(hashtext('verdict jobs'))")
  const [names, most] = [kinds.map(({ name }) => name), kinds.map(({ atOnce }) => atOnce)]
  const [rows] = (await database.query(
    `update jobs set state = 'running', lease = $3, lease_until = now() + $4 * interval '1 second', attempts = attempts + 1,
       started_at = coalesce(started_at, now())
     where id = (
       select job.id from jobs job join unnest($1::text[], $2::int[]) kind (name, most) on kind.name = job.kind
       where job.state in ('queued', 'running') and job.run_after <= now() and (job.lease_until is null or job.lease_until < now())
         and (select count(*) from jobs other where other.kind = job.kind and other.state = 'running' and other.lease_until >= now()) < kind.most
       order by job.created_at, job.id limit 1 for update of job skip locked)
     returning id`,
    [names, most, lease, LEASE],
  )) as [{ id: string }[]]
  return rows[0] && database.findOneByOrFail(JobEntity, { id: rows[0].id })
}

/** @returns whether the job is still this worker's */
export async function renew(database: EntityManager, id: string, lease: string): Promise<boolean> {
  const [, renewed] = (await database.query(
    `update jobs set lease_until = now() + $3 * interval '1 second' where id = $1 and lease = $2`,
    [id, lease, LEASE],
  )) as [unknown, number]
  return renewed > 0
}

/** Stores the cursor of a finished range, in the transaction that stores its output. */
export const keepRange = (database: EntityManager, id: string, { cursor, done, partial }: JobRange<unknown, unknown>) =>
  database.update(JobEntity, { id }, { cursor: cursor as object, done, partial: partial as object, attempts: 0 })

/** Hands a job on as it is, for another worker to go on with. */
export async function giveBack(database: EntityManager, id: string, lease: string) {
  const free = { lease: null, leaseUntil: null }
  await database.update(
    JobEntity,
    { id, lease },
    { ...free, state: 'queued', attempts: () => 'greatest(attempts - 1, 0)' },
  )
  await wake(database)
}

/**
 * After a failure: another attempt after a while, or the end where there have been too many.
 *
 * @returns the seconds until the next attempt; undefined where the job was given up
 */
export async function putOff(work: Work, job: JobEntity, hours: number): Promise<number | undefined> {
  if (job.attempts >= MOST_ATTEMPTS) {
    await end(work, job.id, { state: 'failed', error: GIVEN_UP }, hours)
    return undefined
  }
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (job.attempts - 1)) * (0.75 + Math.random() / 2)
  await work.database.query(
    `update jobs set state = 'queued', lease = null, lease_until = null, run_after = now() + $2 * interval '1 second' where id = $1`,
    [job.id, wait],
  )
  return wait
}

type Ending = { state: 'done'; result: unknown } | { state: 'failed'; error: string } | { state: 'cancelled' }

/** @param hours until it is deleted */
export const end = ({ database, now }: Work, id: string, ending: Ending, hours: number) =>
  database.update(
    JobEntity,
    { id },
    {
      ...(ending as object),
      lease: null,
      leaseUntil: null,
      finishedAt: now,
      expiresAt: new Date(now.getTime() + hours * 3_600_000),
    },
  )
