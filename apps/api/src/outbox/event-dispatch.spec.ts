import { expect, test } from '@jest/globals'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { eventually } from '../../test/receiver.ts'
import { EventDispatch } from './event-dispatch.service.ts'
import { OutboxEventEntity } from './outbox-event.entity.ts'

const api = testApi()
const event = (createdAt = new Date()) => ({
  id: uuid(),
  type: 'lead.updated',
  data: {},
  createdAt,
  sequence: null,
})
const all = () => api.database.manager.find(OutboxEventEntity, { order: { sequence: 'ASC' } })
const nothingWaits = () =>
  eventually(
    () => api.database.query<unknown[]>('select from outbox_events where sequence is null'),
    (waiting) => waiting.length === 0,
  )

test('a reader by number misses none, even if an earlier transaction ends later', async () => {
  const slow = api.database.createQueryRunner()
  await slow.startTransaction()
  const early = event()
  await slow.manager.insert(OutboxEventEntity, early)
  const late = event()
  await api.database.manager.insert(OutboxEventEntity, late)
  await eventually(all, (events) => events.length === 1 && events[0]?.sequence !== null)
  await slow.commitTransaction()
  await slow.release()
  await eventually(all, (events) => events.length === 2 && events.every(({ sequence }) => sequence !== null))
  expect((await all()).map(({ id }) => id)).toEqual([late.id, early.id])
})

test('more events than a batch are dispatched in order, each once', async () => {
  await api.database.query('delete from outbox_events')
  const seen: string[] = []
  api.app.get(EventDispatch, { strict: false }).subscribe((events) => {
    seen.push(...events.map(({ id }) => id))
    return Promise.resolve()
  })
  const events = Array.from({ length: 1_200 }, (_, i) => event(new Date(1_800_000_000_000 + i)))
  await api.database.manager.insert(OutboxEventEntity, events)
  await nothingWaits()
  expect(seen).toEqual(events.map(({ id }) => id))
})

test('a failing subscriber makes the events wait, for all subscribers', async () => {
  await api.database.query('delete from outbox_events')
  let failures = 0
  api.app.get(EventDispatch, { strict: false }).subscribe(() => {
    failures++
    return failures < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve()
  })
  await api.database.manager.insert(OutboxEventEntity, event())
  await eventually(
    () => failures,
    (count) => count >= 3,
  )
  await eventually(all, ([only]) => only?.sequence !== null)
  expect(failures).toBe(3)
})
