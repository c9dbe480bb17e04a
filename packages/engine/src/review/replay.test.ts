import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from '../decide/decide.ts'
import { compile } from '../decide/model.ts'
import type { Answers, ModelDocument, Priorities } from '../document.ts'
import { answersTo, decisions, prioritiesOf } from '../../testing/arbitraries.ts'
import { impactByHand } from '../../testing/impact-by-hand.ts'
import { model, single, weigh, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { fairness } from './fairness.ts'
import { winnerToday } from './decided-again.ts'
import type { PastAssessment } from './past-assessment.ts'
import { Replay } from './replay.ts'

const before = model({
  questions: [yesNo('go', { yes: [weigh('price', { add: 9 })] }), single('team', { js: [], py: [] })],
})
/** Price counts for more, and one choice is gone. */
const after: ModelDocument = {
  ...before,
  criteria: before.criteria.map((each) => (each.key === 'price' ? { ...each, weight: 6 } : each)),
  questions: [before.questions[0] as ModelDocument['questions'][number], single('team', { js: [] })],
}

function past(document: ModelDocument, answers: Answers, priorities?: Priorities): PastAssessment {
  const { winner, ranking } = decide(compile(document), answers, priorities)
  return {
    answers,
    priorities,
    winner,
    scores: Object.fromEntries(ranking.map(({ option, score }) => [option, score])),
  }
}

type Decision = { document: ModelDocument; answers: Answers; priorities: Priorities }

/** Other clients of a model. */
const clients = (document: ModelDocument): Arbitrary<Decision> =>
  fc.record({
    document: fc.constant(document),
    answers: answersTo(document.questions),
    priorities: prioritiesOf(document),
  })

/** What is stored of a decision. */
const recorded = ({ document, answers, priorities }: Decision): Arbitrary<PastAssessment> =>
  fc
    .record({
      source: fc.constantFrom(undefined, 'article', 'constructor'),
      month: fc.constantFrom(undefined, '2026-10', '2026-11'),
      lead: fc.constantFrom(undefined, true, false),
    })
    .map((more) => {
      const { strength } = decide(compile(document), answers, priorities)
      return { ...past(document, answers, priorities), strength, ...more }
    })

describe('past assessments on another document', () => {
  const replay = new Replay(compile(after))
  const lines = [
    { ...past(before, { go: false }), assessment: 'one', source: 'article' },
    { ...past(before, { go: true }), source: 'article' },
    { ...past(before, { go: false, team: 'py' }), assessment: 'three' },
    { ...past(before, { team: 'py' }), assessment: 'four' },
  ].map((each) => replay.take(each))

  test('each is held against what was recorded', () => {
    expect(lines.map(({ assessment, from, to, flipped, dropped }) => [assessment, from, to, flipped, dropped])).toEqual(
      [
        ['one', 'django', 'nodejs', true, []],
        ['2', 'nodejs', 'nodejs', false, []],
        ['three', 'django', 'nodejs', true, ['team']],
        ['four', 'django', null, true, ['team']],
      ],
    )
    expect(lines[0]?.shifts.django).toBeCloseTo((10 * (5 * 9 + 6 * 4)) / 11 - 71.25, 12)
  })
  test('and all are counted', () => {
    const { shifts, largest, ...counts } = replay.impact()
    expect(counts).toEqual({
      assessed: 4,
      flipped: 3,
      unchanged: 1,
      tooCloseFlips: 0,
      becameTooClose: 0,
      leadFlips: 0,
      dropped: 2,
      transitions: [
        { from: 'django', to: 'nodejs', count: 2 },
        { from: 'nodejs', to: 'nodejs', count: 1 },
        { from: 'django', to: null, count: 1 },
      ],
      closeTransitions: [],
      bySource: [
        { source: 'article', assessed: 2, flipped: 1 },
        { source: '', assessed: 2, flipped: 2 },
      ],
      byMonth: [],
    })
    expect(shifts.django).toEqual([
      { from: -9, to: -7, count: 2 },
      { from: -3, to: -1, count: 1 },
    ])
    expect(largest.map(({ assessment }) => assessment)).toEqual(['one', 'three', 'four', '2'])
  })

  property(
    'on the same document nothing flips and nothing moves',
    [decisions()],
    ({ document, answers, priorities }) => {
      const same = new Replay(compile(document))
      const { flipped, shifts, dropped } = same.take(past(document, answers, priorities))
      expect([flipped, dropped]).toEqual([false, []])
      for (const shift of Object.values(shifts)) expect(shift).toBe(0)
    },
  )
  property(
    'a winner alone is the one that a whole replay finds, answers that no longer fit included',
    [decisions(), decisions()],
    ({ document }, { answers, priorities }) => {
      const model = compile(document)
      const given = { answers, priorities, winner: null, scores: {} }
      expect(winnerToday(model, given)).toBe(new Replay(model).take(given).to)
    },
  )
  property(
    'taking and counting give what whole verdicts add up to, answers that no longer fit included',
    [
      decisions().chain((one) =>
        fc.tuple(
          fc.constant(one.document),
          fc.array(fc.oneof(clients(one.document), decisions()).chain(recorded), { maxLength: 6 }),
        ),
      ),
    ],
    ([document, all]) => {
      const model = compile(document)
      const [taking, counting] = [new Replay(model), new Replay(model)]
      const taken = all.map((each) => taking.take(each))
      expect(all.map((each) => counting.count(each))).toEqual(taken.map(({ flipped }) => flipped))
      expect(counting.impact()).toEqual(impactByHand(document, all))
      expect(taking.impact()).toEqual(impactByHand(document, all))
    },
    200,
  )
  test('the largest are kept, and no more than twenty', () => {
    const many = new Replay(compile(before))
    for (let i = 0; i < 100; i++)
      many.take({ answers: { go: false }, winner: 'django', scores: { django: i, nodejs: 0 } })
    expect(many.impact().largest.map(({ shift }) => Math.round(shift))).toHaveLength(20)
    expect(many.impact().largest[0]?.shift).toBeCloseTo(71.25, 9)
  })
})

describe('fairness', () => {
  test('of a mirror image is even, and the same each time', () => {
    const mirror = model({
      options: { a: [9, 3], b: [3, 9] },
      criteria: { speed: 1, price: 1 },
      questions: [yesNo('q', { yes: [weigh('speed', { add: 1 })], no: [weigh('price', { add: 1 })] })],
    })
    const { options, noneFits, samples } = fairness(mirror)
    expect(samples).toBe(10_000)
    expect(noneFits).toBe(0)
    for (const { wins, lead } of options) {
      expect(Math.abs(wins - 0.5)).toBeLessThan(4.5 * Math.sqrt(0.25 / 10_000))
      expect(lead?.median).toBeCloseTo(20, 9)
    }
    expect(fairness(mirror)).toEqual(fairness(mirror))
  })
  property(
    'shares add up',
    [decisions()],
    ({ document }) => {
      const { options, noneFits } = fairness(document)
      expect(options.reduce((sum, { wins }) => sum + wins, noneFits)).toBeCloseTo(1, 9)
    },
    10,
  )
})
