import { describe, expect, test } from '@jest/globals'
import { listLeadNotes, takeLead, updateLead } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { leadOf, newResult } from '../../test/starter.ts'
import { OutboxEventEntity } from '../outbox/outbox-event.entity.ts'
import { LeadEntity } from './lead.entity.ts'

const api = testApi()

const rowsOf = (assessment: string) => api.database.manager.findBy(LeadEntity, { assessment })
const leave = (token: string, changes: object = {}) => api.call(takeLead, { body: leadOf(token, changes) })
const notesOf = async (lead: string) =>
  (await api.call(listLeadNotes, { as: 'consultant', query: { filter: JSON.stringify({ lead }) } })).body
const toldOf = async (lead: string) =>
  (await api.database.manager.find(OutboxEventEntity, { order: { id: 'ASC' } }))
    .filter(({ data }) => (data as { lead?: string }).lead === lead)
    .map(({ type, data }) => ({ type, fields: (data as { fields?: string[] }).fields }))

describe('details that are left again under a result', () => {
  test('renew its lead: the reply names the same one, and the newest details are there', async () => {
    const { token, id } = await newResult(api)
    const first = await leave(token)
    const again = await leave(token, { name: 'Grace Hopper', phone: null, message: 'Rather write.' })
    expect([again.status, again.body]).toEqual([201, first.body])
    expect(await rowsOf(id)).toMatchObject([
      {
        id: first.body.id,
        name: 'Grace Hopper',
        company: 'Engines & Sons',
        phone: null,
        message: 'Rather write.',
        revision: 2,
      },
    ])
    expect(await toldOf(first.body.id)).toEqual([
      { type: 'lead.created', fields: undefined },
      { type: 'lead.updated', fields: ['name', 'phone', 'message'] },
    ])
  })

  test('replace the former ones, which a note stores', async () => {
    const { token } = await newResult(api)
    const { body } = await leave(token)
    await leave(token, { name: 'Mallory', email: 'mallory@example.org' })
    const [note] = await notesOf(body.id)
    expect(note?.author).toBeNull()
    for (const detail of [
      'Ada Byron',
      'ada@example.org',
      '+44 20 7946 0000',
      'Please call me.',
      'You may reply to me.',
    ])
      expect(note?.text).toContain(detail)
  })

  test('that are the same change nothing', async () => {
    const { token, id } = await newResult(api)
    await leave(token)
    const before = await rowsOf(id)
    await leave(token)
    expect(await rowsOf(id)).toEqual(before)
    expect(await notesOf(before[0]?.id as string)).toEqual([])
  })

  test('leave what colleagues made of the lead', async () => {
    const { token, id } = await newResult(api)
    const { body } = await leave(token)
    const changes = { revision: 1, status: 'qualified' as const, nextStep: 'Call' }
    await api.call(updateLead, { as: 'consultant', params: { id: body.id }, body: changes })
    await leave(token, { name: 'Grace Hopper' })
    expect(await rowsOf(id)).toMatchObject([
      { status: 'qualified', nextStep: 'Call', name: 'Grace Hopper', revision: 3 },
    ])
  })

  test('thirty times at once are one lead with the details of one of them', async () => {
    const { token, id } = await newResult(api)
    const replies = await Promise.all(Array.from({ length: 30 }, (_, i) => leave(token, { name: `Twin ${i}` })))
    expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(await rowsOf(id)).toMatchObject([{ name: expect.stringMatching(/^Twin \d+$/) }])
  })
})

describe('what a program leaves', () => {
  test('does not replace a person’s details, with the same reply', async () => {
    const { token, id } = await newResult(api)
    const { body } = await leave(token)
    const reply = await leave(token, { name: 'Spam', website: 'https://spam.example' })
    expect([reply.status, reply.body]).toEqual([201, body])
    expect(await rowsOf(id)).toMatchObject([{ name: 'Ada Byron', status: 'new', revision: 1 }])
  })

  test('is replaced by a person’s details, and then has an event', async () => {
    const { token, id } = await newResult(api)
    const { body } = await leave(token, { name: 'Spam', website: 'https://spam.example' })
    expect(await toldOf(body.id)).toEqual([])
    await leave(token)
    expect(await rowsOf(id)).toMatchObject([{ id: body.id, name: 'Ada Byron', status: 'new' }])
    expect(await toldOf(body.id)).toMatchObject([{ type: 'lead.created' }])
  })
})

test('the database itself refuses a second lead of a result', async () => {
  const { token, id } = await newResult(api)
  const { body } = await leave(token)
  const other = (await leave((await newResult(api)).token)).body.id
  const second = api.database.query('insert into leads_of_results (assessment, lead) values ($1, $2)', [id, other])
  await expect(second).rejects.toThrow(/violates unique/)
  const nobody = api.database.query('update leads_of_results set lead = $2 where assessment = $1', [id, uuid()])
  await expect(nobody).rejects.toThrow(/violates foreign key/)
  expect((await leave(token)).body).toEqual(body)
})

test('a lead that was deleted is no longer in the way of another', async () => {
  const { token, id } = await newResult(api)
  await leave(token)
  await api.database.query('delete from leads where assessment = $1', [id])
  const { status } = await leave(token, { name: 'Grace Hopper' })
  expect(status).toBe(201)
  expect(await rowsOf(id)).toMatchObject([{ name: 'Grace Hopper', revision: 1 }])
})
