import { describe, expect, test } from '@jest/globals'
import { addLead, attachResult, getLead, getLeadTimeline, listLeads, updateLead } from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { done, newLead, newResult, unique } from '../../test/starter.ts'
import { OutboxEventEntity } from '../outbox/outbox-event.entity.ts'

const api = testApi()
const as = 'consultant'

const byHand = async () => {
  const body = { name: unique('Ada'), email: `${unique('ada')}@example.org`, consent: 'On the phone' }
  return done(api.call(addLead, { as, body }))
}
const attach = (id: string, token: string, revision = 1) =>
  api.call(attachResult, { as, params: { id }, body: { revision, token } })
const codeOf = (body: unknown) => (body as { code?: string }).code

describe('a result that was come to together', () => {
  test('is the lead’s from then on: on its page, in lists and filters, and in what happened', async () => {
    const { id, name } = await byHand()
    const { token } = await newResult(api)
    const { status, body } = await attach(id, token)
    expect([status, body]).toMatchObject([200, { id, revision: 2, version: 1 }])
    const { result } = await done(api.call(getLead, { as, params: { id } }))
    expect(result?.token).toBe(token)
    const model = body.model as string
    const listed = await done(api.call(listLeads, { as, query: { filter: { q: name, model } } }))
    expect(listed.map((lead) => lead.id)).toEqual([id])
    const kinds = (await done(api.call(getLeadTimeline, { as, params: { id } }))).map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['added', 'taken', 'changed']))
    expect(kinds).not.toContain('left')
    const told = await api.database.manager.find(OutboxEventEntity, { where: { type: 'lead.updated' } })
    expect(told.map(({ data }) => data)).toContainEqual({ lead: id, fields: ['assessment'] })
  })

  test('is refused where it is another lead’s, which is named', async () => {
    const { id } = await byHand()
    const other = await newLead(api)
    const { status, body } = await attach(id, other.token)
    expect([status, body]).toMatchObject([409, { code: 'taken', lead: other.id }])
    expect((await done(api.call(getLead, { as, params: { id } }))).result).toBeNull()
  })

  test('is refused where the lead has one', async () => {
    const { id } = await byHand()
    await done(attach(id, (await newResult(api)).token))
    const { status, body } = await attach(id, (await newResult(api)).token, 2)
    expect([status, codeOf(body)]).toEqual([409, 'has-result'])
  })

  test('is refused where somebody changed the lead meanwhile', async () => {
    const { id } = await byHand()
    await done(api.call(updateLead, { as, params: { id }, body: { revision: 1, status: 'contacted' } }))
    const { status, body } = await attach(id, (await newResult(api)).token)
    expect([status, body]).toMatchObject([409, { code: 'stale', current: { status: 'contacted', revision: 2 } }])
  })

  test('goes to one of two leads that get it at the same time', async () => {
    const [one, other] = [await byHand(), await byHand()]
    const { token } = await newResult(api)
    const replies = await Promise.all([attach(one.id, token), attach(other.id, token)])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('that nobody came to is not found', async () => {
    const { id } = await byHand()
    expect((await attach(id, 'A'.repeat(43))).status).toBe(404)
  })
})
