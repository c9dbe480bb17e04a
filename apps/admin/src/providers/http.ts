import { API, type Problem } from '@verdict/contracts'
import { HttpError } from 'react-admin'

export interface Answered<Body> {
  body: Body
  headers: Headers
}

/** What a refusal carries besides its sentence: a code, errors by place, conflicts, the current record. */
export type Refused = Problem & { code?: string; [member: string]: unknown }

/**
 * Calls the API.
 *
 * @throws HttpError with the sentence to show, the status, and the problem as its body
 */
export async function call<Body>(
  method: string,
  path: string,
  body?: unknown,
  headers: object = {},
): Promise<Answered<Body>> {
  const response = await fetch(path.startsWith('/') ? API + path : path, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new HttpError('The server cannot be reached. What you did is still here: try again in a moment.', 0)
  })
  if (response.ok) {
    // What only says that it was done has no body.
    const text = await response.text()
    return { body: (text === '' ? undefined : JSON.parse(text)) as Body, headers: response.headers }
  }
  const problem = (await response.json().catch(() => ({}))) as Partial<Refused>
  throw new HttpError(problem.detail ?? `The server answered ${response.status}.`, response.status, {
    ...problem,
    // Where react-hook-form looks for what is wrong with a field.
    errors: Object.fromEntries(
      (problem.errors ?? []).map(({ pointer, message }) => [pointer.slice(1).replaceAll('/', '.') || 'root', message]),
    ),
    places: problem.errors ?? [],
  })
}
