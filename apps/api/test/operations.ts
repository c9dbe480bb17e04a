import type { Role } from '@verdict/contracts'
import { openApi } from '../src/http/openapi/openapi.ts'

/** Every call of the OpenAPI document, from which tests are generated. */

export type JsonSchema = { [keyword: string]: unknown }

/** What a body may be, by media type. */
type Content = { [type: string]: { schema: JsonSchema; example?: unknown } }

export interface Operation {
  id: string
  method: string
  /** With its parameters in braces. */
  path: string
  /** Absent where anybody may call. */
  role?: Role
  /** Needs somebody's session: no program may call it with a token. */
  person: boolean
  parameters: {
    name: string
    in: 'path' | 'query' | 'header'
    required: boolean
    example?: unknown
    schema?: JsonSchema
    content?: Content
  }[]
  body?: JsonSchema
  /** Whether it can be called without one. */
  needsBody: boolean
  responses: { [status: string]: { headers?: { [name: string]: unknown }; content?: Content } }
}

type Documented = {
  operationId: string
  'x-role'?: Role
  security: { [scheme: string]: string[] }[]
  parameters: Operation['parameters']
  requestBody?: { required: boolean; content: { 'application/json': { schema: JsonSchema } } }
  responses: Operation['responses']
}

const document = openApi(undefined) as {
  paths: { [path: string]: { [method: string]: Documented } }
  components: { schemas: { [name: string]: JsonSchema } }
}

export const operations: Operation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, documented]) => ({
    id: documented.operationId,
    method: method.toUpperCase(),
    path,
    ...(documented['x-role'] && { role: documented['x-role'] }),
    person: documented['x-role'] !== undefined && !documented.security.some((scheme) => 'token' in scheme),
    parameters: documented.parameters,
    ...(documented.requestBody && { body: resolved(documented.requestBody.content['application/json'].schema) }),
    needsBody: documented.requestBody?.required === true,
    responses: documented.responses,
  })),
)

/** A self-contained schema, with its references in its own `$defs`. */
export const alone = (schema: JsonSchema): JsonSchema =>
  JSON.parse(
    JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll('#/components/schemas/', '#/$defs/'),
  )

/** A schema, or the one that it refers to. */
export function resolved(schema: JsonSchema): JsonSchema {
  const name = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined
  return name === undefined ? schema : (document.components.schemas[name] as JsonSchema)
}
