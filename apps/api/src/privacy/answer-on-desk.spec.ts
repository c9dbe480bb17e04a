import { describe, expect, test } from '@jest/globals'
import {
  addLeadNote,
  addLeadTask,
  answerPrivacyRequest,
  getDeskExport,
  getDeskExportReport,
  getLead,
  listAuditEvents,
  listPrivacyRequests,
  previewPrivacy,
} from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { newDeskExport, newPrivacyRequest } from '../../test/privacy.ts'
import { done, newLead, unique } from '../../test/starter.ts'
import { PrivacyRequestEntity } from './privacy-request.entity.ts'

const api = testApi()

const as = 'admin'
const newEmail = () => `${unique('ada')}@example.org`
const preview = (email: string) => done(api.call(previewPrivacy, { as, body: { email } }))
const answer = (email: string, kind: 'export' | 'erasure') =>
  done(api.call(answerPrivacyRequest, { as, body: { email, kind } }))
const listed = async (id: string) =>
  (await done(api.call(listPrivacyRequests, { as, query: { range: [0, 99] } as never }))).find((each) => each.id === id)

/** A lead with a note and a task, and a note elsewhere that names them. */
async function somebody() {
  const email = newEmail()
  const name = unique('Ada')
  const { id } = await newLead(api, { email: email.toUpperCase(), name })
  await done(api.call(addLeadNote, { as, body: { lead: id, text: 'Called.' } }))
  await done(api.call(addLeadTask, { as, body: { lead: id, text: 'Write.' } }))
  const other = await newLead(api)
  await done(api.call(addLeadNote, { as, body: { lead: other.id, text: `Sent by ${email}.` } }))
  return { email, name, id }
}

describe('for somebody who asked by phone or post', () => {
  test('what would be erased is counted first, as it is then erased', async () => {
    const { email, name, id } = await somebody()
    await newPrivacyRequest(api, 'export', email)
    const kept = await preview(email)
    expect(kept).toEqual({ names: [name], leads: 1, notes: 2, tasks: 1, mails: expect.any(Number), toldNow: [] })
    expect((await api.call(getLead, { as, params: { id } })).status).toBe(200)
    const request = await answer(email, 'erasure')
    expect(request).toMatchObject({
      kind: 'erasure',
      state: 'done',
      email: null,
      onDesk: true,
      answeredBy: 'The admin',
    })
    expect([request.told, request.toldNow]).toEqual([[], []])
    expect(request.erased).toEqual({ leads: kept.leads, notes: kept.notes, mails: kept.mails })
    expect((await api.call(getLead, { as, params: { id } })).status).toBe(404)
    expect(await preview(email)).toEqual({ names: [], leads: 0, notes: 0, tasks: 0, mails: 0, toldNow: [] })
    expect(await listed(request.id)).toMatchObject({ onDesk: true, answeredBy: 'The admin', email: null })
    const events = await done(api.call(listAuditEvents, { as, query: { filter: { record: request.id } } as never }))
    expect(events).toMatchObject([{ action: 'erase', resource: 'privacy-requests', actorName: 'The admin' }])
  })

  test('a copy is made at once, to read and for programs, for a week', async () => {
    const { email, name } = await somebody()
    const { id } = await answer(email, 'export')
    const params = { id }
    const copy = await api.call(getDeskExport, { as, params })
    expect([copy.status, copy.headers['cache-control'], copy.headers['content-disposition']]).toEqual([
      200,
      'no-store',
      'attachment; filename="what-is-kept-about-them.json"',
    ])
    expect(copy.body.leads).toMatchObject([{ name, notes: [{ text: 'Called.' }] }])
    const pdf = await api.call(getDeskExportReport, { as, params, query: { lang: 'es' } })
    expect([pdf.status, pdf.headers['content-type'], pdf.text.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-'])
    await api.database.manager.update(PrivacyRequestEntity, { id }, { expiresAt: new Date(Date.now() - 1) })
    for (const endpoint of [getDeskExport, getDeskExportReport])
      expect((await api.call(endpoint, { as, params, query: {} } as never)).status).toBe(410)
  })

  test('only admins answer, and what somebody confirmed themselves is theirs alone', async () => {
    const body = { email: newEmail(), kind: 'erasure' as const }
    expect((await api.call(answerPrivacyRequest, { as: 'consultant', body })).status).toBe(403)
    const email = newEmail()
    await newPrivacyRequest(api, 'export', email)
    const [request] = await api.database.manager.findBy(PrivacyRequestEntity, { email })
    expect((await api.call(getDeskExport, { as, params: { id: request?.id as string } })).status).toBe(404)
    expect((await api.call(getDeskExport, { as, params: { id: await newDeskExport(api) } })).status).toBe(200)
  })
})
