import type { TestApi } from '../api.ts'
import type { Person } from '../people.ts'

/** A request that is right in everything. */
export interface Sample {
  params?: { [name: string]: string | number }
  query?: { [name: string]: string }
  body?: unknown
  headers?: { [name: string]: string }
  /** The caller, for calls about their own account; an empty cookie for a caller who is not signed in. */
  caller?: Person
}

/** By operation: makes what the request needs, and it. */
export type Samples = { [operation: string]: (api: TestApi) => Promise<Sample> }

/** How a list is asked for: its first page, the largest first. */
export const list = (sort: string, filter: object = {}): Sample => ({
  query: { filter: JSON.stringify(filter), range: '[0,9]', sort: JSON.stringify([sort, 'DESC']) },
})
/** The header of a change that is based on a revision. */
export const based = (revision: number) => ({ 'if-match': `"${revision}"` })
