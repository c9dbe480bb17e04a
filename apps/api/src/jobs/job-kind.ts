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
  /** When it was asked for. */
  createdAt: Date
}

/** The outcome of one range. */
export interface JobRange<Cursor, Partial> {
  /** Where the next range begins; null where this was the last. */
  cursor: Cursor | null
  done: number
  partial: Partial
  /** Stores the result of a range, in the transaction that stores the cursor. */
  keep?: (work: Work) => Promise<unknown>
}

/** A kind of work in the background. A room offers it with `Jobs.offer`. */
export interface JobKind<Input, Cursor, Partial, Result> {
  name: string
  /** How many of it run at once, over all workers. */
  atOnce: number
  /** How many may wait besides. */
  waiting: number
  /** Hours until a finished job and its result are deleted. */
  hours: number
  /**
   * Does the next range. It reads and computes while no transaction is open, and takes a second or so: between ranges a job is cancelled,
   * handed on and its progress shown. The same state makes the same range, on every worker and every attempt.
   *
   * @throws JobEnd where it fails for good; any other error is retried
   */
  range(job: JobSoFar<Input, Cursor, Partial>, database: EntityManager): Promise<JobRange<Cursor, Partial>>
  /** Makes the job's result after the last range, in the same transaction. */
  finish(job: JobSoFar<Input, Cursor, Partial>, work: Work): Promise<Result>
  /** Deletes what its ranges made, when it is cancelled or fails. */
  discard?(id: string, work: Work): Promise<unknown>
}

export type AnyJobKind = JobKind<never, never, never, unknown>

/** Ends a job for good, with a sentence for the user who started it. */
export class JobEnd extends Error {}
