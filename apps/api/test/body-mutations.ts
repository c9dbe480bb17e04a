import type { JsonSchema } from './operations.ts'
import { resolved } from './operations.ts'
import type { Mutation, Wire } from './mutation.ts'

/** Mutations of a body: of its bytes, of the whole, and of each value. */
export function bodyMutations(schema: JsonSchema, right: Wire, body: unknown): Mutation[] {
  return [...raw(right, body), ...typed(right), ...values(schema, body, right)]
}

const nested = (open: string, close: string, levels: number) => `${open.repeat(levels)}1${close.repeat(levels)}`
const DEEP = nested('[', ']', 10_000)
const MEGABYTE = 1024 * 1024

function raw(right: Wire, body: unknown): Mutation[] {
  const json = JSON.stringify(body)
  const withMember = (member: string) => `{${member},${json.slice(1)}`
  const payloads: { [name: string]: () => string | Buffer } = {
    'nothing at all': () => '',
    'white space': () => ' \n\t',
    null: () => 'null',
    'a number': () => '42',
    'a text': () => '"text"',
    true: () => 'true',
    'an empty list': () => '[]',
    'a list around it': () => `[${json}]`,
    'a text around it': () => JSON.stringify(json),
    'cut short': () => json.slice(0, -1),
    'with something behind': () => `${json}x`,
    'with a comma too many': () => `${json.slice(0, -1)},}`,
    'with single quotes': () => json.replaceAll('"', "'"),
    'with NaN': () => withMember('"surplus":NaN'),
    'with a comment': () => withMember('/* hello */"surplus":1'),
    'with an unknown member': () => withMember('"surplus":1'),
    'with a member of the table': () => withMember('"createdAt":"2026-11-24T09:00:00Z"'),
    'with a hidden member of the table': () => withMember('"passwordHash":"x"'),
    'with its own __proto__': () => withMember('"__proto__":{"role":"admin"}'),
    'with its own escaped __proto__': () => withMember('"\\u005f_proto__":{"role":"admin"}'),
    'with its own constructor': () => withMember('"constructor":{"prototype":{"role":"admin"}}'),
    'with a plain constructor': () => withMember('"constructor":"x"'),
    'with a NUL as a name': () => withMember('"\\u0000":1'),
    'with half a surrogate as a name': () => withMember('"\\ud800":1'),
    'with a raw NUL': () => withMember('"surplus":"\0"'),
    '10,000 lists deep': () => DEEP,
    '10,000 objects deep': () => nested('{"a":', '}', 10_000),
    '10,000 levels in an unknown member': () => withMember(`"surplus":${DEEP}`),
    'of 3 MB': () => withMember(`"surplus":"${'x'.repeat(3 * MEGABYTE)}"`),
    'of 3 MB of white space': () => ' '.repeat(3 * MEGABYTE) + json,
    'with 20,000 unknown members': () => withMember(Array.from({ length: 20_000 }, (_, i) => `"m${i}":1`).join()),
    'in UTF-16': () => Buffer.from(json, 'utf16le'),
    'of random bytes': () => Buffer.from([0xff, 0xfe, 0x00, 0x80, 0xc3, 0x28]),
  }
  return Object.entries(payloads).map(([name, payload]) => ({
    name: `body ${name}`,
    wire: () => ({ ...right, payload: payload() }),
    wrong: true,
  }))
}

function typed(right: Wire): Mutation[] {
  const { payload = '' } = right
  const form = 'application/x-www-form-urlencoded'
  const types: [string, Wire['payload'], boolean][] = [
    ['text/plain', payload, true],
    [form, payload, true],
    [form, 'email=a%40example.org&password=x', true],
    ['multipart/form-data; boundary=x', '--x--', true],
    ['application/xml', '<a/>', true],
    ['application/octet-stream', payload, true],
    ['application/jsonx', payload, true],
    ['*/*', payload, true],
    ['', payload, true],
    ['application/json; charset=utf-16', payload, false],
    ['application/json;charset=latin1', payload, false],
    ['application/json; charset="', payload, false],
    [' application/json', '[]', true],
    ['\tapplication/json', '[]', true],
    ['application/json\t', '[]', true],
    ['APPLICATION/JSON', '[]', true],
  ]
  return types.map(([type, sent, wrong]) => ({
    name: `body as ${JSON.stringify(type)}`,
    wire: () => ({ ...right, headers: { ...right.headers, 'content-type': type }, payload: sent }),
    wrong,
  }))
}

type Steps = (string | number)[]
/** A placeholder for raw JSON that `JSON.stringify` cannot produce. */
const HERE = '@@here@@'

/** Every value of a body, some levels down, replaced by values that it cannot be. */
function values(schema: JsonSchema, body: unknown, right: Wire): Mutation[] {
  return placesIn(body).flatMap(({ steps, value }) => {
    const put = (name: string, json: string, wrong: boolean): Mutation => ({
      name: `/${steps.join('/')} ${name}`,
      wire: () => ({
        ...right,
        payload: JSON.stringify(replaced(body, steps, HERE)).replace(JSON.stringify(HERE), () => json),
      }),
      wrong,
    })
    const absent = () => JSON.stringify(replaced(body, steps, undefined))
    const place = schemaAt(schema, steps)
    const outside = steps.length === 1 ? ['1e400', DEEP] : []
    const odd = steps.length === 1 ? ['""', '-1', '9007199254740993', JSON.stringify('x'.repeat(100_000))] : []
    const leftOut: Mutation = {
      name: `/${steps.join('/')} left out`,
      wire: () => ({ ...right, payload: absent() }),
      wrong: isRequired(schema, steps),
    }
    return [
      ...[...outside, ...wrongFor(value, steps)].map((json) => put(`= ${json.slice(0, 40)}`, json, true)),
      ...odd.map((json) => put(`= ${json.slice(0, 40)}`, json, false)),
      put('= null', 'null', !allowsNull(place) && !mayBeNull(steps)),
      ...(steps.length < 3 ? [leftOut] : []),
    ]
  })
}

/** A condition may be any JSON in a draft, and `null` switches priorities off: what they mean is checked when it is published. */
const isCondition = (steps: Steps) => steps.at(-1) === 'when'
const mayBeNull = (steps: Steps) => isCondition(steps) || steps.join('/') === 'settings/priorities'

/** JSON texts that are invalid wherever the given value is valid. */
function wrongFor(value: unknown, steps: Steps): string[] {
  const anywhere = ['"\\u0000"', '"x\\udc00y"', '{"__proto__":1}']
  if (isCondition(steps)) return anywhere
  const kind = Array.isArray(value) ? 'list' : typeof value
  const others: { [kind: string]: string } = { list: '[]', object: '{}', string: '"@"', number: '0.5', boolean: 'true' }
  return [
    ...anywhere,
    '[{}]',
    '[[]]',
    ...Object.entries(others).flatMap(([other, json]) => (other === kind ? [] : [json])),
  ]
}

function placesIn(body: unknown, steps: Steps = []): { steps: Steps; value: unknown }[] {
  if (typeof body !== 'object' || body === null || steps.length === 3) return []
  const members = Array.isArray(body) ? body.slice(0, 1).map((item, i) => [i, item] as const) : Object.entries(body)
  return members.flatMap(([step, value]) => {
    const here = [...steps, step]
    return [{ steps: here, value }, ...placesIn(value, here)]
  })
}

function replaced(body: unknown, [step, ...rest]: Steps, value: unknown): unknown {
  if (step === undefined) return value
  const copy = (Array.isArray(body) ? [...body] : { ...(body as object) }) as { [step: string]: unknown }
  copy[step] = replaced(copy[step], rest, value)
  if (rest.length === 0 && value === undefined && Array.isArray(copy)) copy.splice(step as number, 1)
  return copy
}

/** What a place is declared to hold; undefined where the document leaves it to another schema. */
function schemaAt(schema: JsonSchema, [step, ...rest]: Steps): JsonSchema | undefined {
  if (step === undefined) return resolved(schema)
  const { properties, additionalProperties, items, anyOf } = resolved(schema)
  const inside =
    (properties as { [name: string]: JsonSchema } | undefined)?.[step] ??
    (typeof step === 'number' ? items : additionalProperties) ??
    (anyOf as JsonSchema[] | undefined)?.map((each) => schemaAt(each, [step])).find((each) => each !== undefined)
  return typeof inside === 'object' && inside !== null ? schemaAt(inside as JsonSchema, rest) : undefined
}

const allowsNull = (schema: JsonSchema | undefined): boolean =>
  schema !== undefined && (schema.type === 'null' || ((schema.anyOf as JsonSchema[]) ?? []).some(allowsNull))

function isRequired(schema: JsonSchema, steps: Steps): boolean {
  const { required } = (schemaAt(schema, steps.slice(0, -1)) ?? {}) as { required?: string[] }
  return required?.includes(String(steps.at(-1))) ?? false
}
