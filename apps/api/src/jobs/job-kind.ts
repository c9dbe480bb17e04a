import type { EntityManager } from 'typeorm'
import type { Work } from '../work/work.ts'

/** A job as its kind sees it. */
export interface JobSoFar<Input, Cursor, Partial> {
  id: string
  input: Input
  /** Null before the first range. */
  cursor: Cursor | null
  partial: Partial | null
  done: number
  total: number
}

/** The outcome of one range. */
export interface Range<Cursor, Partial> {
  /** Where the next range begins; null where this was the last. */
  cursor: Cursor | null
  done: number
  partial: Partial
  /** Writes what the range made, in the transaction that keeps the cursor. */
  keep?: (work: Work) => Promise<unknown>
}

/** A kind of work in the background. A room offers it with `Jobs.offer`. */
export interface JobKind<Input, Cursor, Partial, Result> {
  name: string
  /** How many of it run at once, over all workers. */
  atOnce: number
  /** How many may wait besides. */
  waiting: number
  /** Hours that a finished job and its result are kept. */
  hours: number
  /**
   * Does the next range. It reads and computes while no transaction is open, and takes a second or so: between ranges a job is cancelled,
   * handed on and shown. The same job so far makes the same range, whoever does it and however often.
   *
   * @throws JobEnd where it cannot be done, now or later; anything else is tried again
   */
  range(job: JobSoFar<Input, Cursor, Partial>, database: EntityManager): Promise<Range<Cursor, Partial>>
  /** Makes the job's result after the last range, in the same transaction. */
  finish(job: JobSoFar<Input, Cursor, Partial>, work: Work): Promise<Result>
  /** Deletes what its ranges made, when it is cancelled or fails. */
  discard?(id: string, work: Work): Promise<unknown>
}

export type AnyJobKind = JobKind<never, never, never, unknown>

/** Ends a job for good, with a sentence for the user who started it. */
export class JobEnd extends Error {}
