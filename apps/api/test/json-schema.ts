import { z } from 'zod'
import { alone, type JsonSchema } from './operations.ts'

/** Where a value does not fit a schema of the OpenAPI document. */
export function misfits(schema: JsonSchema, value: unknown): string[] {
  const { success, error } = z.fromJSONSchema(alone(schema) as never).safeParse(value)
  return success ? [] : error.issues.map(({ path, message }) => `/${path.join('/')}: ${message}`)
}
