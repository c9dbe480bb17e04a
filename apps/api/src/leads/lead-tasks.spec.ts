import { describe, expect, test } from '@jest/globals'
import {
  addLeadTask,
  type BodyOf,
  bulkLeads,
  deleteLeadTask,
  getLeadTimeline,
  listLeads,
  listLeadTasks,
  mergeLeads,
  updateLeadTask,
} from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { done, newLead, someSite } from '../../test/starter.ts'
import { SiteEntity } from '../site/site.entity.ts'
import { LeadTaskEntity } from './lead-task.entity.ts'
import { TaskReminders } from './task-reminders.service.ts'

const api = testApi()

const as = 'consultant'
const add = (body: BodyOf<typeof addLeadTask>) => api.call(addLeadTask, { as, body })
const change = (id: string, body: BodyOf<typeof updateLeadTask>) =>
  api.call(updateLeadTask, { as, params: { id }, body })
const listed = async (filter: object) =>
  (await api.call(listLeadTasks, { as, query: { filter: JSON.stringify(filter), sort: '["dueOn","ASC"]' } })).body
const reminders = async (task: string): Promise<object[]> =>
  (
    (await api.database.query(`select data from outbox_events where type = 'task.due' and data ->> 'task' = $1`, [
      task,
    ])) as { data: object }[]
  ).map(({ data }) => data)

/** Reminds of all that is due at an instant. */
async function remind(at: string) {
  while (await api.app.get(TaskReminders).run(new Date(at)));
}

describe('a task of a lead', () => {
  test('stands in the list of leads where it is open and its day comes first, with those of what was merged', async () => {
    const ids: string[] = []
    for (let i = 0; i < 3; i++) ids.push((await newLead(api, { email: 'tasks@listed.example' })).id)
    const [kept, merged, other] = ids as [string, string, string]
    const ofLeads = async () => {
      const { body } = await api.call(listLeads, { as, query: { filter: JSON.stringify({ id: ids }) } })
      return new Map(body.map(({ id, nextTask }) => [id, nextTask]))
    }
    await done(add({ lead: kept, text: 'Without a day' }))
    expect(await ofLeads()).toEqual(new Map(ids.map((id) => [id, null])))
    await done(add({ lead: kept, text: 'Later', dueOn: '2099-12-02' }))
    await done(add({ lead: kept, text: 'At ten', dueOn: '2099-12-01', dueTime: '10:00' }))
    const nine = await done(add({ lead: merged, text: 'At nine', dueOn: '2099-12-01' }))
    expect((await ofLeads()).get(kept)).toEqual({ text: 'At ten', dueOn: '2099-12-01', dueTime: '10:00' })
    await done(
      api.call(mergeLeads, {
        as,
        params: { id: kept },
        body: { revision: 1, others: [{ id: merged, revision: 1 }] },
      }),
    )
    expect((await ofLeads()).get(kept)).toEqual({ text: 'At nine', dueOn: '2099-12-01', dueTime: null })
    await done(change(nine.id, { revision: 1, done: true }))
    expect((await ofLeads()).get(kept)?.text).toBe('At ten')
    expect((await ofLeads()).get(other)).toBeNull()
  })

  test('is for whoever adds it, unless it is said for whom', async () => {
    const { id: lead } = await newLead(api)
    const colleague = await api.user('consultant', { name: 'Grace' })
    const mine = await done(add({ lead, text: 'Call', dueOn: '2099-12-01', dueTime: '09:30' }))
    expect(mine).toMatchObject({ lead, leadName: 'Ada Byron', text: 'Call', dueOn: '2099-12-01', dueTime: '09:30' })
    expect(mine).toMatchObject({ assignee: expect.any(String), doneAt: null, remindedAt: null, revision: 1 })
    const theirs = await done(add({ lead, text: 'Write', assignee: colleague.id }))
    const nobodys = await done(add({ lead, text: 'Think', assignee: null }))
    expect((await listed({ lead })).map(({ text }) => text).sort()).toEqual(['Call', 'Think', 'Write'])
    expect((await listed({ lead, assignee: 'me' })).map(({ id }) => id)).toEqual([mine.id])
    expect((await listed({ lead, assignee: colleague.id })).map(({ id }) => id)).toEqual([theirs.id])
    expect((await listed({ lead, assignee: 'nobody' })).map(({ id }) => id)).toEqual([nobodys.id])
  })

  test('is done, and open again, by its revision', async () => {
    const { id: lead } = await newLead(api)
    const { id } = await done(add({ lead, text: 'Call' }))
    const finished = await done(change(id, { revision: 1, done: true }))
    expect(finished).toMatchObject({ doneAt: expect.any(String), revision: 2 })
    expect((await listed({ lead, done: true })).map((task) => task.id)).toEqual([id])
    const late = await change(id, { revision: 1, text: 'Write' })
    expect([late.status, late.body]).toMatchObject([409, { code: 'stale', current: { doneAt: finished.doneAt } }])
    expect(await done(change(id, { revision: 2, done: true }))).toEqual(finished)
    expect(await done(change(id, { revision: 2, done: false }))).toMatchObject({ doneAt: null, revision: 3 })
  })

  test('is part of what happened to the lead', async () => {
    const { id: lead } = await newLead(api)
    const { id } = await done(add({ lead, text: 'Call' }))
    await done(change(id, { revision: 1, done: true }))
    const told = (await api.call(getLeadTimeline, { as, params: { id: lead } })).body
    expect(told.slice(0, 2)).toMatchObject([
      { kind: 'done', text: 'Call', by: 'The consultant' },
      { kind: 'planned', text: 'Call', by: 'The consultant' },
    ])
  })

  test('goes with the lead to the trash, and comes back with it', async () => {
    const { id: lead } = await newLead(api)
    await done(add({ lead, text: 'Call' }))
    await done(api.call(bulkLeads, { as, body: { ids: [lead], delete: true } }))
    expect(await listed({ lead })).toEqual([])
    await done(api.call(bulkLeads, { as, body: { ids: [lead], restore: true } }))
    expect(await listed({ lead })).toHaveLength(1)
  })

  test('is deleted', async () => {
    const { id: lead } = await newLead(api)
    const { id } = await done(add({ lead, text: 'Call' }))
    expect((await api.call(deleteLeadTask, { as, params: { id } })).status).toBe(204)
    expect((await api.call(deleteLeadTask, { as, params: { id } })).status).toBe(404)
    expect(await listed({ lead })).toEqual([])
  })

  test.each<{ case: string; body: object; pointer: string }>([
    { case: 'of nobody', body: { lead: uuid() }, pointer: '/lead' },
    { case: 'for somebody who does not work here', body: { assignee: uuid() }, pointer: '/assignee' },
    { case: 'at a time of no day', body: { dueTime: '09:30' }, pointer: '/dueTime' },
    { case: 'without words', body: { text: ' ' }, pointer: '/text' },
    { case: 'on a day that is none', body: { dueOn: '2026-02-30' }, pointer: '/dueOn' },
  ])('$case is refused', async ({ body, pointer }) => {
    const { id: lead } = await newLead(api)
    const reply = await add({ lead, text: 'Call', ...body })
    expect([reply.status, reply.body]).toEqual([
      422,
      expect.objectContaining({ errors: [expect.objectContaining({ pointer })] }),
    ])
    expect(await api.count(LeadTaskEntity, { leadId: lead })).toBe(0)
  })
})

describe('a reminder', () => {
  const inZone = async (timeZone: string) => {
    await someSite(api)
    await api.database.manager.update(SiteEntity, { id: 1 }, { timeZone })
  }

  test.each([
    { timeZone: 'Europe/Madrid', dueTime: '09:30', before: '2099-12-01T08:29:59Z', after: '2099-12-01T08:30:00Z' },
    { timeZone: 'Europe/Madrid', dueTime: null, before: '2099-12-01T07:59:59Z', after: '2099-12-01T08:00:00Z' },
    { timeZone: 'America/New_York', dueTime: '17:00', before: '2099-12-01T21:59:59Z', after: '2099-12-01T22:00:00Z' },
  ])('of $dueTime in $timeZone comes at that time, once', async ({ timeZone, dueTime, before, after }) => {
    await inZone(timeZone)
    const { id: lead } = await newLead(api)
    const task = await done(add({ lead, text: 'Call', dueOn: '2099-12-01', dueTime }))
    await remind(before)
    expect(await reminders(task.id)).toEqual([])
    await remind(after)
    await remind(after)
    expect(await reminders(task.id)).toEqual([{ task: task.id, lead, assignee: task.assignee }])
  })

  test('comes again where it is due at another time, not where its words change', async () => {
    await inZone('UTC')
    const { id: lead } = await newLead(api)
    const { id } = await done(add({ lead, text: 'Call', dueOn: '2099-12-01' }))
    await remind('2099-12-02T00:00:00Z')
    await done(change(id, { revision: 1, text: 'Call them' }))
    await remind('2099-12-02T00:00:00Z')
    expect(await reminders(id)).toHaveLength(1)
    await done(change(id, { revision: 2, dueOn: '2099-12-03' }))
    await remind('2099-12-02T00:00:00Z')
    expect(await reminders(id)).toHaveLength(1)
    await remind('2099-12-03T09:00:00Z')
    expect(await reminders(id)).toHaveLength(2)
  })

  test('does not come of what is done, is for nobody or lies in the trash', async () => {
    await inZone('UTC')
    const [kept, thrown] = [await newLead(api), await newLead(api)]
    const dueOn = '2099-12-01'
    const { id: finished } = await done(add({ lead: kept.id, text: 'Done', dueOn }))
    await done(change(finished, { revision: 1, done: true }))
    const { id: nobodys } = await done(add({ lead: kept.id, text: 'For nobody', dueOn, assignee: null }))
    const { id: inTrash } = await done(add({ lead: thrown.id, text: 'In the trash', dueOn }))
    await done(api.call(bulkLeads, { as, body: { ids: [thrown.id], delete: true } }))
    await remind('2099-12-02T00:00:00Z')
    expect(await Promise.all([finished, nobodys, inTrash].map(reminders))).toEqual([[], [], []])
  })

  test('of two processes that look at once comes from one of them', async () => {
    await inZone('UTC')
    const { id: lead } = await newLead(api)
    const ids: string[] = []
    for (let i = 0; i < 12; i++) ids.push((await done(add({ lead, text: `${i}`, dueOn: '2099-12-01' }))).id)
    await Promise.all(Array.from({ length: 4 }, () => remind('2099-12-02T00:00:00Z')))
    expect((await Promise.all(ids.map(reminders))).map(({ length }) => length)).toEqual(ids.map(() => 1))
  })
})
