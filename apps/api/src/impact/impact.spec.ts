import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  getImpact,
  getJob,
  type ImpactFilter,
  type ImpactResult,
  listPastAssessments,
  publishModel,
} from '@verdict/contracts'
import { compile, type ModelDocument } from '@verdict/engine'
import { type PastAssessment, Replay } from '@verdict/engine/review'
import { testApi } from '../../test/api.ts'
import { at } from '../../test/drafts.ts'
import { finished } from '../../test/jobs.ts'
import { done, text } from '../../test/starter.ts'
import { TriedDraft } from '../../test/tried-draft.ts'
import { Housekeeping } from '../housekeeping/housekeeping.service.ts'

const api = testApi()
const as = 'consultant'
const SIZE = 9_000
let tried: TriedDraft
beforeAll(async () => {
  tried = await TriedDraft.of(api, SIZE)
}, 120_000)

/** The same by the engine alone, over all rows at once. */
async function counted(where = 'true') {
  const rows: PastAssessment[] = await api.database.query(
    `select id as assessment, answers, priorities, winner, strength,
       coalesce((select json_object_agg(r->>'option', r->'score') from json_array_elements(verdict->'ranking') r), '{}') as scores,
       exists (select from leads where leads.assessment = assessments.id) as lead
     from assessments where version_id in (select id from model_versions where model_id = $1) and ${where}`,
    [tried.params.id],
  )
  const replay = new Replay(compile(tried.changed()))
  for (const row of rows) replay.take(row)
  return replay.impact()
}

describe('the impact of a draft on past assessments', () => {
  test('is what the engine says to each of them, counted', async () => {
    const result = await tried.impact()
    const expected = await counted()
    const { assessed, flipped, unchanged, dropped, tooCloseFlips, becameTooClose, leadFlips } = expected
    expect(result).toMatchObject({ assessed, flipped, unchanged, dropped, tooCloseFlips, becameTooClose, leadFlips })
    expect([assessed, flipped > 0, unchanged > 0, leadFlips > 0]).toEqual([SIZE, true, true, true])
    const ways = ({ transitions }: Pick<ImpactResult, 'transitions'>) =>
      transitions.map(({ from, to, count }) => `${from} ${to} ${count}`).sort()
    expect(ways(result)).toEqual(ways(expected))
    expect(result.shifts).toEqual(expected.shifts)
    expect(result.largest).toHaveLength(20)
  }, 60_000)

  test('is split by source and by month, each adding up to the whole', async () => {
    const { bySource, byMonth, assessed, flipped } = await tried.impact()
    expect(bySource.map(({ source }) => source)).toEqual(['', 'letter', 'news.example.org'])
    expect(byMonth.length).toBeGreaterThanOrEqual(6)
    for (const rows of [bySource, byMonth]) {
      const sum = (of: 'assessed' | 'flipped') => rows.reduce((total: number, row) => total + row[of], 0)
      expect([sum('assessed'), sum('flipped')]).toEqual([assessed, flipped])
    }
  }, 60_000)

  test('says which changes explain it: each alone, and all but it', async () => {
    const { because, becauseLeftOut, flipped } = await tried.impact()
    expect(because.map(({ list, key }) => `${list} ${key}`)).toEqual([
      `criteria ${at(tried.changed().criteria).key}`,
      `ratings ${at(tried.changed().ratings, 1).option}/${at(tried.changed().ratings, 1).criterion}`,
      'rules no-django',
    ])
    expect(becauseLeftOut).toBe(0)
    const only = async (edit: (draft: ModelDocument) => unknown) => {
      const replay = new Replay(compile(tried.change(edit)))
      const rows: PastAssessment[] = await api.database.query(
        `select id as assessment, answers, priorities, winner, '{}'::json as scores from assessments where version_id in (select id from model_versions where model_id = $1)`,
        [tried.params.id],
      )
      for (const row of rows) replay.take(row)
      return replay.impact().flipped
    }
    const rule = at(tried.changed().rules, -1) ?? tried.changed().rules.at(-1)
    expect(because[2]?.alone).toBe(await only((draft) => draft.rules.push(rule)))
    expect(because[0]?.alone).toBe(await only((draft) => (at(draft.criteria).weight *= 6)))
    expect(because[2]?.without).toBe(
      await only((draft) => {
        at(draft.criteria).weight *= 6
        at(draft.ratings, 1).value = 9
      }),
    )
    expect(flipped).toBeGreaterThan(0)
  }, 60_000)

  test('counts changes of strength among some that are spread evenly', async () => {
    const { strengths } = await tried.impact()
    expect(strengths.assessed).toBeGreaterThan(SIZE / 10)
    expect(strengths.assessed).toBeLessThanOrEqual(2_000)
    expect(strengths.changes.reduce((sum, { count }) => sum + count, 0)).toBe(strengths.assessed)
  }, 60_000)

  test.each<[string, ImpactFilter, string]>([
    ['a source', { source: 'letter' }, `source->>'utmSource' = 'letter'`],
    ['no source', { source: '' }, `source = '{}'`],
    ['a strength', { strength: 'clear' }, `strength = 'clear'`],
    ['leads', { leadsOnly: true }, 'exists (select from leads where leads.assessment = assessments.id)'],
    ['a time', { from: '2020-01-01', to: '2020-12-31' }, 'false'],
    [
      'the last weeks',
      { from: new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10) },
      `created_at > now() - interval '21 days'`,
    ], // prettier-ignore
  ])(
    'may be of %s alone',
    async (_, filter, where) => {
      const { assessed, flipped } = await tried.impact(filter)
      const expected = await counted(where)
      expect([assessed, flipped]).toEqual([expected.assessed, expected.flipped])
    },
    60_000,
  )

  test('counts answers that no longer fit, and decides on the rest', async () => {
    const before = tried.revision
    await tried.save(tried.change((draft) => (draft.questions = draft.questions.filter(({ key }) => key !== 'months'))))
    const { dropped, assessed } = await tried.impact()
    const [{ count }] = await api.database.query(
      `select count(*)::int from assessments where answers ? 'months' and version_id in (select id from model_versions where model_id = $1)`,
      [tried.params.id],
    )
    expect([assessed, dropped]).toEqual([SIZE, count])
    await tried.save(tried.changed())
    expect(tried.revision).toBe(before + 2)
  }, 60_000)

  test('is found again: while it is made, when it is done, and when the draft has changed since', async () => {
    const now = async () => await done(api.call(getImpact, { as, params: tried.params }))
    const job = await tried.start()
    const found = await now()
    if ((await api.call(getJob, { as, params: { id: job } })).body.finishedAt === null) expect(found.job).toBe(job)
    await finished(api, job)
    expect(await now()).toMatchObject({ job: null, impact: { id: job, current: true, version: 1 } })
    await tried.save(tried.change((draft) => (draft.title = text('Another?'))))
    expect(await now()).toMatchObject({ impact: { id: job, current: false } })
    await tried.save(tried.changed())
  }, 60_000)
})

test('the newest assessments are sent for an estimate, as the job reads them', async () => {
  const { total, assessments } = await done(api.call(listPastAssessments, { as, params: tried.params }))
  expect([total, assessments.length]).toEqual([SIZE, 2_000])
  const ids = assessments.map(({ assessment }) => assessment)
  expect([...ids].sort().reverse()).toEqual(ids)
  expect(Object.keys(assessments[0]?.scores ?? {}).length).toBeGreaterThan(1)
  expect(JSON.stringify(assessments)).not.toMatch(/Ada|ada@/)
}, 30_000)

test('an impact stays with the version that its draft became, whatever else is deleted; others go after a month', async () => {
  const { id } = tried.params
  await tried.impact()
  await tried.save(tried.change((draft) => (at(draft.criteria).weight *= 2)))
  const before = await tried.impact()
  await done(api.call(publishModel, { as, params: { id }, revision: tried.revision, body: { notes: 'Doubled' } }))
  // What is found later, of the same content, is not what was seen before it was published.
  await tried.impact({ source: 'letter' })
  await api.database.query(`update impacts set computed_at = computed_at - interval '31 days'`)
  await api.database.query(
    `update model_versions set published_at = published_at - interval '31 days' where model_id = $1`,
    [id],
  )
  await api.database.query('delete from jobs')
  await api.database.query(
    `delete from assessments where version_id in (select id from model_versions where model_id = $1)
       and not exists (select from leads where assessment = assessments.id)`,
    [id],
  )
  await api.app.get(Housekeeping).run()
  const kept = await done(api.call(getImpact, { as, params: { id }, query: { version: 2 } }))
  expect(kept.impact?.result).toEqual(before)
  const left: { hash: string }[] = await api.database.query('select hash from impacts where model_id = $1', [id])
  expect(new Set(left.map(({ hash }) => hash)).size).toBe(1)
}, 60_000)
