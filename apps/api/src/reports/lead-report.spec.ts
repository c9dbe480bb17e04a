import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { addLeadNote, getLeadReport, updateLead } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { done, newLead } from '../../test/starter.ts'
import { AuditEventEntity } from '../audit/audit-event.entity.ts'

const api = testApi()

const reportOf = async (id: string, query = '') =>
  api.app.inject({
    url: `/api/v1/admin/leads/${id}/report.pdf${query}`,
    headers: { cookie: await api.cookieOf('consultant') },
  })
const pagesOf = (pdf: Buffer): string[] =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).toString().split('\f')
const told = (id: string) => api.count(AuditEventEntity, { resource: 'leads', record: id, action: 'export' })

test('a lead as a PDF for consultants; each one is audited', async () => {
  const { id } = await newLead(api)
  const report = await reportOf(id)
  expect(report.statusCode).toBe(200)
  expect(report.headers).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'no-store',
    'content-disposition': expect.stringMatching(
      /^inline; filename="Ada Byron \d{4}-\d\d-\d\d\.pdf"; filename\*=UTF-8''Ada%20Byron%20\d{4}-\d\d-\d\d\.pdf$/,
    ),
  })
  expect(report.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  expect(await told(id)).toBe(1)
  await reportOf(id)
  expect(await told(id)).toBe(2)
})

test('it has the present data, not that of an earlier report', async () => {
  const lead = await newLead(api)
  const before = await reportOf(lead.id)
  await api.call(updateLead, {
    as: 'consultant',
    params: { id: lead.id },
    body: { revision: 1, nextStep: 'Send three offers of very different sizes', nextStepOn: '2026-12-01' },
  })
  expect(Math.abs((await reportOf(lead.id)).rawPayload.length - before.rawPayload.length)).toBeGreaterThan(20)
})

test('it has the notes of the lead', async () => {
  const { id } = await newLead(api)
  const before = await reportOf(id)
  await done(api.call(addLeadNote, { as: 'consultant', body: { lead: id, text: 'Prefers mornings.' } }))
  const pages = pagesOf((await reportOf(id)).rawPayload)
  expect(pages.join(' ')).toContain('Prefers mornings.')
  expect(pagesOf(before.rawPayload).join(' ')).not.toContain('Notes')
})

test('its brief alone is one page, without what was noted', async () => {
  const { id } = await newLead(api, { message: 'We have been looking for somebody. '.repeat(50) })
  for (let i = 0; i < 10; i++)
    await done(api.call(addLeadNote, { as: 'consultant', body: { lead: id, text: 'Noted. '.repeat(60) } }))
  const all = pagesOf((await reportOf(id)).rawPayload)
  const [brief = '', ...more] = pagesOf((await reportOf(id, '?part=brief')).rawPayload)
  // The last page ends with a page break as well.
  expect([all.length > 3, more]).toEqual([true, ['']])
  expect(brief).toContain('Ada Byron')
  expect(brief).not.toContain('Noted.')
  expect(await told(id)).toBe(2)
  expect((await reportOf(id, '?part=none')).statusCode).toBe(400)
})

test('an unknown lead has no report and no event', async () => {
  const id = uuid()
  expect((await reportOf(id)).statusCode).toBe(404)
  expect(await told(id)).toBe(0)
  const { status } = await api.call(getLeadReport, { as: 'viewer', params: { id } })
  expect(status).toBe(403)
})
