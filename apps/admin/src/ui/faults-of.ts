import type { HttpError } from 'react-admin'

/** What the API said of a form: by field, or of the whole where it is about none of them. */
export function faultsOf(error: unknown): { [field: string]: string } {
  const { message, body } = error as HttpError
  const errors = (body as { errors?: { [field: string]: string } } | undefined)?.errors ?? {}
  return Object.keys(errors).length > 0 ? errors : { root: message }
}
