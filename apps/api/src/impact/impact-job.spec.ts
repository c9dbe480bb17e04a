import { beforeAll, describe, expect, test } from '@jest/globals'
import { cancelJob, MOST_STRENGTHS, saveDraft, startImpact } from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { at } from '../../test/drafts.ts'
import { finished } from '../../test/jobs.ts'
import { done, newDraft } from '../../test/starter.ts'
import { TriedDraft } from '../../test/tried-draft.ts'
import { JobEntity } from '../jobs/job.entity.ts'
import { ImpactEntity } from './impact.entity.ts'
import { ImpactJob } from './impact-job.service.ts'
import type { RangeImpact } from './replay-range.ts'

const api = testApi()
const as = 'consultant'
let tried: TriedDraft
beforeAll(async () => {
  tried = await TriedDraft.of(api, 9_000)
}, 120_000)

describe('the job', () => {
  const job = () => api.app.get(ImpactJob)

  test('gives the same bytes however often its ranges fail, and whoever goes on with it', async () => {
    const whole = JSON.stringify(await tried.impact())
    const original = job().range.bind(job())
    let times = 0
    job().range = async (...given) => {
      times++
      const range = await original(...given)
      // As if it had been killed after its work and before it was stored.
      if (times % 2 === 1) throw new Error('as it may')
      return range
    }
    try {
      expect(JSON.stringify(await tried.impact())).toBe(whole)
      expect(times).toBeGreaterThan(3)
    } finally {
      job().range = original
    }
  }, 120_000)

  test('takes no longer to store however many assessments there are', async () => {
    const id = await tried.start()
    await finished(api, id)
    const { partial } = await api.database.manager.findOneByOrFail(JobEntity, { id })
    const { decided, ...counts } = partial as RangeImpact
    expect(JSON.stringify(counts).length).toBeLessThan(20_000)
    expect(decided.length).toBeLessThan(1.25 * MOST_STRENGTHS)
  }, 60_000)

  test('that is cancelled leaves nothing', async () => {
    const original = job().range.bind(job())
    let id = ''
    job().range = async (...given) => {
      await done(api.call(cancelJob, { as, params: { id } }))
      return original(...given)
    }
    try {
      const before = await api.count(ImpactEntity)
      id = await tried.start({ to: '2035-01-01' })
      expect(await finished(api, id)).toMatchObject({ state: 'cancelled', result: null })
      expect(await api.count(ImpactEntity)).toBe(before)
    } finally {
      job().range = original
    }
  }, 60_000)

  test('whose model is deleted meanwhile ends with a sentence', async () => {
    const { id } = await newDraft(api)
    const original = job().range.bind(job())
    job().range = async (...given) => {
      await api.database.query('delete from models where id = $1', [id])
      return original(
        { ...given[0], input: { ...given[0].input, versions: ['01890000-0000-7000-8000-000000000000'] } },
        given[1],
      )
    }
    try {
      const { job: started } = await done(api.call(startImpact, { as, params: { id }, body: {} }))
      const ended = await finished(api, started)
      expect(ended).toMatchObject({ state: 'failed', error: expect.stringMatching(/was deleted/) })
    } finally {
      job().range = original
    }
  }, 60_000)

  test('goes on with the draft that it was asked about, however often that saves by itself meanwhile', async () => {
    const typed = await TriedDraft.of(api, 50)
    const type = async (weight: number) => {
      const body = typed.change((draft) => (at(draft.criteria).weight = weight))
      const sending = { as, params: typed.params, query: { joins: 'true' }, body, revision: typed.revision++ } as const
      await done(api.call(saveDraft, sending))
    }
    await type(1)
    const original = job().range.bind(job())
    job().range = async (...given) => {
      for (let weight = 2; weight <= 24; weight++) await type(weight)
      return original(...given)
    }
    try {
      expect(await typed.impact()).toMatchObject({ assessed: 50 })
    } finally {
      job().range = original
    }
  }, 60_000)

  test('of a model that nobody has taken is empty', async () => {
    const { id } = await newDraft(api)
    const { job: started } = await done(api.call(startImpact, { as, params: { id }, body: {} }))
    const ended = await finished(api, started)
    expect(ended).toMatchObject({ state: 'done', result: { assessed: 0, flipped: 0, transitions: [], because: [] } })
  }, 60_000)

  test('is refused for a draft that cannot be decided, with what is wrong', async () => {
    const { id } = await newDraft(api, { ratings: [] })
    const reply = await api.call(startImpact, { as, params: { id }, body: {} })
    expect(reply.status).toBe(422)
    expect((reply.body as unknown as { errors: unknown[] }).errors.length).toBeGreaterThan(1)
  })

  test.each<[string, object]>([
    ['an unknown filter', { filter: { winner: 'django' } }],
    ['a day that is none', { filter: { from: '2026-13-01' } }],
    ['a strength that is none', { filter: { strength: 'sure' } }],
  ])('is refused with %s', async (_, body) => {
    const reply = await api.call(startImpact, { as, params: tried.params, body: body as never })
    expect(reply.status).toBe(422)
  })
})
