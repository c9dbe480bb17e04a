import * as contracts from '@verdict/contracts'
import type { Endpoint, RequestProblem } from '@verdict/contracts'
import { parse } from 'secure-json-parse'
import { readValue } from './read-value.ts'

/** A body as a thread read it: malformed, or what is wrong with it and, as JSON, what it holds or the rest of it. */
export type LongBodyRead = { malformed: true } | { problems: RequestProblem[]; json: string | undefined }

const endpoints = new Map(
  Object.values<unknown>(contracts)
    .filter((value): value is Endpoint => typeof value === 'object' && value !== null && 'path' in value)
    .map((endpoint) => [endpoint.name, endpoint]),
)

/** Reads a body against the contract of a call, named by its operation's id. */
export function readLongBody({ contract, text }: { contract: string; text: string }): LongBodyRead {
  let body: unknown
  try {
    body = parse(text)
  } catch {
    return { malformed: true }
  }
  const { body: schema, triesTheRest } = endpoints.get(contract) ?? {}
  const { problems, value } = readValue(schema, body, triesTheRest)
  return { problems, json: JSON.stringify(value) as string | undefined }
}
