import type { ModelDocument } from '@verdict/engine'
import { settingsOf } from '@verdict/engine'
import type { TaskLane } from './worker-pool.service.ts'

/**
 * The cost of a task, in draws of a sample (some 10 ns each). Estimated from the size of its input, not measured, so that the same task
 * is scheduled the same way on every machine.
 */
export type Operations = number

/** Up to some 20 ms: less than it is worth to ask a thread for. */
export const INLINE: Operations = 2_000_000
/** Up to some 250 ms. */
const BRIEF: Operations = 25_000_000

export const laneFor = (operations: Operations): TaskLane => (operations <= BRIEF ? 'brief' : 'long')

/** Cost of parsing and compiling a document of so many characters of JSON. */
export const compileCost = (characters: number): Operations => 10 * characters

/** Cost of validating, merging, comparing or rendering a document of so many characters of JSON. */
export const walkCost = (characters: number): Operations => 50 * characters

/** Cost of one decision: each sample draws every rating. */
export const decideCost = ({ options, criteria, settings }: ModelDocument): Operations =>
  settingsOf(settings).samples * options.length * criteria.length
