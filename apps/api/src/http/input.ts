import { type Endpoint, MOST_FAULTS } from '@verdict/contracts'
import { at } from '@verdict/engine'
import { checkLimits } from '@verdict/engine/validate'
import { z } from 'zod'
import { type Fault, notFound, Refusal, unprocessable } from './refusal.ts'
import type { ServedRequest } from './served-request.ts'

/** A call without a query takes none: what nobody reads is refused, not ignored. */
const NO_QUERY = z.strictObject({})

/**
 * What a request brings, held against its contract.
 *
 * @throws Refusal with every fault at once: 404 for an address that cannot exist, 400 for the query, 422 for the body
 */
export function readInput(contract: Endpoint, request: ServedRequest): NonNullable<ServedRequest['input']> {
  const params = read(contract.params, request.params)
  if (params.faults.length > 0) throw notFound()
  const query = read(contract.query ?? NO_QUERY, request.query ?? {})
  if (query.faults.length > 0)
    throw new Refusal(400, 'bad-query', 'The query of this address is not right.', { errors: query.faults })
  const body = read(contract.body, request.body)
  if (body.faults.length > 0) throw unprocessable(body.faults)
  return { params: params.value, query: query.value, body: body.value }
}

function read(schema: z.ZodType | undefined, given: unknown): { value: unknown; faults: Fault[] } {
  if (!schema) return { value: undefined, faults: [] }
  // Nesting that would exhaust a stack and characters that cannot be stored are refused before anything walks the value.
  const limits = checkLimits(given)
  if (limits.length > 0) return { value: undefined, faults: limits }
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
