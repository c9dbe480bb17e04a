import type { Endpoint } from '@verdict/contracts'
import { z } from 'zod'
import type { SpecObject, Schemas } from './schemas.ts'

const HEADERS = {
  'Idempotency-Key':
    'Names this request for 48 hours: sent again with the same body it has the same reply and happens once.',
  'If-Match': 'The revision that this is based on, as its ETag said.',
}

const examples: { [name: string]: unknown } = { filter: {}, filters: [{}], range: [0, 24], days: 365 }

/** The parameters of a call beside its body. */
export function parametersOf({ params, query, idempotent, conditional }: Endpoint, schemas: Schemas): SpecObject[] {
  return [
    ...declared(params).map(([name, each]) => ({
      name,
      in: 'path',
      required: true,
      schema: schemas.of(each, 'input'),
    })),
    ...declared(query).map(([name, each]) => inQuery(name, each, schemas)),
    ...(idempotent ? [header('Idempotency-Key', false, { type: 'string', maxLength: 255 }, 'a-key-of-your-own')] : []),
    ...(conditional ? [header('If-Match', true, { type: 'string' }, '"12"')] : []),
  ]
}

const declared = (schema: z.ZodType | undefined): [string, z.ZodType][] =>
  schema instanceof z.ZodObject ? (Object.entries(schema.shape) as [string, z.ZodType][]) : []

/** What is sent as JSON is described by what it holds. */
function inQuery(name: string, schema: z.ZodType, schemas: Schemas): SpecObject {
  const parameter = { name, in: 'query', required: !schema.safeParse(undefined).success }
  const held = schema instanceof z.ZodDefault ? schema.unwrap() : schema
  if (!(held instanceof z.ZodPipe)) return { ...parameter, schema: schemas.of(schema, 'input') }
  const content = schemas.of(held.out as z.ZodType, 'input')
  const example = name in examples ? examples[name] : schema.parse(undefined)
  return {
    ...parameter,
    description: 'As JSON.',
    content: { 'application/json': { schema: content, ...(example !== undefined && { example }) } },
  }
}

const header = (name: keyof typeof HEADERS, required: boolean, schema: SpecObject, example: string): SpecObject => ({
  name,
  in: 'header',
  description: HEADERS[name],
  required,
  schema,
  example,
})
