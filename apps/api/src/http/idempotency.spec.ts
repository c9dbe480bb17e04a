import { describe, expect, test } from '@jest/globals'
import { beginThread, mailResult, recordVisit, takeAssessment, takeLead } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { answers, anyPublished, leadOf, newDraft, newResult } from '../../test/starter.ts'
import { AssessmentEntity } from '../assessments/assessment.entity.ts'
import { CommentThreadEntity } from '../decision-models/comments/comment-thread.entity.ts'
import { LeadEntity } from '../leads/lead.entity.ts'
import { MailEntity } from '../mail/mail.entity.ts'
import { OutboxEventEntity } from '../outbox/outbox-event.entity.ts'
import { VisitEntity } from '../visits/visit.entity.ts'
import { IdempotencyKeyEntity } from './idempotency-key.entity.ts'

const api = testApi()

/** A lead with a unique address. */
async function aLead() {
  const { token } = await newResult(api)
  return leadOf(token, { email: `${uuid()}@example.org` })
}
const kept = ({ email }: { email: string }) => api.count(LeadEntity, { email })

test('a lead posted twice with one key is one lead and has one reply', async () => {
  const body = await aLead()
  const key = uuid()
  const first = await api.call(takeLead, { body, key })
  const again = await api.call(takeLead, { body, key })
  expect([first.status, again.status]).toEqual([201, 201])
  expect(again.text).toBe(first.text)
  expect(await kept(body)).toBe(1)
})

test('ten concurrent calls with one key make one lead with one event, and all have its reply', async () => {
  const body = await aLead()
  const key = uuid()
  const events = await api.count(OutboxEventEntity, { type: 'lead.created' })
  const replies = await Promise.all(Array.from({ length: 10 }, () => api.call(takeLead, { body, key })))
  expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
  expect(replies[0]?.status).toBe(201)
  expect(await kept(body)).toBe(1)
  expect(await api.count(OutboxEventEntity, { type: 'lead.created' })).toBe(events + 1)
})

test('thirty of one key at once, more than there are connections, are one lead as well', async () => {
  const body = await aLead()
  const key = uuid()
  const replies = await Promise.all(Array.from({ length: 30 }, () => api.call(takeLead, { body, key })))
  expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
  expect(await kept(body)).toBe(1)
})

test('of ten concurrent bodies with one key one is stored and the others are refused', async () => {
  const { token } = await newResult(api)
  const key = uuid()
  const company = uuid()
  const twins = Array.from({ length: 10 }, (_, i) =>
    api.call(takeLead, { body: leadOf(token, { name: `Twin ${i}`, company }), key }),
  )
  const statuses = (await Promise.all(twins)).map(({ status }) => status).sort()
  expect(statuses).toEqual([201, ...Array(9).fill(422)])
  expect(await api.count(LeadEntity, { company })).toBe(1)
})

test('an assessment sent again with its key has the same id, token and verdict', async () => {
  const { slug } = await anyPublished(api)
  const body = { model: slug, version: 1, answers }
  const key = uuid()
  const before = await api.count(AssessmentEntity)
  const first = await api.call(takeAssessment, { body, key })
  const again = await api.call(takeAssessment, { body, key })
  expect(again.text).toBe(first.text)
  expect(again.headers['content-type']).toBe(first.headers['content-type'])
  expect(await api.count(AssessmentEntity)).toBe(before + 1)
})

test('thirty concurrent assessments with one key are one, with one event, and all have its reply', async () => {
  const { slug } = await anyPublished(api)
  const [body, key] = [{ model: slug, version: 1, answers }, uuid()]
  const [before, told] = [
    await api.count(AssessmentEntity),
    await api.count(OutboxEventEntity, { type: 'assessment.completed' }),
  ]
  const replies = await Promise.all(Array.from({ length: 30 }, () => api.call(takeAssessment, { body, key })))
  expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
  expect(replies[0]?.status).toBe(201)
  expect(await api.count(AssessmentEntity)).toBe(before + 1)
  expect(await api.count(OutboxEventEntity, { type: 'assessment.completed' })).toBe(told + 1)
})

test('of ten different assessments with one key one is accepted and the others are refused', async () => {
  const { slug } = await anyPublished(api)
  const [key, before] = [uuid(), await api.count(AssessmentEntity)]
  const twins = Array.from({ length: 10 }, (_, i) =>
    api.call(takeAssessment, { body: { model: slug, version: 1, answers, source: { utmTerm: `${i}` } }, key }),
  )
  const statuses = (await Promise.all(twins)).map(({ status }) => status).sort()
  expect(statuses).toEqual([201, ...Array(9).fill(422)])
  expect(await api.count(AssessmentEntity)).toBe(before + 1)
})

test('the token of a result is not stored with its key, but is in the reply', async () => {
  const { slug } = await anyPublished(api)
  const [body, key] = [{ model: slug, version: 1, answers }, uuid()]
  const [first, again] = [await api.call(takeAssessment, { body, key }), await api.call(takeAssessment, { body, key })]
  expect(first.body.token).toMatch(/^[\w-]{43}$/)
  expect(again.body).toEqual(first.body)
  const rows = await api.database.query('select reply::text from idempotency_keys where key = $1', [key])
  expect(rows).toHaveLength(1)
  expect(rows[0].reply).toContain(first.body.id)
  expect(rows[0].reply).not.toContain(first.body.token)
})

test('a visit recorded again with its key has the same reply and is counted once', async () => {
  const { slug } = await anyPublished(api)
  const body = { visit: uuid(), model: slug, version: 1, step: 'view' }
  const key = uuid()
  expect((await api.call(recordVisit, { body, key })).status).toBe(204)
  expect((await api.call(recordVisit, { body, key })).status).toBe(204)
  expect(await api.count(VisitEntity, { visit: body.visit })).toBe(1)
})

test('the same body written in another order is the same body', async () => {
  const body = await aLead()
  const key = uuid()
  const first = await api.call(takeLead, { body, key })
  const turned = Object.fromEntries(Object.entries(body).reverse()) as typeof body
  expect((await api.call(takeLead, { body: turned, key })).text).toBe(first.text)
})

describe('another body under a key that was used', () => {
  test.each([
    { difference: 'another name', change: { name: 'Grace Hopper' } },
    { difference: 'a field more', change: { website: '' } },
    {
      difference: 'another consent',
      change: { consent: { text: 'You may reply to me.', accepted: true, marketing: true } },
    },
  ])('$difference: is refused with 422 and changes nothing', async ({ change }) => {
    const body = await aLead()
    const key = uuid()
    await api.call(takeLead, { body, key })
    const { status, headers } = await api.call(takeLead, { body: { ...body, ...change } as typeof body, key })
    expect(status).toBe(422)
    expect(headers['content-type']).toMatch(/problem\+json/)
    expect(await kept(body)).toBe(1)
  })
})

test('a key belongs to its route: two calls may use the same', async () => {
  const { slug } = await anyPublished(api)
  const key = uuid()
  const result = await api.call(takeAssessment, { body: { model: slug, version: 1, answers }, key })
  const lead = await api.call(takeLead, { body: leadOf(result.body.token), key })
  expect([result.status, lead.status]).toEqual([201, 201])
})

describe('the same body for another record is another request, not the reply of the first', () => {
  test('a report that is mailed', async () => {
    const [one, other] = [await newResult(api), await newResult(api)]
    const [key, body] = [uuid(), { email: `${uuid()}@example.org` }]
    const mail = ({ token }: { token: string }) => api.call(mailResult, { params: { token }, body, key })
    expect((await mail(one)).status).toBe(202)
    expect(await mail(other)).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } })
    expect((await mail(one)).status).toBe(202)
    expect(await api.count(MailEntity, { to: body.email })).toBe(1)
  })

  test('a comment', async () => {
    const [one, other] = [await newDraft(api), await newDraft(api)]
    const [key, body] = [uuid(), { place: 'options/django', text: 'Is this still so?' }]
    const comment = ({ id }: { id: string }) => api.call(beginThread, { as: 'consultant', params: { id }, body, key })
    const first = await comment(one)
    expect(first.status).toBe(201)
    expect((await comment(other)).status).toBe(422)
    expect((await comment(one)).text).toBe(first.text)
    expect(await api.count(CommentThreadEntity, { modelId: other.id })).toBe(0)
  })
})

describe('what failed is not remembered', () => {
  test('a wrong body leaves its key free for the right one', async () => {
    const body = await aLead()
    const key = uuid()
    expect((await api.call(takeLead, { body: { ...body, email: 'nobody' }, key })).status).toBe(422)
    expect((await api.call(takeLead, { body, key })).status).toBe(201)
    expect(await api.count(IdempotencyKeyEntity, { key })).toBe(1)
  })

  test('an answer that the model refuses leaves its key free', async () => {
    const { slug } = await anyPublished(api)
    const key = uuid()
    const wrong = { model: slug, version: 1, answers: { team: 'cobol' } }
    expect((await api.call(takeAssessment, { body: wrong, key })).status).toBe(422)
    expect((await api.call(takeAssessment, { body: { ...wrong, answers }, key })).status).toBe(201)
  })

  test('after a server error the key can be used again, and nothing is half done', async () => {
    const body = await aLead()
    const key = uuid()
    await api.database.query(`alter table outbox_events add constraint broken check (type <> 'lead.created') not valid`)
    expect((await api.call(takeLead, { body, key })).status).toBe(500)
    await api.database.query('alter table outbox_events drop constraint broken')
    expect(await kept(body)).toBe(0)
    expect((await api.call(takeLead, { body, key })).status).toBe(201)
    expect(await kept(body)).toBe(1)
  })

  test('an assessment whose event cannot be written is rolled back, and its key can be used again', async () => {
    const { slug } = await anyPublished(api)
    const [body, key, before] = [{ model: slug, version: 1, answers }, uuid(), await api.count(AssessmentEntity)]
    await api.database.query(
      `alter table outbox_events add constraint broken check (type <> 'assessment.completed') not valid`,
    )
    expect((await api.call(takeAssessment, { body, key })).status).toBe(500)
    await api.database.query('alter table outbox_events drop constraint broken')
    expect(await api.count(AssessmentEntity)).toBe(before)
    expect((await api.call(takeAssessment, { body, key })).status).toBe(201)
    expect(await api.count(AssessmentEntity)).toBe(before + 1)
  })
})

describe('a key', () => {
  test.each([
    { key: 'k'.repeat(255), as: 'of 255 characters', status: 201 },
    { key: 'k'.repeat(256), as: 'of 256 characters', status: 400 },
    { key: '', as: 'of none', status: 400 },
    { key: 'clé', as: 'with a letter beyond ASCII', status: 400 },
    { key: '{"$ne":1}', as: 'that looks like a query', status: 201 },
    { key: "'; drop table leads; --", as: 'that looks like SQL', status: 201 },
  ])('$as: $status', async ({ key, status }) => {
    const body = await aLead()
    expect((await api.call(takeLead, { body, key })).status).toBe(status)
    expect(await kept(body)).toBe(status === 201 ? 1 : 0)
  })

  test('is not needed: two calls without one happen twice', async () => {
    const { slug } = await anyPublished(api)
    const [body, before] = [{ model: slug, version: 1, answers }, await api.count(AssessmentEntity)]
    await api.call(takeAssessment, { body })
    await api.call(takeAssessment, { body })
    expect(await api.count(AssessmentEntity)).toBe(before + 2)
  })
})
