import { type Endpoint, MOST_FAULTS } from '@verdict/contracts'
import { at } from '@verdict/engine'
import { checkLimits } from '@verdict/engine/validate'
import { z } from 'zod'
import { LongBody } from './long-body.ts'
import type { LongBodyRead } from './read-long-body.ts'
import { type Fault, notFound, Refusal, unprocessable } from './refusal.ts'
import type { ServedRequest } from './served-request.ts'

/** A call without a query takes none: what nobody reads is refused, not ignored. */
const NO_QUERY = z.strictObject({})

/**
 * What a request brings, held against its contract.
 *
 * @param long reads a body that takes long
 * @throws Refusal with every fault at once: 404 for an address that cannot exist, 400 for the query, 422 for the body
 */
export async function readInput(
  contract: Endpoint,
  request: ServedRequest,
  long: (body: LongBody) => Promise<LongBodyRead>,
): Promise<NonNullable<ServedRequest['input']>> {
  const params = readValue(contract.params, request.params)
  if (params.faults.length > 0) throw notFound()
  const query = readValue(contract.query ?? NO_QUERY, request.query ?? {})
  if (query.faults.length > 0)
    throw new Refusal(400, 'bad-query', 'The query of this address is not right.', { errors: query.faults })
  const { body: given } = request
  const body = given instanceof LongBody ? valueOf(await long(given)) : readValue(contract.body, given)
  if (body.faults.length > 0) throw unprocessable(body.faults)
  return { params: params.value, query: query.value, body: body.value }
}

interface Read {
  value: unknown
  faults: Fault[]
}

function valueOf(read: LongBodyRead): Read {
  if ('malformed' in read) throw new Refusal(400, 'bad-request', 'The body is no JSON.')
  return 'faults' in read ? { ...read, value: undefined } : { value: JSON.parse(read.json) as unknown, faults: [] }
}

/** A value held against a schema, with everything that is wrong with it. */
export function readValue(schema: z.ZodType | undefined, given: unknown): Read {
  if (!schema) return { value: undefined, faults: [] }
  // Nesting that would exhaust a stack and characters that cannot be stored are refused before anything walks the value.
  const limits = checkLimits(given)
  if (limits.length > 0) return { value: undefined, faults: limits.slice(0, ENOUGH) }
  const { success, data, error } = schema.safeParse(given)
  if (success) return { value: data, faults: [] }
  return { value: undefined, faults: faultsOf(error.issues) }
}

/** One more than is told, so that it shows that there are more. */
const ENOUGH = MOST_FAULTS + 1

function faultsOf(issues: readonly z.core.$ZodIssue[]): Fault[] {
  return issues.slice(0, ENOUGH).flatMap((issue) => {
    const pointer = issue.path.reduce<string>((all, step) => at(all, String(step)), '')
    if (issue.code === 'unrecognized_keys')
      return issue.keys.slice(0, ENOUGH).map((key) => ({
        pointer: at(pointer, key),
        message: `${JSON.stringify(key)} is not expected here.`,
      }))
    return [{ pointer, message: issue.message }]
  })
}
