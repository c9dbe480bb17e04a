import type { HttpError } from 'react-admin'

/** What the API said of a form: by field, or of the whole where it is about none of them. */
export function faultsOf(error: unknown): { [field: string]: string } {
  const { message, body } = error as HttpError
  const errors = (body as { errors?: { [field: string]: string } } | undefined)?.errors ?? {}
  return Object.keys(errors).length > 0 ? errors : { root: message }
}

/** What is wrong with none of these fields, which show their own. */
export const faultsBeside = (faults: { [field: string]: string }, ...fields: string[]): string[] =>
  Object.entries(faults)
    .filter(([field]) => !fields.includes(field))
    .map(([, fault]) => fault)
