import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { compile } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { jsonSchema } from '@verdict/engine/validate'
import { djangoOrNodejs } from '@verdict/starter-models'
import { testApi } from '../../test/api.ts'
import { misfits } from '../../test/json-schema.ts'
import { wireOf } from '../../test/mutations.ts'
import { type JsonSchema, type Operation, operations } from '../../test/operations.ts'
import { samples } from '../../test/samples.ts'
import type { Sample } from '../../test/samples/sample.ts'
import { newCaseStudy, newLead, someSite } from '../../test/starter.ts'
import { endpoints, openApi } from './openapi/openapi.ts'

const api = testApi()

const document = openApi(undefined) as never as {
  paths: {
    [path: string]: {
      [method: string]: {
        operationId: string
        security: unknown
        description: string
        tags: string[]
        parameters?: { name: string }[]
      }
    }
  }
  components: { schemas: { [name: string]: JsonSchema } }
}
const schemasOf = () => document.components.schemas
const documentedAs = (name: string) =>
  Object.values(document.paths)
    .flatMap((methods) => Object.values(methods))
    .find(({ operationId }) => operationId === name)!

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: string[] = []
  for await (const chunk of stream) chunks.push(String(chunk))
  return chunks.join('')
}

/** Something to be listed everywhere. */
beforeAll(async () => {
  await someSite(api)
  await newLead(api)
  await newCaseStudy(api, { published: true })
})

async function send(operation: Operation, sample: Sample) {
  const wire = wireOf(operation, sample)
  const cookie = sample.caller?.cookie ?? (await api.cookieOf('admin'))
  return api.app.inject({ ...wire, headers: { cookie, ...wire.headers } } as never)
}

describe('the OpenAPI document', () => {
  test('is served, and matches the contracts', async () => {
    const { status, headers, body } = await api.send('GET', '/api/openapi.json')
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch(/json/)
    const { openapi, paths } = body as never as { openapi: string; paths: { [path: string]: object } }
    expect(openapi).toMatch(/^3\.1/)
    const served = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    expect(served.sort()).toEqual(operations.map(({ method, path }) => `${method.toLowerCase()} ${path}`).sort())
  })

  test('gives every call a name of its own', () => {
    const ids = operations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('refers to nothing that is not in it', async () => {
    const { text, body } = await api.send('GET', '/api/openapi.json')
    const { schemas } = (body as never as { components: { schemas: object } }).components
    const named = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((name) => !Object.hasOwn(schemas, name as string))).toEqual([])
    expect(text).not.toContain('#/$defs/')
  })

  test('is approved of by Redocly and by Spectral', async () => {
    const { text } = await api.send('GET', '/api/openapi.json')
    const linting = spawn('node', [join(__dirname, '../../test/lint-openapi.mjs')])
    linting.stdin.end(text)
    const [said, failed] = await Promise.all([readAll(linting.stdout), readAll(linting.stderr)])
    expect([said, failed]).toEqual(['', ''])
  })

  test('contains the roles, and the name of the cookie over http and behind https', async () => {
    for (const [publicUrl, name] of [
      [undefined, 'verdict'],
      ['http://127.0.0.1:4300', 'verdict'],
      ['https://verdict.example', '__Host-verdict'],
    ]) {
      const { components } = openApi(publicUrl) as never as { components: { securitySchemes: object } }
      expect(components.securitySchemes).toMatchObject({ session: { in: 'cookie', name } })
    }
    for (const { name, access, person } of endpoints) {
      const documented = documentedAs(name)
      expect([name, documented.security]).toEqual([
        name,
        access === 'public' ? [] : [{ session: [] }, ...(person ? [] : [{ token: [] }])],
      ])
    }
  })

  test('describes a model and a verdict in full', async () => {
    const { ModelDocument, CoreVerdict } = schemasOf()
    expect(Object.keys(ModelDocument?.properties as object)).toEqual(
      expect.arrayContaining(Object.keys((jsonSchema() as { properties: object }).properties)),
    )
    expect(misfits(ModelDocument as JsonSchema, djangoOrNodejs)).toEqual([])
    expect(misfits(ModelDocument as JsonSchema, { ...djangoOrNodejs, options: {} })).not.toEqual([])
    const model = compile(djangoOrNodejs)
    for (const scenario of djangoOrNodejs.scenarios)
      expect(misfits(CoreVerdict as JsonSchema, decide(model, scenario.answers))).toEqual([])
    expect(misfits(CoreVerdict as JsonSchema, decide(model, {}))).toEqual([])
    expect(misfits(CoreVerdict as JsonSchema, { ...decide(model, {}), status: 'odd' })).not.toEqual([])
  })

  test('gives examples that fit', () => {
    const examples = endpoints.filter(({ example }) => example !== undefined)
    expect(examples.length).toBeGreaterThan(3)
    for (const { name, body, example } of examples)
      expect([name, body?.safeParse(example).error]).toEqual([name, undefined])
  })

  test('contains no secret and no data of this installation', async () => {
    const { text } = await api.send('GET', '/api/openapi.json')
    expect(text).not.toMatch(/a secret that only|postgres:|127\.0\.0\.1/)
  })

  test('can be read as a page', async () => {
    const { status, headers, text } = await api.send('GET', '/api/docs')
    expect(status).toBe(200)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toContain('unsafe-eval')
    const files = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file as string)
    expect(files).toHaveLength(3)
    for (const file of files) expect((await api.send('GET', file)).status).toBe(200)
  })
})

describe.each(operations)('$method $path', (operation) => {
  test('is described, filed under a tag that is explained, and refuses by problems', () => {
    const { description, tags } = documentedAs(operation.id)
    expect(description).toMatch(/\w+\. (Anybody|For whoever)/)
    const { tags: explained } = openApi(undefined) as never as { tags: { name: string; description: string }[] }
    expect(explained.filter(({ name }) => tags.includes(name))).toEqual([
      expect.objectContaining({ description: expect.any(String) }),
    ])
    for (const [status, { content = {} }] of Object.entries(operation.responses))
      if (Number(status) >= 400) expect([status, Object.keys(content)]).toEqual([status, ['application/problem+json']])
    expect(operation.responses[429]?.headers).toHaveProperty('Retry-After')
  })

  test('takes nothing personal in its address, which logs and browsers keep', () => {
    const { parameters = [] } = documentedAs(operation.id)
    expect(parameters.map(({ name }) => name)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/mail|phone/i)]),
    )
  })

  test('answers a valid request with exactly what is documented', async () => {
    const { statusCode, headers, body } = await send(operation, await samples[operation.id]!(api))
    const documented = operation.responses[statusCode]
    expect([statusCode, Object.keys(operation.responses)]).toEqual([
      expect.any(Number),
      expect.arrayContaining([String(statusCode)]),
    ])
    expect(statusCode).toBeLessThan(300)
    for (const name of ['content-range', 'etag', 'set-cookie'])
      if (
        headers[name] !== undefined &&
        !(name === 'set-cookie' && !['login', 'acceptInvitation'].includes(operation.id))
      )
        expect(Object.keys(documented?.headers ?? {}).map((each) => each.toLowerCase())).toContain(name)
    const [type, { schema }] = Object.entries(documented?.content ?? {})[0] ?? [undefined, { schema: {} }]
    if (type === undefined) return expect(body).toBe('')
    expect(headers['content-type']).toMatch(new RegExp(`^${type}(;|$)`))
    if (type === 'application/json') expect(misfits(schema, JSON.parse(body))).toEqual([])
  })

  test('describes the valid request', async () => {
    const { body, headers = {}, query = {} } = await samples[operation.id]!(api)
    if (operation.body) expect(misfits(operation.body, body)).toEqual([])
    const needed = operation.parameters
      .filter(({ required, in: place }) => required && place !== 'path')
      .map(({ name }) => name.toLowerCase())
    expect([...Object.keys(headers), ...Object.keys(query)]).toEqual(expect.arrayContaining(needed))
  })
})

describe.each(operations.filter(({ body, needsBody }) => body && !needsBody))('$method $path', (operation) => {
  test('is answered without a body as it says, and refuses a body that is none', async () => {
    const { body: _, ...sample } = await samples[operation.id]!(api)
    expect((await send(operation, { ...sample, body: null })).statusCode).toBe(422)
    const { statusCode } = await send(operation, sample)
    expect(Object.keys(operation.responses)).toContain(String(statusCode))
    expect(statusCode).toBeLessThan(300)
  })
})

test('a draft is begun to be tried and shown without a body', () => {
  const bare = operations.filter(({ body, needsBody }) => body && !needsBody).map(({ id }) => id)
  expect(bare).toEqual(expect.arrayContaining(['startImpact', 'createPreviewLink', 'withdrawVersion']))
})

const REFUSED: { why: string; id: string; change: (sample: Sample) => Sample; status: number }[] = [
  { why: 'a wrong body', id: 'takeLead', change: (sample) => ({ ...sample, body: {} }), status: 422 },
  { why: 'a wrong query', id: 'listLeads', change: () => ({ query: { filter: '{"nope":1}' } }), status: 400 },
  {
    why: 'nothing there',
    id: 'getLead',
    change: () => ({ params: { id: '00000000-0000-4000-8000-000000000000' } }),
    status: 404,
  },
  { why: 'no If-Match', id: 'saveDraft', change: (sample) => ({ ...sample, headers: {} }), status: 428 },
  {
    why: 'a stale revision',
    id: 'publishModel',
    change: (sample) => ({ ...sample, headers: { 'if-match': '"9"' } }),
    status: 409,
  },
  {
    why: 'a stale record',
    id: 'updateLead',
    change: (sample) => ({ ...sample, body: { revision: 9, status: 'won' } }),
    status: 409,
  },
  {
    why: 'a wrong password',
    id: 'login',
    change: (sample) => ({ ...sample, body: { email: 'a@example.org', password: 'x' } }),
    status: 401,
  },
  {
    why: 'a link that is none',
    id: 'acceptInvitation',
    change: (sample) => ({ ...sample, body: { token: 'A'.repeat(43), password: 'x' } }),
    status: 422,
  },
]

test.each(REFUSED)('a refused call is answered as documented: $why', async ({ id, change, status }) => {
  const operation = operations.find((each) => each.id === id) as Operation
  const { statusCode, body } = await send(operation, change(await samples[id]!(api)))
  expect(statusCode).toBe(status)
  const { schema = {} } = operation.responses[status]?.content?.['application/problem+json'] ?? {}
  expect(misfits(schema, JSON.parse(body))).toEqual([])
})
