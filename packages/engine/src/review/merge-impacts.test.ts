import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../decide/model.ts'
import { standing } from '../decide/standing.ts'
import { model, weigh, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { mergedImpact, NO_IMPACT } from './merge-impacts.ts'
import type { PastAssessment } from './past-assessment.ts'
import { type Impact, Replay } from './replay.ts'

const document = model({ questions: [yesNo('go', { yes: [weigh('price', { add: 9 })] })] })
const compiled = compile(document)

const pasts = fc.array(
  fc.record(
    {
      source: fc.constantFrom('article', 'direct', ''),
      month: fc.constantFrom('2026-10', '2026-11'),
      lead: fc.boolean(),
      strength: fc.constantFrom('clear' as const, 'leaning' as const, 'tooClose' as const),
      answers: fc.constantFrom({}, { go: true }, { go: false }, { gone: 1 }),
      winner: fc.constantFrom('django', 'nodejs', null),
      scores: fc.record({ django: fc.integer({ min: 0, max: 100 }), nodejs: fc.integer({ min: 0, max: 100 }) }),
    },
    { requiredKeys: ['answers', 'winner', 'scores'] },
  ),
  { maxLength: 60 },
)

/** The impact on assessments that are cut into ranges of so many, replayed by themselves and put together in any order. */
function inRanges(all: PastAssessment[], size: number, order: (parts: Impact[]) => Impact[]): Impact {
  const named = all.map((past, i) => ({ ...past, assessment: String(i).padStart(3, '0') }))
  const parts: Impact[] = []
  for (let from = 0; from < named.length; from += size) {
    const replay = new Replay(compiled)
    for (const past of named.slice(from, from + size)) replay.take(past)
    parts.push(replay.impact())
  }
  return order(parts).reduce(mergedImpact, NO_IMPACT)
}

describe('impacts of ranges', () => {
  property(
    'have the same bytes together, however they were cut and in whatever order they came',
    [pasts, fc.integer({ min: 1, max: 60 }), fc.boolean()],
    (all, size, backwards) => {
      const whole = inRanges(all as unknown as PastAssessment[], 1_000, (parts) => parts)
      const cut = inRanges(all as unknown as PastAssessment[], size, (parts) => (backwards ? parts.reverse() : parts))
      expect(JSON.stringify(cut)).toBe(JSON.stringify(whole))
    },
  )

  property('count every assessment once in every list', [pasts], (all) => {
    const impact = inRanges(all as unknown as PastAssessment[], 7, (parts) => parts)
    const sum = (rows: { count?: number; assessed?: number }[]) =>
      rows.reduce((total, { count = 0, assessed = count }) => total + assessed, 0)
    expect(impact.flipped + impact.unchanged).toBe(all.length)
    expect([sum(impact.transitions), sum(impact.bySource)]).toEqual([all.length, all.length])
    expect(sum(impact.byMonth)).toBe(all.filter(({ month }) => month !== undefined).length)
    const flips = impact.transitions.filter(({ from, to }) => from !== to)
    expect(sum(flips)).toBe(impact.flipped)
    expect(impact.tooCloseFlips).toBeLessThanOrEqual(impact.flipped)
    expect(impact.leadFlips).toBeLessThanOrEqual(impact.flipped)
  })
})

test('flips of verdicts that were too close, and of leads, are counted', () => {
  const replay = new Replay(compiled)
  const flip = { answers: { go: false }, winner: 'nodejs', scores: {} }
  const stays = { ...flip, winner: 'django' }
  replay.take({ ...flip, strength: 'tooClose', lead: true })
  replay.take({ ...flip, strength: 'clear', lead: true })
  replay.take({ ...flip, strength: 'tooClose' })
  replay.take({ ...stays, strength: 'tooClose', lead: true })
  expect(replay.impact()).toMatchObject({ assessed: 4, flipped: 3, unchanged: 1, tooCloseFlips: 2, leadFlips: 2 })
})

test('verdicts that named a winner and would be too close are counted, flips or not; what was stored before that has none', () => {
  const lead = standing(compiled, { go: false })
  const [first, second] = lead.ranking as [number, number]
  const tie = (lead.scores[first] as number) - (lead.scores[second] as number) + 0.01
  const close = new Replay(compile({ ...document, settings: { ...document.settings, tie } }))
  const winner = document.options[first]?.key as string
  const past = { answers: { go: false }, winner, scores: {} }
  const taken = [
    close.take({ ...past, strength: 'clear' }),
    close.take({ ...past, winner: 'gone', strength: 'leaning' }),
    // Nothing was named, or nothing is known of it.
    close.take({ ...past, strength: 'tooClose' }),
    close.take(past),
  ]
  expect(taken.map(({ becameTooClose }) => becameTooClose)).toEqual([true, true, false, false])
  expect(close.impact()).toMatchObject({ flipped: 1, becameTooClose: 2 })
  const { becameTooClose: _, ...before } = NO_IMPACT
  expect(mergedImpact(before as Impact, close.impact()).becameTooClose).toBe(2)
})
