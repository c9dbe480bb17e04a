import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  addLead,
  addLeadTask,
  bulkLeads,
  getLead,
  getLeadsExport,
  type Lead,
  mergeLeads,
  startLeadsExport,
  updateLead,
} from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { finished } from '../../test/jobs.ts'
import { newMail } from '../../test/mails.ts'
import { newPerson } from '../../test/people.ts'
import { confirmedPrivacyRequest, tracesIn } from '../../test/privacy.ts'
import { done, newLead, someSite, unique } from '../../test/starter.ts'

const api = testApi()
const as = 'consultant'
beforeAll(() => someSite(api))

const tracesOf = (text: string) => tracesIn(api, text)
const byHand = (changes: object = {}) => ({ name: unique('Ada'), consent: 'On the phone', phone: '600', ...changes })
const read = (id: string) => done(api.call(getLead, { as, params: { id } }))
const merge = ({ id, revision }: Pick<Lead, 'id' | 'revision'>, ...others: Pick<Lead, 'id' | 'revision'>[]) =>
  done(
    api.call(mergeLeads, {
      as,
      params: { id },
      body: { revision, others: others.map((other) => ({ id: other.id, revision: other.revision })) },
    }),
  )

describe('of somebody who is erased nothing is left', () => {
  const somebody = () => ({ email: `${unique('ada')}@example.org`, name: unique('Ada') })

  test('in the reply that is kept for a key; the call that is repeated brings nobody back', async () => {
    const { email, name } = somebody()
    const [body, key] = [byHand({ email, name }), uuid()]
    const { id } = await done(api.call(addLead, { as, body, key }))
    await confirmedPrivacyRequest(api, 'erasure', email)
    expect([await tracesOf(email), await tracesOf(name)]).toEqual([[], []])
    const again = await api.call(addLead, { as, body, key })
    expect([again.status, again.body]).toEqual([201, { id }])
    expect(await tracesOf(email)).toEqual([])
  })

  test('in mails to colleagues: about a task that named them, and of a week in which they were new', async () => {
    const { email, name } = somebody()
    const lead = await newLead(api, { email, name })
    const other = await newLead(api)
    await done(api.call(addLeadTask, { as, body: { lead: other.id, text: `Ask ${email}` } }))
    await newMail(api, { kind: 'task', lead: other.id, data: { task: `Ask ${email}` }, text: `Due: Ask ${email}` })
    await newMail(api, { kind: 'digest', to: 'mar@example.org', text: `New leads\n\n- ${name}, Foc` })
    const stays = await newMail(api, { kind: 'digest', to: 'mar@example.org', text: 'New leads\n\n- Nuria, Foc' })
    await confirmedPrivacyRequest(api, 'erasure', email)
    expect([await tracesOf(email), await tracesOf(name), await tracesOf(lead.id)]).not.toContain('mails')
    expect([await tracesOf(email), await tracesOf(name)]).toEqual([[], []])
    expect(await api.database.query('select from mails where id = $1', [stays])).toHaveLength(1)
  })

  test('in what others do next, in what takes it back, and in what jobs were asked', async () => {
    const { email } = somebody()
    const other = await newLead(api)
    const change = { nextStep: `Ask about the offer:\n${email}` }
    await done(api.call(bulkLeads, { as, body: { ids: [other.id], change } }))
    const { job } = await done(api.call(startLeadsExport, { as, body: { filter: { q: email } } }))
    await finished(api, job)
    expect(await tracesOf(email)).toEqual(expect.arrayContaining(['jobs', 'lead_undo_rows', 'leads']))
    await confirmedPrivacyRequest(api, 'erasure', email)
    expect(await tracesOf(email)).toEqual([])
    expect(await read(other.id)).toMatchObject({ nextStep: null, revision: 3 })
  })

  test('in a lead of somebody else that theirs was merged into: not in its file, its mails or what takes later merges back', async () => {
    const { email } = somebody()
    const text = unique('I am Ada')
    const gone = await newLead(api, { email, message: text })
    const kept = await newLead(api, { message: 'Call me.' })
    const { lead: once } = await merge({ id: kept.id, revision: 1 }, { id: gone.id, revision: 1 })
    const later = await done(api.call(addLead, { as, body: byHand({ message: 'And write.' }) }))
    const { lead: twice } = await merge(once, later)
    const { user } = await newPerson(api, 'consultant')
    const given = { revision: twice.revision, owner: user.id }
    await done(api.call(updateLead, { as, params: { id: kept.id }, body: given }))
    const { job } = await done(api.call(startLeadsExport, { as, body: { filter: { id: [kept.id] } } }))
    await finished(api, job)
    expect(await tracesOf(text)).toEqual(expect.arrayContaining(['lead_undo_rows', 'leads', 'mails']))
    await confirmedPrivacyRequest(api, 'erasure', email)
    expect(await tracesOf(text)).toEqual([])
    expect((await api.call(getLeadsExport, { as, params: { id: job } })).status).toBe(404)
    expect((await read(kept.id)).message).toBe('Call me.\n\nAnd write.')
  })
})
