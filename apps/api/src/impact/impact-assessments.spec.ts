import { beforeAll, describe, expect, test } from '@jest/globals'
import { type ImpactAssessment, type ImpactAssessmentFilter, listImpactAssessments } from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { done } from '../../test/starter.ts'
import { TriedDraft } from '../../test/tried-draft.ts'

const api = testApi()
const as = 'consultant'
let tried: TriedDraft
beforeAll(async () => {
  tried = await TriedDraft.of(api, 9_000)
}, 120_000)

describe('the assessments behind a number', () => {
  const behind = async (filter: ImpactAssessmentFilter) => {
    const params = tried.params
    const found: ImpactAssessment[] = []
    let after: string | undefined
    do {
      const query = { filter: JSON.stringify(filter), ...(after !== undefined && { after }) }
      const page = await done(api.call(listImpactAssessments, { as, params, query }))
      found.push(...page.assessments)
      after = page.next ?? undefined
    } while (after !== undefined && found.length < 400)
    return found
  }

  test('are as many as it says, each once, and are what is counted', async () => {
    const { transitions, leadFlips } = await tried.impact({ source: 'letter' })
    for (const { from, to, count } of transitions) {
      const found = await behind({ source: 'letter', was: from, is: to })
      expect(found.length).toBe(Math.min(count, found.length < 400 ? count : found.length))
      expect(new Set(found.map(({ assessment }) => assessment)).size).toBe(found.length)
      for (const each of found) expect([each.was, each.is, each.source]).toEqual([from, to, 'letter'])
    }
    expect(await behind({ source: 'letter', leadsOnly: true, flipped: true })).toHaveLength(leadFlips)
  }, 60_000)

  test('are those whose scores moved by so many points, as many as each bar has', async () => {
    const { shifts } = await tried.impact({ source: 'letter' })
    for (const [option, bins] of Object.entries(shifts))
      for (const { from, to, count } of bins) {
        const found = await behind({ source: 'letter', shifted: { option, from, to } })
        expect([option, from, found.length]).toEqual([option, from, found.length < 400 ? count : found.length])
      }
    expect(await behind({ source: 'letter', shifted: { option: 'nothing', from: 0 } })).toEqual([])
  }, 60_000)

  test('may be those that named a winner, and would be too close', async () => {
    await tried.save(tried.change((draft) => (draft.settings = { ...draft.settings, tie: 90 })))
    const { becameTooClose = 0, flipped } = await tried.impact({ source: 'letter', strength: 'clear' })
    const lost = await behind({ source: 'letter', strength: 'clear', becameTooClose: true })
    // As many as are asked for here at most.
    expect([flipped, becameTooClose > 400, lost.length]).toEqual([0, true, 400])
    expect(await behind({ source: 'letter', strength: 'tooClose', becameTooClose: true })).toEqual([])
    await tried.save(tried.changed())
  }, 60_000)

  test('may be of a month, and of verdicts that were too close', async () => {
    const { byMonth } = await tried.impact()
    const month = byMonth[0]?.month ?? ''
    const found = await behind({ month, strength: 'clear', flipped: true })
    for (const each of found) expect([each.month, each.strength, each.was !== each.is]).toEqual([month, 'clear', true])
    expect(Object.keys(found[0]?.answers ?? {}).length).toBeGreaterThan(0)
  }, 60_000)

  test('are those that come out otherwise by one change alone, and by all but it', async () => {
    const { because } = await tried.impact({ source: 'news.example.org' })
    let opened = 0
    for (const { list, key, ...counts } of because)
      for (const how of ['alone', 'without'] as const) {
        const found = await behind({ source: 'news.example.org', because: { list, key, how, version: 1 } })
        expect([key, how, found.length]).toEqual([key, how, found.length < 400 ? counts[how] : found.length])
        expect(new Set(found.map(({ assessment }) => assessment)).size).toBe(found.length)
        for (const { was, is } of found) expect(was).not.toBe(is)
        opened += found.length
      }
    expect(opened).toBeGreaterThan(0)
    const since = { list: 'criteria', key: 'price', how: 'alone', version: 99 } as const
    const query = { filter: JSON.stringify({ because: since }) }
    expect((await api.call(listImpactAssessments, { as, params: tried.params, query })).status).toBe(404)
  }, 60_000)

  test('are those whose strength changes, of the ones that were drawn for it', async () => {
    const { strengths } = await tried.impact({ source: 'news.example.org' })
    expect(strengths.every).toBe(1)
    const all = await tried.impact()
    expect(all.strengths.every).toBe(5)
    const [drawn, source] = [5, 'letter']
    const letters = await behind({ drawn, source })
    expect(letters.length).toBeGreaterThan(200)
    for (const { assessment } of letters) expect(Number.parseInt(assessment.slice(-8), 16) % 5).toBe(0)
    for (const { from, to, count } of strengths.changes) {
      const found = await behind({ source: 'news.example.org', strength: from, becomes: to, drawn: 1 })
      expect([from, to, found.length]).toEqual([from, to, found.length < 400 ? count : found.length])
    }
    const stay = strengths.changes.reduce((sum, { from, to, count }) => sum + (from === to ? count : 0), 0)
    const same = await behind({ source: 'news.example.org', becomes: 'same' })
    expect(same.length).toBe(same.length < 400 ? stay : same.length)
  }, 120_000)

  test('are found by a change of strength as that impact found it, and otherwise decided again, which finds the same', async () => {
    const { strengths } = await tried.impact()
    const [drawn, source] = [strengths.every ?? 0, 'news.example.org']
    const [rare] = [...strengths.changes].sort((a, b) => a.count - b.count)
    const some = { source, drawn, strength: rare?.from ?? null, becomes: rare?.to ?? null }
    const filters = [some, { ...some, flipped: false }, { source, drawn, becomes: 'same' as const }]
    const kept = await Promise.all(filters.map(behind))
    expect(kept[0]?.length).toBeGreaterThan(0)
    const isKept = async (set: string) =>
      api.database.query(`update impacts set strengths = ${set} where model_id = $1`, [tried.params.id])
    await isKept('null')
    expect(await Promise.all(filters.map(behind))).toEqual(kept)
    // What is found is what was kept: nothing is decided on but what another document says.
    await isKept("'[]'")
    expect(await behind(some)).toEqual([])
    expect((await behind({ ...some, drawn: drawn + 1 })).length).toBeGreaterThan(0)
    await tried.save(tried.change((draft) => (draft.criteria[0] as { weight: number }).weight++))
    expect((await behind({ source, drawn, becomes: 'same' })).length).toBeGreaterThan(0)
    await tried.save(tried.changed())
  }, 120_000)

  test('there are none after the last version', async () => {
    const { body } = await api.call(listImpactAssessments, { as, params: tried.params, query: { after: '99.' } })
    expect(body).toEqual({ assessments: [], next: null })
  })

  test.each(['nonsense', '0.zzz', '-1.', `0.${'-'.repeat(36)}`])('no page ends at %j', async (after) => {
    const { status } = await api.call(listImpactAssessments, { as, params: tried.params, query: { after } })
    expect(status).toBe(400)
  })
})
