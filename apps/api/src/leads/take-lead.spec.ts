import { describe, expect, test } from '@jest/globals'
import { getLead, takeLead } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { anyPublished, leadOf, newLead, newResult } from '../../test/starter.ts'
import { OutboxEventEntity } from '../outbox/outbox-event.entity.ts'
import { LeadEntity } from './lead.entity.ts'

const api = testApi()

/** Posts a lead, right but for what is changed. */
async function post(changes: object = {}) {
  const email = `${uuid()}@example.org`
  const { token, id } = await newResult(api)
  const reply = await api.call(takeLead, { body: leadOf(token, { email, ...changes }) })
  return { ...reply, token, assessment: id, kept: await api.count(LeadEntity, { assessment: id }) }
}
const rowOf = (id: string) => api.database.manager.findOneByOrFail(LeadEntity, { id })
const toldOf = async (id: string) => {
  const events = await api.database.manager.findBy(OutboxEventEntity, { type: 'lead.created' })
  return events.filter(({ data }) => (data as { lead: string }).lead === id)
}

describe('a lead', () => {
  test('is stored with its consent and the outcome of its assessment', async () => {
    const { slug } = await anyPublished(api)
    const { status, body, assessment } = await post()
    expect(status).toBe(201)
    expect(body).toEqual({ id: expect.any(String) })
    const row = await rowOf(body.id)
    expect(row).toMatchObject({
      assessment,
      name: 'Ada Byron',
      company: 'Engines & Sons',
      status: 'new',
      owner: null,
      model: slug,
      version: 1,
      winner: 'django',
      winnerName: { en: 'django' },
      winnerIndex: 0,
      consentText: 'You may reply to me.',
      consentVersion: 1,
      marketing: false,
      revision: 1,
    })
    expect(Math.abs(row.consentAt.getTime() - Date.now())).toBeLessThan(60_000)
  })

  test('has one event, without personal data', async () => {
    const { body, assessment } = await post()
    const events = await toldOf(body.id)
    expect(events.map(({ data }) => data)).toEqual([{ lead: body.id, assessment }])
  })

  test('needs a name, an address and consent only', async () => {
    const { token } = await newResult(api)
    const least = {
      token,
      name: 'Ada',
      email: `${uuid()}@example.org`,
      consent: { accepted: true as const },
    }
    const { status, body } = await api.call(takeLead, { body: least })
    expect(status).toBe(201)
    expect(await rowOf(body.id)).toMatchObject({ company: null, phone: null, message: null })
  })

  test('that agrees to be contacted is stored so', async () => {
    const { body } = await post({ consent: { version: 1, accepted: true, marketing: true } })
    expect((await rowOf(body.id)).marketing).toBe(true)
  })

  test('keeps every character', async () => {
    const name = '<xmp><script>alert(1)</script> Ζωή 数 👩‍🚀'
    const { body } = await post({ name })
    expect((await api.call(getLead, { as: 'consultant', params: { id: body.id } })).body.name).toBe(name)
  })
})

describe('without consent nothing is stored', () => {
  test.each<{ case: string; consent: unknown; pointer: string }>([
    { case: 'refused', consent: { text: 'Yes', accepted: false }, pointer: '/consent/accepted' },
    { case: 'left open', consent: { text: 'Yes' }, pointer: '/consent/accepted' },
    { case: 'as a text', consent: { text: 'Yes', accepted: 'true' }, pointer: '/consent/accepted' },
    { case: 'as a number', consent: { text: 'Yes', accepted: 1 }, pointer: '/consent/accepted' },
    { case: 'to a version that never was', consent: { version: 99, accepted: true }, pointer: '/consent/version' },
    { case: 'to a version that is none', consent: { version: 0, accepted: true }, pointer: '/consent/version' },
    { case: 'not asked for', consent: undefined, pointer: '/consent' },
  ])('$case', async ({ consent, pointer }) => {
    const { status, body, kept } = await post({ consent })
    expect(status).toBe(422)
    expect(body).toMatchObject({ errors: [{ pointer }] })
    expect(kept).toBe(0)
  })
})

describe('the field that people do not see', () => {
  test('filled in: the lead is accepted with the usual reply, marked as spam, and has no event', async () => {
    const { status, body } = await post({ website: 'https://spam.example' })
    expect([status, Object.keys(body)]).toEqual([201, ['id']])
    expect(await rowOf(body.id)).toMatchObject({ status: 'spam', suspicion: 'honeypot' })
    expect(await toldOf(body.id)).toEqual([])
  })

  test('left empty: the lead is as any other', async () => {
    const { body } = await post({ website: '' })
    expect((await rowOf(body.id)).status).toBe('new')
  })
})

describe('a lead that comes', () => {
  const afterSeconds = async (seconds: number) => {
    const { token, id } = await newResult(api)
    await api.database.query(`update assessments set created_at = now() - $2 * interval '1 second' where id = $1`, [
      id,
      seconds,
    ])
    const { body } = await api.call(takeLead, { body: leadOf(token, { email: `${uuid()}@example.org` }) })
    return body.id
  }

  test('faster than a person can type is marked, and not lost', async () => {
    const id = await afterSeconds(1)
    expect(await rowOf(id)).toMatchObject({ status: 'new', suspicion: 'haste' })
    expect(await toldOf(id)).toHaveLength(1)
  })

  test.each([5, -1, -3_600, -86_400])('%s seconds after the verdict by the clock is not', async (seconds) => {
    expect(await rowOf(await afterSeconds(seconds))).toMatchObject({ status: 'new', suspicion: null })
  })
})

describe('refused, and not kept', () => {
  test.each<{ case: string; changes: object; pointer: string }>([
    { case: 'a status of its own', changes: { status: 'won' }, pointer: '/status' },
    { case: 'an id of its own', changes: { id: uuid() }, pointer: '/id' },
    { case: 'a date of its own', changes: { createdAt: '2020-01-01T00:00:00Z' }, pointer: '/createdAt' },
    { case: 'an owner', changes: { owner: uuid() }, pointer: '/owner' },
    { case: 'a name of spaces', changes: { name: '   ' }, pointer: '/name' },
    { case: 'a name of 201 letters', changes: { name: 'x'.repeat(201) }, pointer: '/name' },
    { case: 'a message of 5,001 letters', changes: { message: 'x'.repeat(5_001) }, pointer: '/message' },
    { case: 'half a surrogate', changes: { name: 'x\ud800' }, pointer: '/name' },
    { case: 'a NUL', changes: { message: 'x\0' }, pointer: '/message' },
    { case: 'no address', changes: { email: 'ada' }, pointer: '/email' },
    { case: 'two addresses', changes: { email: 'a@example.org,b@example.org' }, pointer: '/email' },
    { case: 'a list of addresses', changes: { email: ['a@example.org'] }, pointer: '/email' },
    { case: 'an address in quotes', changes: { email: '"a@evil.example x"@example.org' }, pointer: '/email' },
    {
      case: 'an address with a line break',
      changes: { email: 'a@example.org\nBcc: b@example.org' },
      pointer: '/email',
    },
    { case: 'an address with a name', changes: { email: 'Ada <a@example.org>' }, pointer: '/email' },
    { case: 'a token that is none', changes: { token: 'x' }, pointer: '/token' },
  ])('$case', async ({ changes, pointer }) => {
    const { status, body, kept } = await post(changes)
    expect(status).toBe(422)
    expect((body as never as { errors: { pointer: string }[] }).errors.map((error) => error.pointer)).toEqual([pointer])
    expect(kept).toBe(0)
  })

  test('a token that opens nothing', async () => {
    expect((await post({ token: 'A'.repeat(43) })).status).toBe(404)
  })

  test('all problems are listed at once', async () => {
    const { body } = await post({ name: '', email: 'ada', surplus: 1 })
    expect((body as never as { errors: unknown[] }).errors).toHaveLength(3)
  })
})

test('whether an address is known shows in no reply', async () => {
  const email = `${uuid()}@example.org`
  const replies = [await post({ email }), await post({ email })]
  expect(replies.map(({ status, body }) => [status, Object.keys(body)])).toEqual([
    [201, ['id']],
    [201, ['id']],
  ])
})

test('for the back office a lead comes with the result that it was left under', async () => {
  const { id, token } = await newLead(api)
  const { status, body } = await api.call(getLead, { as: 'consultant', params: { id } })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    id,
    name: 'Ada Byron',
    winner: 'django',
    result: { token, model: body.model, verdict: { winner: 'django' } },
  })
  expect((await api.call(getLead, { as: 'consultant', params: { id: uuid() } })).status).toBe(404)
})
