import { beforeAll, describe, expect, test } from '@jest/globals'
import { listRetiredKeys, listRevisions, restoreDraft, saveDraft } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { anyPublished, newDraft, smallModel, text } from '../../test/starter.ts'
import { VisitEntity } from '../visits/visit.entity.ts'
import { Housekeeping } from './housekeeping.service.ts'

const api = testApi()

const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
const tidy = () => api.app.get(Housekeeping).run()
const query = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> => api.database.query(sql, values)

let version = ''
let user = ''
beforeAll(async () => {
  const { model } = await anyPublished(api)
  const [row] = await query<{ id: string }>('select id from model_versions where model_id = $1', [model.id])
  version = row?.id as string
  user = (await api.user('viewer')).id
})

/** Makes a row that was made at that time, and gives what finds it again. */
type Make = (at: Date) => Promise<{ sql: string; value: unknown }>
const row =
  (insert: string, find: string, values: (at: Date) => unknown[]): Make =>
  async (at) => {
    const value = uuid()
    await query(insert, [value, ...values(at)])
    return { sql: `select 1 from ${find} = $1`, value }
  }

const audit = (action: string) =>
  row(
    `insert into audit_events (id, at, action, resource, record) values ($1, $2, '${action}', 'users', 'x')`,
    'audit_events where id',
    (at) => [at],
  )

describe('is deleted after its documented time, and not before:', () => {
  test.each<{ what: string; days: number; make: Make }>([
    {
      what: 'a reply kept for its idempotency key',
      days: 2,
      make: row(
        `insert into idempotency_keys (scope, key, body_hash, created_at) values ('x', $1, 'x', $2)`,
        'idempotency_keys where key',
        (at) => [at],
      ),
    },
    {
      what: 'a count of calls, once its time is over',
      days: 0,
      make: row(
        `insert into rate_limits (bucket, window_start, ends_at, calls) values ($1, $2, $2, 1)`,
        'rate_limits where bucket',
        (at) => [at],
      ),
    },
    {
      what: 'a count of failed sign-ins',
      days: 1,
      make: row(
        `insert into failed_sign_ins (bucket, failures, last_at) values ($1, 1, $2)`,
        'failed_sign_ins where bucket',
        (at) => [at],
      ),
    },
    {
      what: 'a session, once it has ended',
      days: 0,
      make: row(
        `insert into sessions (id, token_hash, user_id, user_agent, created_at, last_seen_at, expires_at)
         values ($1::text::uuid, $1::text, $3, '', $2, $2, $2)`,
        'sessions where id',
        (at) => [at, user],
      ),
    },
    {
      what: 'an event for others',
      days: 30,
      make: row(
        `insert into outbox_events (id, type, data, created_at) values ($1, 'lead.created', '{}', $2)`,
        'outbox_events where id',
        (at) => [at],
      ),
    },
    {
      what: 'a step of a visit',
      days: 400,
      make: row(
        `insert into visits (visit, step, version_id, at) values ($1, 'view', $3, $2)`,
        'visits where visit',
        (at) => [at, version],
      ),
    },
    { what: 'a refused call in the audit', days: 90, make: audit('refused') },
    { what: 'a failed sign-in in the audit', days: 90, make: audit('login-failed') },
    { what: 'somebody who said that they forgot a password', days: 90, make: audit('forgot') },
    { what: 'a change in the audit', days: 3 * 366, make: audit('update') },
  ])('$what ($days days)', async ({ days, make }) => {
    const [young, old] = [await make(ago(days === 0 ? -1 : days * 0.9)), await make(ago(days + 1))]
    await tidy()
    expect(await query(young.sql, [young.value])).toHaveLength(1)
    expect(await query(old.sql, [old.value])).toHaveLength(0)
  })

  test('more than are deleted at a time', async () => {
    await query(
      `insert into visits (visit, step, version_id, at) select gen_random_uuid(), 'view', $1, $2 from generate_series(1, 12000)`,
      [version, ago(500)],
    )
    const before = await api.count(VisitEntity)
    await tidy()
    expect(await api.count(VisitEntity)).toBe(before - 12_000)
  })
})

describe('of a draft’s old saves', () => {
  /** A draft with five saves: two on one day, two on another, one today. */
  async function aged() {
    const { id, slug } = await newDraft(api)
    const { rules: _, ...rest } = smallModel({ slug })
    for (let revision = 1; revision < 5; revision++)
      await api.call(saveDraft, {
        as: 'consultant',
        params: { id },
        body: { ...rest, rules: [], title: text(`Title ${revision}`) },
        revision,
      })
    const noon = (days: number) => new Date(Math.floor(ago(days).getTime() / 86_400_000) * 86_400_000 + 43_200_000)
    const saved = [
      noon(120),
      new Date(noon(120).getTime() + 3_600_000),
      noon(100),
      new Date(noon(100).getTime() + 60_000),
    ]
    for (const [i, at] of saved.entries())
      await query('update draft_revisions set saved_at = $3 where model_id = $1 and number = $2', [id, i + 1, at])
    return { id, revisions: () => api.call(listRevisions, { as: 'viewer', params: { id } }) }
  }
  const documents = async (id: string) =>
    (
      await query<{ number: number }>(
        'select number from draft_revisions where model_id = $1 and document is not null order by number',
        [id],
      )
    ).map(({ number }) => number)

  test('the last save of each day keeps its document, and all keep author and differences', async () => {
    const { id, revisions } = await aged()
    const [before, keys] = [(await revisions()).body, await api.call(listRetiredKeys, { as: 'viewer', params: { id } })]
    await tidy()
    expect(await documents(id)).toEqual([2, 4, 5])
    const shortened = (await revisions()).body
    const differences = (list: typeof before) => list.map(({ restorable, revertible, ...rest }) => rest)
    expect(differences(shortened)).toEqual(differences(before))
    expect((await api.call(listRetiredKeys, { as: 'viewer', params: { id } })).body).toEqual(keys.body)
    expect(keys.body).toContain('rules/no-ruby')
  })

  test('those with a document can be restored, and the others are refused with the reason', async () => {
    const { id } = await aged()
    await tidy()
    const restore = (revision: number, based: number) =>
      api.call(restoreDraft, { as: 'consultant', params: { id }, body: { revision }, revision: based })
    const refused = await restore(1, 5)
    expect([refused.status, (refused.body as { code?: string }).code]).toEqual([409, 'no-longer-kept'])
    expect((await restore(2, 5)).status).toBe(200)
  })

  test('the list shows which can be restored, and which change can be reverted', async () => {
    const { id, revisions } = await aged()
    const told = async (member: 'restorable' | 'revertible') =>
      (await revisions()).body.filter((each) => each[member]).map(({ number }) => number)
    expect([await told('restorable'), await told('revertible')]).toEqual([
      [5, 4, 3, 2, 1],
      [5, 4, 3, 2],
    ])
    await tidy()
    expect([await told('restorable'), await told('revertible')]).toEqual([[5, 4, 2], [5]])
    for (const body of [{ revision: 1 }, { revision: 3 }, { revert: 2 }, { revert: 3 }, { revert: 4 }]) {
      const refused = await api.call(restoreDraft, { as: 'consultant', params: { id }, body, revision: 5 })
      expect([refused.status, (refused.body as { code?: string }).code]).toEqual([409, 'no-longer-kept'])
    }
    const reverted = await api.call(restoreDraft, {
      as: 'consultant',
      params: { id },
      body: { revert: 5 },
      revision: 5,
    })
    expect(reverted.status).toBe(200)
  })

  test('a save that is based on one of them is refused with the reason', async () => {
    const { id } = await aged()
    await tidy()
    const body = smallModel({ slug: 'any', title: text('From an old page') })
    const { status, body: problem } = await api.call(saveDraft, { as: 'consultant', params: { id }, body, revision: 1 })
    expect([status, (problem as { code?: string }).code]).toEqual([409, 'no-longer-kept'])
  })

  test('those of the last ninety days keep everything', async () => {
    const { id } = await aged()
    await query(`update draft_revisions set saved_at = now() - interval '89 days' where model_id = $1`, [id])
    await tidy()
    expect(await documents(id)).toEqual([1, 2, 3, 4, 5])
  })
})

// The last of them: from here on every run has a failure.
test('what one room has to forget is forgotten, though that of another fails', async () => {
  const housekeeping = api.app.get(Housekeeping)
  housekeeping.delete({ table: 'no_such_table', old: 'true' })
  const old = await audit('refused')(ago(91))
  await expect(housekeeping.run()).rejects.toThrow('no_such_table')
  expect(await query(old.sql, [old.value])).toHaveLength(0)
})
