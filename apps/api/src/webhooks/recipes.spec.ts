import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { addLead, createApiToken, createWebhook, takeLead } from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { newPerson } from '../../test/people.ts'
import { eventually, Receiver } from '../../test/receiver.ts'
import { done, leadOf, newResult, someSite } from '../../test/starter.ts'

/** Where the desk has its pages about webhooks. */
const DOCS = join(__dirname, '../../../admin/src/webhooks/guides')
const api = testApi()
let verdict: string

beforeAll(async () => {
  await someSite(api)
  await api.app.listen(0, '127.0.0.1')
  verdict = `http://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}`
})

interface Asked {
  call: string
  headers: { [name: string]: unknown }
  body: unknown
}

/** A CRM on loopback: it answers what a test says, by call, and remembers what it is asked. */
class Crm {
  readonly asked: Asked[] = []
  answers: { [call: string]: [status: number, body: object] } = {}
  private readonly server = createServer((request, reply) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const call = `${request.method} ${request.url}`
      const text = Buffer.concat(chunks).toString()
      this.asked.push({ call, headers: request.headers, body: text ? JSON.parse(text) : undefined })
      const [status, body] = this.answers[call] ?? [404, {}]
      reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })

  async start() {
    this.server.listen(0, '127.0.0.1')
    await once(this.server, 'listening')
    return this
  }

  get url() {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  stop() {
    this.server.closeAllConnections()
    this.server.close()
  }
}

describe('the program for a CRM', () => {
  let crm: Crm
  let program: ChildProcess
  beforeAll(async () => {
    crm = await new Crm().start()
  })
  afterAll(() => crm.stop())
  afterEach(async () => {
    program.kill()
    await api.database.query('delete from webhooks')
    crm.asked.length = 0
  })

  /** Starts it as its page says, connects it, and leaves a lead. */
  async function connected(name: 'hubspot' | 'pipedrive', leave = leaveAda) {
    const { cookie } = await newPerson(api, 'consultant')
    const { token } = await done(
      api.call(createApiToken, { as: { cookie }, body: { name: 'CRM', role: 'consultant' } }),
    )
    // The address is known once it listens, and the secret once the webhook is made: a first port is taken and given back.
    const free = await new Receiver().start()
    const url = free.url
    await free.stop()
    const { secret } = await done(api.call(createWebhook, { as: 'admin', body: { url, events: ['lead.created'] } }))
    const PORT = new URL(url).port
    const env = {
      VERDICT_URL: verdict,
      VERDICT_TOKEN: token,
      WEBHOOK_SECRET: secret,
      CRM_TOKEN: 'crm-token',
      CRM_URL: crm.url,
      PORT,
    }
    program = spawn(process.execPath, [join(DOCS, 'crm.mjs'), name], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    await once(program.stdout as NonNullable<ChildProcess['stdout']>, 'data')
    return { id: await leave(), url }
  }
  async function leaveAda() {
    const lead = leadOf((await newResult(api)).token, {
      name: 'Ada King Byron',
      email: 'ada@example.org',
      company: 'Engines',
    })
    return (await done(api.call(takeLead, { body: lead }))).id
  }
  const leaveNumber = async () => {
    const body = { name: 'Tom Lind', phone: '600 100', consent: 'On the phone' }
    return (await done(api.call(addLead, { as: 'consultant', body }))).id
  }
  const states = () =>
    api.database.query<{ state: string; status: number }[]>(
      'select state, status from webhook_deliveries order by attempt',
    )

  test('makes a contact of HubSpot, or updates the one with the address', async () => {
    const upsert = 'POST /crm/objects/2026-03/contacts/batch/upsert'
    crm.answers = { [upsert]: [200, { status: 'COMPLETE', results: [] }] }
    const { url } = await connected('hubspot')
    await eventually(states, (all) => all.some(({ state }) => state === 'delivered'))
    expect(crm.asked).toMatchObject([{ call: upsert, headers: { authorization: 'Bearer crm-token' } }])
    const properties = {
      email: 'ada@example.org',
      firstname: 'Ada',
      lastname: 'King Byron',
      company: 'Engines',
      phone: '+44 20 7946 0000',
    }
    expect(crm.asked[0]?.body).toEqual({ inputs: [{ id: 'ada@example.org', idProperty: 'email', properties }] })
    const forged = await fetch(url, { method: 'POST', body: '{"type":"lead.created","data":{"lead":"x"}}' })
    expect([forged.status, crm.asked.length]).toEqual([401, 1])
  })

  test('makes a new contact of HubSpot of somebody without an e-mail', async () => {
    const create = 'POST /crm/objects/2026-03/contacts'
    crm.answers = { [create]: [201, { id: '1' }] }
    await connected('hubspot', leaveNumber)
    await eventually(states, (all) => all.some(({ state }) => state === 'delivered'))
    const properties = { firstname: 'Tom', lastname: 'Lind', phone: '600 100' }
    expect(crm.asked.map(({ call, body }) => [call, body])).toEqual([[create, { properties }]])
  })

  test('finds somebody without an e-mail in Pipedrive by their number', async () => {
    const search = 'GET /api/v2/persons/search?term=600+100&fields=phone&exact_match=true'
    crm.answers = {
      [search]: [200, { success: true, data: { items: [] } }],
      'POST /api/v2/persons': [201, { success: true, data: { id: 7 } }],
      'POST /api/v1/leads': [201, { success: true, data: { id: 'l' } }],
      'POST /api/v1/notes': [201, { success: true, data: { id: 9 } }],
    }
    await connected('pipedrive', leaveNumber)
    await eventually(states, (all) => all.some(({ state }) => state === 'delivered'))
    const phones = [{ value: '600 100', primary: true, label: 'work' }]
    expect(crm.asked.slice(0, 2).map(({ call, body }) => [call, body])).toEqual([
      [search, undefined],
      ['POST /api/v2/persons', { name: 'Tom Lind', phones }],
    ])
  })

  test('makes a person, a lead and a note of Pipedrive, and has the message sent again where one is refused', async () => {
    const search = 'GET /api/v2/persons/search?term=ada%40example.org&fields=email&exact_match=true'
    crm.answers = {
      [search]: [200, { success: true, data: { items: [] } }],
      'POST /api/v2/persons': [201, { success: true, data: { id: 7 } }],
      'POST /api/v1/leads': [503, { success: false }],
      'POST /api/v1/notes': [201, { success: true, data: { id: 9 } }],
    }
    const { id } = await connected('pipedrive')
    await eventually(states, (all) => all.some(({ status }) => status === 502))
    crm.asked.length = 0
    crm.answers['POST /api/v1/leads'] = [201, { success: true, data: { id: 'adf21080-0e10-11eb-879b-05d71fb426ec' } }]
    crm.answers[search] = [200, { success: true, data: { items: [{ item: { id: 7 } }] } }]
    await api.database.query("update webhook_deliveries set due_at = now() where state = 'waiting'")
    await eventually(states, (all) => all.some(({ state }) => state === 'delivered'))
    expect(crm.asked.map(({ call, body }) => [call, body])).toEqual([
      [search, undefined],
      ['POST /api/v1/leads', { title: 'Ada King Byron, Engines', person_id: 7 }],
      [
        'POST /api/v1/notes',
        {
          lead_id: 'adf21080-0e10-11eb-879b-05d71fb426ec',
          content: expect.stringContaining(`/admin/leads/${id}/show`),
        },
      ],
    ])
    expect(crm.asked.every(({ headers }) => headers['x-api-token'] === 'crm-token')).toBe(true)
  })
})

test('the code for n8n takes what is sent, and nothing else', async () => {
  const receiver = await new Receiver().start()
  const { secret, id } = await done(
    api.call(createWebhook, { as: 'admin', body: { url: receiver.url, events: ['lead.created'] } }),
  )
  await done(api.call(takeLead, { body: leadOf((await newResult(api)).token) }))
  const [message] = await eventually(
    () => receiver.received,
    (all) => all.length === 1,
  )
  await receiver.stop()
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync(join(DOCS, 'n8n.md'), 'utf8')) ?? []
  const node = runInThisContext(`(async function ($input, $env, require) {${code}})`) as (
    ...given: unknown[]
  ) => Promise<unknown>
  const run = (body: string, key = secret) =>
    node.call(
      { helpers: { getBinaryDataBuffer: () => Promise.resolve(Buffer.from(body)) } },
      { first: () => ({ json: { headers: message?.headers } }) },
      { VERDICT_WEBHOOK_SECRET: key },
      require,
    )
  const body = message?.body as string
  expect(await run(body)).toMatchObject([{ json: { type: 'lead.created', id: message?.headers['webhook-id'] } }])
  await expect(run(`${body} `)).rejects.toThrow('not from Verdict')
  await expect(run(body, `whsec_${Buffer.from('another secret of 24 bytes').toString('base64')}`)).rejects.toThrow(
    'not from Verdict',
  )
  await api.database.query('delete from webhooks where id = $1', [id])
})

test.each(['slack', 'teams', 'hubspot', 'pipedrive', 'n8n'])(
  'the page about %s has a picture, and says what is in it',
  (name) => {
    const [, said, file = ''] = /^!\[([^\]]+)\]\(([^)]+)\)$/m.exec(readFileSync(join(DOCS, `${name}.md`), 'utf8')) ?? []
    expect([said?.length, file]).toEqual([expect.any(Number), `${name}.png`])
    // A page opens on a phone too.
    expect(statSync(join(DOCS, file)).size).toBeLessThan(120_000)
  },
)
