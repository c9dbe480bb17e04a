import { describe, expect, test } from '@jest/globals'
import {
  getRevision,
  listAuditEvents,
  listRetiredKeys,
  listRevisions,
  restoreDraft,
  saveDraft,
} from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { testApi } from '../../test/api.ts'
import { aDraft, at, revisionsOf } from '../../test/drafts.ts'
import { publish } from '../../test/starter.ts'
import { DraftRevisionEntity } from './draft-revision.entity.ts'

const api = testApi()
const as = 'consultant'

/** A draft that saves by itself. */
async function typing() {
  const draft = await aDraft(api)
  const params = { id: draft.id }
  const saved = async (
    joins: 'true' | 'false',
    change: (now: ModelDocument) => unknown,
    by: 'consultant' | 'admin',
  ) => {
    const document = await draft.current()
    change(document)
    const revision = await revisionsOf(api, draft.id)
    return api.call(saveDraft, { as: by, params, query: { joins }, body: document, revision })
  }
  const joins = (change: (now: ModelDocument) => unknown, by: 'consultant' | 'admin' = as) => saved('true', change, by)
  const ask = (change: (now: ModelDocument) => unknown) => saved('false', change, as)
  const history = async () => (await api.call(listRevisions, { as: 'viewer', params })).body
  const numbers = async () => (await history()).map(({ first, number }) => [first, number])
  const weigh = (weight: number) => (now: ModelDocument) => (at(now.criteria).weight = weight)
  const age = (number: number, minutes: number) =>
    api.database.query(
      `update draft_revisions set saved_at = saved_at - $3 * interval '1 minute' where model_id = $1 and number >= $2`,
      [draft.id, number, minutes],
    )
  return { ...draft, params, joins, ask, history, numbers, weigh, age }
}

describe('saves that follow each other closely', () => {
  test('stand in the history as one, in the words of what they changed together', async () => {
    const { joins, history, weigh, numbers } = await typing()
    for (const weight of [6, 7, 8]) expect((await joins(weigh(weight))).status).toBe(200)
    expect(await numbers()).toEqual([
      [2, 4],
      [1, 1],
    ])
    expect((await history())[0]?.differences).toEqual([expect.objectContaining({ after: 8 })])
  })

  test('are one entry of the audit log, which ends where they end', async () => {
    const { joins, weigh, params } = await typing()
    for (const weight of [6, 7, 8]) await joins(weigh(weight))
    const query = { filter: JSON.stringify({ record: params.id }) }
    const { body } = await api.call(listAuditEvents, { as: 'admin', query })
    const updates = body.filter(({ action }) => action === 'update')
    expect(updates.map(({ before, after }) => [before, after])).toEqual([[{ revision: 1 }, { revision: 4 }]])
  })

  test('are taken back together, and restored to where they ended', async () => {
    const { joins, ask, weigh, params, current } = await typing()
    const weightOf = async () => at((await current()).criteria).weight
    const before = await weightOf()
    for (const weight of [6, 7, 8]) await joins(weigh(weight))
    await ask((now) => (now.title = { en: 'Asked for' }))
    await api.call(restoreDraft, { as, params, body: { revert: 4 }, revision: 5 })
    expect(await weightOf()).toBe(before)
    await api.call(restoreDraft, { as, params, body: { revision: 4 }, revision: 6 })
    expect(await weightOf()).toBe(8)
  })

  test('end with a pause, with half an hour, with a colleague, with a save that was asked for, and with a publish', async () => {
    const { id, joins, ask, weigh, age, numbers } = await typing()
    await joins(weigh(6))
    await age(2, 6)
    await joins(weigh(7))
    await joins(weigh(8), 'admin')
    await joins(weigh(9))
    await ask((now) => (now.title = { en: 'Asked for' }))
    await joins(weigh(10))
    await publish(api, id, 7)
    await joins(weigh(11))
    await joins(weigh(12))
    await api.database.query(`update models set published_at = published_at - interval '1 hour' where id = $1`, [id])
    await age(8, 4)
    await joins(weigh(13))
    await api.database.query(
      `update draft_revisions set saved_at = saved_at - interval '31 minutes' where model_id = $1 and number = 8`,
      [id],
    )
    await joins(weigh(14))
    expect((await numbers()).reverse()).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
      [6, 6],
      [7, 7],
      [8, 10],
      [11, 11],
    ])
  })

  test('still tell which keys came and went', async () => {
    const { joins, params, weigh } = await typing()
    const rule = {
      key: 'passing',
      description: { en: 'Passing' },
      when: true,
      effects: [],
    } as ModelDocument['rules'][number]
    await joins((now) => now.rules.push(rule))
    await joins((now) => now.rules.pop())
    for (const weight of [6, 7]) await joins(weigh(weight))
    const { body } = await api.call(listRetiredKeys, { as: 'viewer', params })
    expect(body).toEqual(['rules/passing'])
  })

  test('give back what was renamed, removed and put back after it was published', async () => {
    const { id, joins, current } = await typing()
    await publish(api, id, 1)
    await joins((now) => (at(now.options).name = { en: 'Another name' }))
    const renamed = await current()
    await joins((now) => now.options.shift())
    expect((await joins((now) => (now.options = renamed.options))).status).toBe(200)
  })

  test('keep the documents of the latest only, and a save from before them is refused', async () => {
    const { joins, weigh, params, id } = await typing()
    for (let weight = 1; weight <= 24; weight++) await joins(weigh(weight))
    const kept = await api.database
      .getRepository(DraftRevisionEntity)
      .createQueryBuilder('revision')
      .where('revision.modelId = :id and revision.document is not null', { id })
      .getCount()
    expect(kept).toBeLessThanOrEqual(22)
    expect((await api.call(getRevision, { as, params: { ...params, number: 2 } })).status).toBe(409)
    expect((await api.call(getRevision, { as, params: { ...params, number: 1 } })).status).toBe(200)
  })
})
