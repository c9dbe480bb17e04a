import { refusedCall } from '../api/call.ts'

/** What the API said of a form: by field, or of the whole where it is about none of them. */
export function problemsByField(error: unknown): { [field: string]: string } {
  const { errors = {} } = refusedCall(error)
  return Object.keys(errors).length > 0 ? errors : { root: (error as Error).message }
}

/** What is wrong with none of these fields, which show their own. */
export const otherProblems = (problems: { [field: string]: string }, ...fields: string[]): string[] =>
  Object.entries(problems)
    .filter(([field]) => !fields.includes(field))
    .map(([, problem]) => problem)
