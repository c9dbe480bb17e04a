import { describe, expect, test } from '@jest/globals'
import { forgetJudgements, type Judgement, listAuditEvents, listJudgements, saveJudgement } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../../test/api.ts'
import { aDraft } from '../../../test/drafts.ts'
import { newPerson } from '../../../test/people.ts'
import { newDraft } from '../../../test/starter.ts'

const api = testApi()

type As = 'viewer' | 'consultant' | 'admin' | { cookie: string }
const say = (id: string, body: Judgement, as: As = 'consultant') =>
  api.call(saveJudgement, { as, params: { id }, body })
const forget = (id: string, as: As = 'consultant') => api.call(forgetJudgements, { as, params: { id } })
const list = async (id: string) => (await api.call(listJudgements, { as: 'viewer', params: { id } })).body
const saidIn = async (id: string) => (await list(id)).map(({ judgement }) => judgement)

const ALL: Judgement[] = [
  { way: 'pairs', said: { 'speed price': 3 } },
  { way: 'ends', said: { best: 'speed', worst: 'price', over: { price: 4 }, above: {} } },
  { way: 'order', said: { keys: ['speed', 'price'], span: 5 } },
  { way: 'swing', said: { speed: 100, price: 25 } },
]
const byWay = (judgements: Judgement[]) => Object.fromEntries(judgements.map(({ way, said }) => [way, said]))

describe('what colleagues say of the weights', () => {
  test('is one set a person and way, revised in its place, newest first', async () => {
    const { id } = await newDraft(api)
    for (const each of ALL) expect((await say(id, each)).status).toBe(200)
    const { user, cookie } = await newPerson(api, 'consultant', { name: 'Mar Puig' })
    expect((await say(id, { way: 'swing', said: { speed: 10, price: 100 } }, { cookie })).body).toMatchObject({
      by: user.id,
      name: 'Mar Puig',
    })
    expect((await list(id)).map(({ name, judgement: { way } }) => `${name}: ${way}`)).toEqual([
      'Mar Puig: swing',
      ...['swing', 'order', 'ends', 'pairs'].map((way) => `The consultant: ${way}`),
    ])
    await say(id, { way: 'pairs', said: { 'speed price': 1 / 9 } })
    expect(await saidIn(id)).toHaveLength(5)
    expect((await list(id))[0]).toMatchObject({ name: 'The consultant', judgement: { said: { 'speed price': 1 / 9 } } })
  })

  test('is forgotten by oneself only', async () => {
    const { id } = await newDraft(api)
    for (const each of ALL) await say(id, each)
    const { cookie } = await newPerson(api, 'consultant')
    expect((await forget(id, { cookie })).status).toBe(204)
    expect(await saidIn(id)).toHaveLength(4)
    expect((await forget(id)).status).toBe(204)
    expect(await saidIn(id)).toEqual([])
  })

  test('goes with the keys of criteria as these are changed, and back', async () => {
    const { id, save } = await aDraft(api)
    for (const each of ALL) await say(id, each)
    const rename = (now: ModelDocument) => {
      Object.assign(now, JSON.parse(JSON.stringify(now).replaceAll('"price"', '"cost"')))
    }
    expect((await save(1, rename)).status).toBe(200)
    expect(byWay(await saidIn(id))).toEqual({
      pairs: { 'speed cost': 3 },
      ends: { best: 'speed', worst: 'cost', over: { cost: 4 }, above: {} },
      order: { keys: ['speed', 'cost'], span: 5 },
      swing: { speed: 100, cost: 25 },
    })
    expect((await save(2, () => undefined)).status).toBe(200)
    expect(byWay(await saidIn(id))).toEqual(byWay(ALL))
  })

  test('is written again only where it names a criterion whose key is changed', async () => {
    const { id, save } = await aDraft(api)
    await say(id, { way: 'pairs', said: { 'speed price': 3 } })
    await say(id, { way: 'swing', said: { speed: 100 } })
    const rows = async (): Promise<object[]> =>
      api.database.query('select way, xmin from judgements where model_id = $1 order by way', [id])
    const [pairs, swing] = await rows()
    await save(1, (now) => {
      Object.assign(now, JSON.parse(JSON.stringify(now).replaceAll('"price"', '"cost"')))
    })
    expect(await rows()).toEqual([expect.not.objectContaining(pairs as object), swing])
  })

  test('outlasts a criterion that is removed, for when it comes back', async () => {
    const { id, save } = await aDraft(api)
    await say(id, ALL[3] as Judgement)
    await save(1, (now) => {
      const isGone = ({ criterion }: { criterion: string }) => criterion === 'price'
      now.criteria = now.criteria.filter(({ key }) => key !== 'price')
      now.ratings = now.ratings.filter((each) => !isGone(each))
      now.questions = []
      now.scenarios = []
      now.rules = []
    })
    expect(await saidIn(id)).toEqual([ALL[3]])
  })

  test('leaves the draft, its revision and its hash alone', async () => {
    const { id, current } = await aDraft(api)
    const before = await current()
    await say(id, ALL[0] as Judgement)
    expect(await current()).toEqual(before)
  })

  test('is one entry of the audit a way, which does not repeat what can be forgotten', async () => {
    const { id } = await newDraft(api)
    await forget(id)
    for (const ratio of [2, 3, 1 / 3]) await say(id, { way: 'pairs', said: { 'speed price': ratio } })
    for (const price of [20, 30]) await say(id, { way: 'swing', said: { speed: 100, price } })
    await forget(id)
    await forget(id)
    const { body } = await api.call(listAuditEvents, { as: 'admin', query: { filter: { record: id } } as never })
    const about = body.filter(({ resource }) => resource === 'judgements')
    expect(about.map(({ action, before, after }) => ({ action, before, after }))).toEqual([
      { action: 'delete', before: { ways: ['pairs', 'swing'] }, after: null },
      { action: 'update', before: { way: 'swing' }, after: { way: 'swing' } },
      { action: 'update', before: { way: 'pairs' }, after: { way: 'pairs' } },
    ])
  })

  test('is refused where it is none', async () => {
    const { id } = await newDraft(api)
    const refused: unknown[] = [
      { way: 'guess', said: {} },
      { way: 'pairs', said: { speed: 3 } },
      { way: 'pairs', said: { 'speed price': 0 } },
      { way: 'swing', said: { speed: 101 } },
      { way: 'ends', said: { best: 'speed', worst: '', over: { price: 20 }, above: {} } },
      { way: 'order', said: { keys: ['speed'], span: -1 } },
      { way: 'swing', said: Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`c${i}`, 1])) },
    ]
    for (const body of refused) expect((await say(id, body as Judgement)).status).toBe(422)
    expect(await saidIn(id)).toEqual([])
    expect((await say(uuid(), ALL[0] as Judgement)).status).toBe(404)
  })
})
