import { refusedCall } from '../api/call.ts'

/** The messages of a refused form by field; `root` where none is about a field. */
export function problemsByField(error: unknown): { [field: string]: string } {
  const { errors = {} } = refusedCall(error)
  return Object.keys(errors).length > 0 ? errors : { root: (error as Error).message }
}

/** The messages that are about none of these fields, which show their own. */
export const otherProblems = (problems: { [field: string]: string }, ...fields: string[]): string[] =>
  Object.entries(problems)
    .filter(([field]) => !fields.includes(field))
    .map(([, problem]) => problem)
