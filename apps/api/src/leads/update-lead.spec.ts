import { describe, expect, test } from '@jest/globals'
import { addLeadNote, getLead, listLeadNotes, updateLead } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { newLead } from '../../test/starter.ts'
import { AuditEventEntity } from '../audit/audit-event.entity.ts'
import { OutboxEventEntity } from '../outbox/outbox-event.entity.ts'
import { LeadNoteEntity } from './lead-note.entity.ts'

const api = testApi()

const update = (id: string, revision: number, changes: object) =>
  api.call(updateLead, { as: 'consultant', params: { id }, body: { revision, ...changes } })
const read = async (id: string) => (await api.call(getLead, { as: 'consultant', params: { id } })).body
const audited = (record: string) => api.database.manager.findBy(AuditEventEntity, { record, action: 'update' })
const toldOf = async (lead: string) =>
  (await api.database.manager.find(OutboxEventEntity, { where: { type: 'lead.updated' }, order: { id: 'ASC' } }))
    .map(({ data }) => data as { lead: string; fields: string[] })
    .filter((data) => data.lead === lead)

describe('changing a lead', () => {
  test('changes the fields that are sent, and no other', async () => {
    const { id } = await newLead(api)
    const before = await read(id)
    const { status, body } = await update(id, 1, { status: 'contacted', nextStep: 'Call', nextStepOn: '2026-12-01' })
    expect(status).toBe(200)
    // What only reading it tells.
    const { result, printedLead, ...lead } = before
    expect(body).toEqual({ ...lead, status: 'contacted', nextStep: 'Call', nextStepOn: '2026-12-01', revision: 2 })
    expect(await read(id)).toEqual({ ...body, result, printedLead })
  })

  test('clears a field with null', async () => {
    const { id } = await newLead(api)
    await update(id, 1, { nextStepOn: '2026-12-01', company: 'Other' })
    const { body } = await update(id, 2, { nextStepOn: null, company: null })
    expect(body).toMatchObject({ nextStepOn: null, company: null, revision: 3 })
  })

  test('leaves an e-mail or a phone number', async () => {
    const { id } = await newLead(api, { phone: '600' })
    expect((await update(id, 1, { email: '', phone: null })).body).toMatchObject({ errors: [{ pointer: '/email' }] })
    expect((await update(id, 1, { email: '' })).body).toMatchObject({ email: '', phone: '600', revision: 2 })
    const refused = await update(id, 2, { phone: '' })
    expect([refused.status, refused.body]).toEqual([
      422,
      expect.objectContaining({
        errors: [{ pointer: '/phone', message: 'An e-mail address or a phone number is needed.' }],
      }),
    ])
    expect((await update(id, 2, { company: 'Engines' })).body).toMatchObject({ email: '', company: 'Engines' })
    expect((await update(id, 3, { email: 'ada@engines.example', phone: null })).status).toBe(200)
  })

  test('takes a suspicion as it is, takes it away, and gives no other', async () => {
    const { id } = await newLead(api)
    expect(await read(id)).toMatchObject({ suspicion: 'haste', revision: 1 })
    const { status, body } = await update(id, 1, { suspicion: 'honeypot' })
    expect([status, (body as { errors?: object[] }).errors]).toMatchObject([422, [{ pointer: '/suspicion' }]])
    expect((await update(id, 1, { suspicion: 'haste' })).body).toMatchObject({ suspicion: 'haste', revision: 1 })
    expect((await update(id, 1, { suspicion: null })).body).toMatchObject({ suspicion: null, revision: 2 })
  })

  test('gives it to a colleague', async () => {
    const { id } = await newLead(api)
    const owner = await api.user('consultant')
    expect((await update(id, 1, { owner: owner.id })).body.owner).toBe(owner.id)
  })

  test('based on something older is refused with what is there now', async () => {
    const { id } = await newLead(api)
    const { body: current } = await update(id, 1, { status: 'qualified' })
    const { status, body, headers } = await update(id, 1, { status: 'lost' })
    expect(status).toBe(409)
    expect(headers['content-type']).toMatch(/problem\+json/)
    expect(body).toMatchObject({ code: 'stale', current })
    expect((await read(id)).status).toBe('qualified')
  })

  test('twenty times at once from one revision: once', async () => {
    const { id } = await newLead(api)
    const replies = await Promise.all(Array.from({ length: 20 }, (_, i) => update(id, 1, { nextStep: `Step ${i}` })))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(409)])
    expect((await read(id)).revision).toBe(2)
  })

  test('to the present values changes nothing and has no event', async () => {
    const { id } = await newLead(api)
    const { status, body } = await update(id, 1, { name: 'Ada Byron', status: 'new' })
    expect([status, body.revision]).toEqual([200, 1])
    expect([await audited(id), await toldOf(id)]).toEqual([[], []])
  })

  test('leaves the names of the fields in the history, and not what is personal', async () => {
    const { id } = await newLead(api)
    await update(id, 1, { name: 'Grace Hopper', email: 'grace@example.org', phone: '555 0100', status: 'won' })
    const [event, ...more] = await audited(id)
    expect(more).toEqual([])
    expect(event).toMatchObject({
      resource: 'leads',
      actorName: 'The consultant',
      after: { fields: ['name', 'email', 'phone', 'status'] },
    })
    expect(JSON.stringify(event)).not.toMatch(/Grace|grace|555 0100|Ada|ada@/)
  })

  test('has an event in the same transaction, with the names of the fields', async () => {
    const { id } = await newLead(api)
    await update(id, 1, { email: 'grace@example.org' })
    expect(await toldOf(id)).toEqual([{ lead: id, fields: ['email'] }])
  })

  test('is rolled back if its event cannot be written', async () => {
    const { id } = await newLead(api)
    await api.database.query(`alter table audit_events add constraint broken check (resource <> 'leads') not valid`)
    const { status } = await update(id, 1, { status: 'won' })
    await api.database.query('alter table audit_events drop constraint broken')
    expect(status).toBe(500)
    expect(await read(id)).toMatchObject({ status: 'new', revision: 1 })
    expect(await toldOf(id)).toEqual([])
  })
})

describe('how it is worked', () => {
  test('has the values before and after; of personal fields the names', async () => {
    const { id } = await newLead(api)
    const owner = await api.user('consultant')
    await update(id, 1, { status: 'qualified', owner: owner.id, tags: ['shop', 'Berlin'], email: 'grace@example.org' })
    await update(id, 2, { nextStep: 'Call', nextStepOn: '2026-12-01', nextStepTime: '09:30', tags: ['shop'] })
    const told = [
      {
        fields: ['email', 'status', 'owner', 'tags'],
        status: { before: 'new', after: 'qualified' },
        owner: { before: null, after: owner.id },
        tags: { before: [], after: ['shop', 'Berlin'] },
      },
      {
        fields: ['nextStep', 'nextStepOn', 'nextStepTime', 'tags'],
        nextStepOn: { before: null, after: '2026-12-01' },
        nextStepTime: { before: null, after: '09:30' },
        tags: { before: ['shop', 'Berlin'], after: ['shop'] },
      },
    ]
    expect(await toldOf(id)).toEqual(told.map((change) => ({ lead: id, ...change })))
    expect((await audited(id)).map(({ after }) => after)).toEqual(told)
  })

  test('a time is cleared with its day', async () => {
    const { id } = await newLead(api)
    await update(id, 1, { nextStepOn: '2026-12-01', nextStepTime: '09:30' })
    expect((await update(id, 2, { nextStepOn: '2026-12-02' })).body).toMatchObject({ nextStepTime: '09:30' })
    expect((await update(id, 3, { nextStepOn: null })).body).toMatchObject({ nextStepOn: null, nextStepTime: null })
  })

  test('each tag is stored once, without surrounding spaces', async () => {
    const { id } = await newLead(api)
    expect((await update(id, 1, { tags: [' Shop', 'shop', 'Berli\u0301n', 'SHOP '] })).body.tags).toEqual([
      'Shop',
      'Berlín',
    ])
    expect((await update(id, 2, { tags: [] })).body.tags).toEqual([])
  })
})

describe('refused, and nothing is changed', () => {
  test.each<{ case: string; changes: object; pointer: string }>([
    { case: 'an unknown status', changes: { status: 'married' }, pointer: '/status' },
    { case: 'an owner who does not work here', changes: { owner: uuid() }, pointer: '/owner' },
    { case: 'a day that is none', changes: { nextStepOn: '2026-02-30' }, pointer: '/nextStepOn' },
    { case: 'a year that no calendar has', changes: { nextStepOn: '0000-01-01' }, pointer: '/nextStepOn' },
    { case: 'a time for a day', changes: { nextStepOn: '2026-12-01T10:00:00Z' }, pointer: '/nextStepOn' },
    { case: 'a time that no clock shows', changes: { nextStepTime: '24:00' }, pointer: '/nextStepTime' },
    { case: 'a time without a day', changes: { nextStepTime: '09:30' }, pointer: '/nextStepTime' },
    { case: 'a tag of spaces', changes: { tags: ['shop', ' '] }, pointer: '/tags/1' },
    { case: 'too many tags', changes: { tags: Array.from({ length: 21 }, (_, i) => `tag ${i}`) }, pointer: '/tags' },
    { case: 'an empty name', changes: { name: ' ' }, pointer: '/name' },
    { case: 'no address', changes: { email: 'ada' }, pointer: '/email' },
    { case: 'the consent', changes: { consentText: 'Anything goes' }, pointer: '/consentText' },
    { case: 'the assessment', changes: { assessment: uuid() }, pointer: '/assessment' },
    { case: 'the revision alone, as a text', changes: { revision: '1' }, pointer: '/revision' },
  ])('$case', async ({ changes, pointer }) => {
    const { id } = await newLead(api)
    const { status, body } = await update(id, 1, changes)
    expect(status).toBe(422)
    expect(body).toMatchObject({ errors: [{ pointer }] })
    expect((await read(id)).revision).toBe(1)
  })

  test('a change without a revision', async () => {
    const { id } = await newLead(api)
    const { status, body } = await api.call(updateLead, {
      as: 'consultant',
      params: { id },
      body: { status: 'won' } as never,
    })
    expect([status, (body as never as { errors: { pointer: string }[] }).errors[0]?.pointer]).toEqual([
      422,
      '/revision',
    ])
  })
})

describe('a note', () => {
  const note = (lead: string, text: string) => api.call(addLeadNote, { as: 'consultant', body: { lead, text } })

  test('is stored with its author and listed newest first', async () => {
    const { id } = await newLead(api)
    const { status, body } = await note(id, 'Called')
    expect(status).toBe(201)
    expect(body).toEqual({
      id: expect.any(String),
      lead: id,
      text: 'Called',
      authorId: expect.any(String),
      author: 'The consultant',
      createdAt: expect.any(String),
    })
    await note(id, 'Called again')
    const listed = await api.call(listLeadNotes, { as: 'consultant', query: { filter: JSON.stringify({ lead: id }) } })
    expect(listed.body.map(({ text }) => text)).toEqual(['Called again', 'Called'])
    expect(listed.headers['content-range']).toBe('lead-notes 0-1/2')
  })

  test('has no text in the history', async () => {
    const { id } = await newLead(api)
    const { body } = await note(id, 'Ada is on holiday')
    const [event] = await api.database.manager.findBy(AuditEventEntity, { record: body.id })
    expect(event).toMatchObject({ action: 'create', resource: 'lead-notes' })
    expect(JSON.stringify(event)).not.toContain('holiday')
  })

  test('on an unknown lead is refused', async () => {
    const before = await api.count(LeadNoteEntity)
    const { status, body } = await note(uuid(), 'Called')
    expect(status).toBe(422)
    expect(body).toMatchObject({ errors: [{ pointer: '/lead' }] })
    expect(await api.count(LeadNoteEntity)).toBe(before)
  })
})
