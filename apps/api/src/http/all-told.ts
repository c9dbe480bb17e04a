import type { RequestProblem } from '@verdict/contracts'
import { ApiError, unprocessable } from './api-error.ts'
import { fieldOf } from './read-value.ts'

/**
 * Handles a call. Where fields of its body are wrong it is tried with the rest, and refused within its transaction for all that is wrong.
 *
 * @param problems what is wrong with the fields that are left out
 */
export async function allTold<Reply>(problems: RequestProblem[], handle: () => Promise<Reply>): Promise<Reply> {
  if (problems.length === 0) return handle()
  const found = await handle().then(() => [], problemsIn)
  const told = new Set(problems.map(fieldOf))
  // The handler did not get these fields: that it misses them is no problem of the call.
  throw unprocessable([...problems, ...found.filter((problem) => !told.has(fieldOf(problem)))])
}

function problemsIn(error: unknown): RequestProblem[] {
  if (error instanceof ApiError && error.status === 422) return error.more.errors ?? []
  throw error
}
