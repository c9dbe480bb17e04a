import * as contracts from '@verdict/contracts'
import { API, type Endpoint, problem } from '@verdict/contracts'
import { z } from 'zod'

type Json = { [name: string]: unknown }

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'access' in value && 'path' in value

/** Every call of the API, as declared by its contract. */
export const endpoints: Endpoint[] = (Object.values(contracts) as unknown[]).filter(isEndpoint)

const ALWAYS = { 429: 'Too many calls', 500: 'Something failed here' }
const SIGNED_IN = { 401: 'Not signed in', 403: 'Not allowed' }

/** The OpenAPI document, made from the contracts that the calls are served by. */
export function openApi(publicUrl: string | undefined): Json {
  const schemas: Json = {}
  const paths: { [path: string]: Json } = {}
  for (const endpoint of endpoints) {
    const path = (API + endpoint.path).replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint, schemas) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Verdict', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: publicUrl ?? '/' }],
    paths,
    components: {
      schemas,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'verdict' } },
    },
  }
}

function operation(endpoint: Endpoint, schemas: Json): Json {
  const { name, summary, access, params, query, body, reply, status = 200, produces, problems = {} } = endpoint
  const refusals = {
    400: 'The query, a header or the JSON is not right',
    ...(endpoint.tagged && { 304: 'You have it already' }),
    ...(endpoint.method !== 'GET' && { 403: 'The call came from another site' }),
    ...(params && { 404: 'There is no such record' }),
    ...(body && { 413: 'Too large', 415: 'Not JSON', 422: 'The body is not right' }),
    ...(endpoint.conditional && { 428: 'If-Match is missing' }),
    ...(access !== 'public' && SIGNED_IN),
    ...ALWAYS,
    ...problems,
  }
  return {
    operationId: name,
    summary,
    tags: [access === 'public' ? 'Public' : 'Back office'],
    ...(access !== 'public' && { security: [{ session: [] }], 'x-role': access }),
    parameters: [
      ...parameters(params, 'path', schemas),
      ...parameters(query, 'query', schemas),
      ...(endpoint.idempotent ? [header('Idempotency-Key', false)] : []),
      ...(endpoint.conditional ? [header('If-Match', true)] : []),
    ],
    ...(body && {
      requestBody: { required: true, content: content('application/json', schema(body, 'input', schemas)) },
    }),
    responses: {
      [status]: {
        description: 'Done',
        ...(produces
          ? { content: content(produces, { type: 'string' }) }
          : reply && { content: content('application/json', schema(reply, 'output', schemas)) }),
      },
      ...Object.fromEntries(
        Object.entries(refusals).map(([code, description]) => [
          code,
          code === '304'
            ? { description }
            : { description, content: content('application/problem+json', schema(problem, 'output', schemas)) },
        ]),
      ),
    },
  }
}

const content = (type: string, schema: unknown) => ({ [type]: { schema } })

const header = (name: string, required: boolean) => ({ name, in: 'header', required, schema: { type: 'string' } })

function parameters(declared: z.ZodType | undefined, place: 'path' | 'query', schemas: Json): Json[] {
  if (!(declared instanceof z.ZodObject)) return []
  return Object.entries(declared.shape).map(([name, each]) => ({
    name,
    in: place,
    required: place === 'path' || !(each as z.ZodType).safeParse(undefined).success,
    schema: schema(each as z.ZodType, 'input', schemas),
  }))
}

/** A schema as JSON Schema; what has a name of its own goes to the components. */
function schema(declared: z.ZodType, io: 'input' | 'output', schemas: Json): unknown {
  const { $schema, $defs = {}, ...own } = z.toJSONSchema(declared, { io, unrepresentable: 'any' }) as Json
  const named = { ...($defs as Json) }
  const { id } = own
  for (const [name, each] of Object.entries(named)) schemas[name] ??= withoutId(refer(each))
  if (typeof id !== 'string') return refer(own)
  schemas[id] ??= withoutId(refer(own))
  return { $ref: `#/components/schemas/${id}` }
}

const withoutId = (value: unknown) => {
  const { id, ...rest } = value as Json
  return rest
}

function refer(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(refer)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === '$ref' && typeof each === 'string' ? each.replace('#/$defs/', '#/components/schemas/') : refer(each),
    ]),
  )
}
