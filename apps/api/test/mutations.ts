import { API } from '@verdict/contracts'
import { bodyMutations } from './body-mutations.ts'
import type { Mutation, Wire } from './mutation.ts'
import { type Operation, operations } from './operations.ts'
import type { Sample } from './samples/sample.ts'

/** A sample request in its form on the wire. */
export function wireOf({ method, path }: Operation, { params = {}, query, body, headers = {} }: Sample): Wire {
  return {
    method,
    url: filledIn(path, params) + (query ? `?${new URLSearchParams(query)}` : ''),
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { payload: JSON.stringify(body) }),
  }
}

const filledIn = (path: string, params: NonNullable<Sample['params']>) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])))

/** All mutations of a call. */
export function mutationsOf(operation: Operation, sample: Sample): Mutation[] {
  const right = wireOf(operation, sample)
  return [
    ...pathMutations(operation, sample),
    ...queryMutations(operation, sample),
    ...headerMutations(operation, right),
    ...methodMutations(operation, right),
    ...(operation.body ? bodyMutations(operation.body, right, sample.body) : []),
  ]
}

const NOBODY = '00000000-0000-4000-8000-000000000000'
const WRONG_PARAMETERS = [
  '',
  '..',
  '%00',
  '%22%3E%3Cscript%3E',
  "'; drop table users; --",
  'x'.repeat(90),
  '%C2%A0',
  '*',
]
const WRONG_BY_NAME: { [name: string]: string[] } = {
  id: ['not-a-uuid', '1', '__proto__', 'constructor', NOBODY, `${NOBODY}0`, `{${NOBODY}}`],
  slug: ['UPPER', '__proto__', 'constructor', '-', '%F0%9F%98%80', 'nothing-of-this-name'],
  number: ['0', '-1', '1.5', 'abc', 'NaN', 'Infinity', '1e400', '99999999999999999999', '__proto__', '1000000'],
  token: ['abc', '__proto__', 'A'.repeat(43), 'A'.repeat(44), '='.repeat(43)],
}

function pathMutations(operation: Operation, sample: Sample): Mutation[] {
  const right = wireOf(operation, sample)
  const [address = '', search] = right.url.split('?')
  const spelled = (name: string, url: string, wrong: boolean) => ({
    name: `path ${name}`,
    wire: () => ({ ...right, url: search === undefined ? url : `${url}?${search}` }),
    wrong,
  })
  const parameters = operation.parameters.filter((each) => each.in === 'path')
  return [
    spelled('with a slash at the end', `${address}/`, false),
    spelled('with a slash doubled', address.replace(API, `${API}/`), false),
    spelled('in capitals', address.toUpperCase(), true),
    spelled('with a letter encoded', address.replace(/([a-z])(?=[^/]*$)/, encodedLetter), false),
    spelled('with an encoded slash', address.replace(/\/(?=[^/]*$)/, '%2F'), false),
    spelled('with a semicolon', `${address};a=b`, true),
    spelled('with more behind it', `${address}/more`, true),
    ...parameters.flatMap(({ name }) =>
      [...WRONG_PARAMETERS, ...(WRONG_BY_NAME[name] ?? [])].map((value) => {
        const raw = operation.path.replace(`{${name}}`, value.includes('%') ? value : encodeURIComponent(value))
        return spelled(
          `${name} = ${value.slice(0, 40)}`,
          wireOf({ ...operation, path: raw }, sample).url.split('?')[0] as string,
          // Before it is sent, it is the address of another call, which may answer.
          value !== '..',
        )
      }),
    ),
  ]
}

const encodedLetter = (letter: string) => `%${letter.charCodeAt(0).toString(16)}`

const DEEP = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
const WRONG_QUERY: { [name: string]: string[] } = {
  filter: [
    ...['', '{', '[]', 'null', '"x"', '1', '{"nope":1}', '{"passwordHash":"$a"}', '{"totpSecret":"a"}', DEEP],
    ...['{"sessions.tokenHash":"a"}', '{"__proto__":{"x":1}}', '{"constructor":{"prototype":1}}', '{"$where":"1"}'],
    ...[
      '{"q":1}',
      '{"q":{"$ne":null}}',
      '{"q":"\\u0000"}',
      '{"id":"x"}',
      '{"id":["x"]}',
      '{"id":{"0":"x"}}',
      '{"1=1;--":1}',
    ],
  ],
  range: [
    '',
    'x',
    '{}',
    '[]',
    '[0]',
    '[0,1,2]',
    '[5,1]',
    '[-1,5]',
    '["a","b"]',
    '[0,500]',
    '[0,1e309]',
    '[0.5,2]',
    '[0,9007199254740993]',
    DEEP,
  ],
  sort: [
    ...['', 'x', '[]', '{}', '["id"]', '["nope","ASC"]', '["id; drop table users","ASC"]', '["constructor","ASC"]'],
    ...['["(CASE WHEN 1=1 THEN id END)","ASC"]', '["id","ASC;--"]', '["passwordHash","ASC"]', '[["id"],"ASC"]', DEEP],
  ],
  against: ['', 'x', '1', NOBODY, '{}', `${NOBODY}' or 1=1`],
  format: ['', 'exe', 'csv,csv', '../csv', '{}'],
}

function queryMutations(operation: Operation, sample: Sample): Mutation[] {
  const declared = operation.parameters.filter((each) => each.in === 'query')
  const { query = {} } = sample
  const address = wireOf(operation, { ...sample, query: undefined })
  const asked = (name: string, search: string, wrong: boolean): Mutation => ({
    name: `query ${name}`,
    wire: () => ({ ...address, url: `${address.url}?${search}` }),
    wrong,
  })
  const strict = declared.length > 0
  const right = String(new URLSearchParams(query))
  const surplus = ['surplus=1', 'populate=*', '__proto__=1', 'constructor=1', 'filter[q]=x', '=', 'a%00b=%00']
  return [
    ...surplus.map((more) => asked(`with ${more}`, `${right}&${more}`, strict)),
    asked('with half a surrogate', `${right}&x=%ED%A0%80`, strict),
    asked('with a broken escape', `${right}&x=%&y=%ff`, strict),
    asked('of 100 kB', `${right}&x=${'x'.repeat(100_000)}`, strict),
    ...declared.flatMap(({ name, required }) => {
      const without = Object.fromEntries(Object.entries(query).filter(([each]) => each !== name))
      return [
        asked(`without ${name}`, String(new URLSearchParams(without)), required),
        asked(
          `with ${name} twice`,
          `${right}&${name}=${encodeURIComponent(query[name] ?? '{}')}`,
          query[name] !== undefined,
        ),
        asked(
          `with half a surrogate in ${name}`,
          String(new URLSearchParams({ ...query, [name]: '{"q":"\\ud800"}' })),
          name !== 'filter',
        ),
        ...(WRONG_QUERY[name] ?? []).map((value) =>
          asked(`${name} = ${value.slice(0, 40)}`, String(new URLSearchParams({ ...query, [name]: value })), true),
        ),
      ]
    }),
  ]
}

const HARMLESS: { [name: string]: string[] } = {
  accept: ['text/html', 'nonsense', ''],
  'if-none-match': ['*', '"x", W/"y"', 'x'.repeat(8_000)],
  range: ['bytes=0-1'],
  authorization: ['Basic eDp5', 'Bearer x'],
  'x-forwarded-for': ['"><script>', '1.2.3.4, 5.6.7.8'],
  'x-forwarded-host': ['evil.example'],
  'x-http-method-override': ['DELETE'],
  'x-request-id': ['x'.repeat(8_000)],
}

function headerMutations(operation: Operation, right: Wire): Mutation[] {
  const takes = (header: string) => operation.parameters.some(({ name }) => name === header)
  const wrong: { [name: string]: string[] } = {
    ...(operation.role && {
      cookie: ['', 'verdict=', 'verdict=%00', 'verdict=%E0%A4%A', `verdict=${'x'.repeat(8_000)}`],
    }),
    ...(operation.method !== 'GET' && {
      origin: ['null', 'https://evil.example', 'file://', 'x'],
      'sec-fetch-site': ['cross-site', 'same-site', 'x'],
    }),
    ...(takes('If-Match') && {
      'if-match': ['', '*', 'abc', '"1", "2"', '"-1"', '"1.5"', '"1e3"', '"99999999999"', '"0"'],
    }),
    ...(takes('Idempotency-Key') && { 'idempotency-key': ['', 'k'.repeat(256), 'clé', 'a\tb'] }),
  }
  const changed = (headers: typeof wrong, refused: boolean) =>
    Object.entries(headers).flatMap(([name, values]) =>
      values.map((value) => ({
        name: `header ${name}: ${value.slice(0, 40)}`,
        wire: () => ({ ...right, headers: { ...right.headers, [name]: value } }),
        wrong: refused,
      })),
    )
  const { 'if-match': ifMatch, ...unconditional } = right.headers
  return [
    ...changed(wrong, true),
    ...changed(HARMLESS, false),
    ...(ifMatch === undefined
      ? []
      : [{ name: 'without If-Match', wire: () => ({ ...right, headers: unconditional }), wrong: true }]),
  ]
}

/** The methods that the path is not served by. */
function methodMutations({ path }: Operation, right: Wire): Mutation[] {
  const served = operations.filter((other) => other.path === path).map(({ method }) => method)
  return ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']
    .filter((method) => !served.includes(method))
    .map((method) => ({ name: `method ${method}`, wire: () => ({ ...right, method }), wrong: true }))
}
