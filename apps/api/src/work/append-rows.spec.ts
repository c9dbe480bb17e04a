import { expect, test } from '@jest/globals'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { IdempotencyKeyEntity } from '../http/idempotency-key.entity.ts'
import { OutboxEventEntity } from '../outbox/outbox-event.entity.ts'
import { VisitEntity } from '../visits/visit.entity.ts'
import { appendRows, newRow } from './append-rows.ts'

const api = testApi()

const now = new Date('2026-11-27T09:00:00.123Z')
const event = (of: string) => ({
  rows: [],
  events: [{ type: 'lead.created' as const, data: { lead: of, assessment: uuid() } }],
})
const aKey = (key: string) =>
  newRow(IdempotencyKeyEntity, { scope: 'test', key, bodyHash: 'none', reply: { any: "it's" }, createdAt: now })
const kept = (lead: string) => api.database.query("select data from outbox_events where data ->> 'lead' = $1", [lead])

test('rows are stored as they were given, with all kinds of values', async () => {
  const data = { of: 'everything', text: `O'Brien "\\" ; -- 日本`, list: [1, null, 'x'], none: null }
  const row = { id: uuid(), type: 'lead.created', data, createdAt: now, sequence: '7' }
  expect(await appendRows(api.database, { rows: [newRow(OutboxEventEntity, row)], events: [] }, now)).toBe(true)
  expect(await api.database.manager.findOneByOrFail(OutboxEventEntity, { id: row.id })).toEqual(row)
})

test('if one row is refused, none is stored', async () => {
  const visit = newRow(VisitEntity, { visit: uuid(), versionId: uuid(), step: 'view', at: now })
  const key = uuid()
  const failing = appendRows(api.database, { ...event('half'), rows: [visit] }, now, aKey(key))
  await expect(failing).rejects.toMatchObject({ driverError: { code: '23503' } })
  expect(await kept('half')).toEqual([])
  expect(await api.count(IdempotencyKeyEntity, { key })).toBe(0)
})

test('with a row that is there already, none is added, though thirty come at once', async () => {
  const key = uuid()
  const all = Array.from({ length: 30 }, () => appendRows(api.database, event('once'), now, aKey(key)))
  expect((await Promise.all(all)).filter((added) => added)).toHaveLength(1)
  expect(await kept('once')).toHaveLength(1)
})

test('one that is being added is waited for: where that fails, the next is added', async () => {
  const key = uuid()
  const first = api.database.createQueryRunner()
  await first.startTransaction()
  await first.manager.insert(IdempotencyKeyEntity, aKey(key).values)
  const second = appendRows(api.database, event('waiting'), now, aKey(key))
  await first.rollbackTransaction()
  await first.release()
  expect(await second).toBe(true)
  expect(await kept('waiting')).toHaveLength(1)
})
