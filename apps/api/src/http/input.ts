import type { Endpoint } from '@verdict/contracts'
import { z } from 'zod'
import { LongBody } from './long-body.ts'
import type { LongBodyRead } from './read-long-body.ts'
import { type Read, readValue } from './read-value.ts'
import { notFound, ApiError, unprocessable } from './api-error.ts'
import type { ServedRequest } from './served-request.ts'

/** A call without a declared query accepts none: unknown parameters are refused, not ignored. */
const NO_QUERY = z.strictObject({})

/**
 * What a request brings, held against its contract.
 *
 * @param long reads a large body in a thread
 * @throws ApiError with every problem at once: 404 for an address that cannot exist, 400 for the query, 422 for the body unless its rest is tried
 */
export async function readInput(
  contract: Endpoint,
  request: ServedRequest,
  long: (body: LongBody) => Promise<LongBodyRead>,
): Promise<NonNullable<ServedRequest['input']>> {
  const params = readValue(contract.params, request.params)
  if (params.problems.length > 0) throw notFound()
  const query = readValue(contract.query ?? NO_QUERY, request.query ?? {})
  if (query.problems.length > 0)
    throw new ApiError(400, 'bad-query', 'The query is invalid.', { errors: query.problems })
  // Where every member may be left out, so may the body.
  const { body: given = {} } = request
  const body =
    given instanceof LongBody ? valueOf(await long(given)) : readValue(contract.body, given, contract.triesTheRest)
  if (body.problems.length > 0 && body.value === undefined) throw unprocessable(body.problems)
  return { params: params.value, query: query.value, body: body.value, problems: body.problems }
}

function valueOf(read: LongBodyRead): Read {
  if ('malformed' in read) throw new ApiError(400, 'bad-request', 'The body is not JSON.')
  const { problems, json } = read
  return { problems, value: json === undefined ? undefined : (JSON.parse(json) as unknown) }
}
