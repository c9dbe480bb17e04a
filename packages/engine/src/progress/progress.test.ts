import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile, type CompiledModel } from '../decide/model.ts'
import { visibleQuestions } from '../decide/situation.ts'
import { standing } from '../decide/standing.ts'
import type { Answers, Condition, Effect, ModelDocument, Priorities, Question } from '../document.ts'
import { explain } from '../explain/explain.ts'
import { answersTo, decisions, models } from '../../testing/arbitraries.ts'
import { completions, isOpen } from '../../testing/completions.ts'
import { model, number, rate, rule, single, weigh, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { progress } from './progress.ts'

const winnerOf = (document: ModelDocument, answers: Answers, priorities: Priorities = {}) => {
  const compiled = compile(document)
  const anything = visibleQuestions(compiled, answers).some((key) => !isOpen(answers, key))
  const [first] = standing(compiled, answers, priorities).ranking
  return anything && first !== undefined ? (document.options[first]?.key as string) : null
}

const MOST = 3000

describe('every completion of small random models', () => {
  property(
    'never has another winner once decided, and stays in reach',
    [decisions()],
    ({ document, answers, priorities }) => {
      const all = completions(document, answers, MOST)
      if (!all) return
      const compiled = compile(document)
      const { decided, leader, reach, open } = progress(compiled, answers, priorities)
      expect(leader).toBe(winnerOf(document, answers, priorities))
      expect(open).toEqual(visibleQuestions(compiled, answers).filter((key) => isOpen(answers, key)))
      let same = true
      const beyond: string[] = []
      for (const completion of all) {
        const { scores, ranking } = standing(compiled, completion, priorities)
        same &&= document.options[ranking[0] as number]?.key === leader
        document.options.forEach(({ key }, o) => {
          const [low, high] = reach[key] as [number, number]
          // Scores are 0..100, but for the last digit of the sum of a best rating on everything.
          const score = Math.min(100, scores[o] as number)
          if (!(score >= low && score <= high)) beyond.push(key)
        })
      }
      expect(beyond).toEqual([])
      if (decided) expect(same).toBe(true)
      // Open numbers are only sampled here, so the result is exact only without them.
      const numbers = document.questions.some(({ key, type }) => type === 'number' && isOpen(answers, key))
      if (!numbers) expect(decided).toBe(leader !== null && same)
    },
    1500,
  )
  property(
    'with questions left open: decided if and only if no completion of the others has another winner',
    [decisions(), fc.integer({ min: 0, max: 63 })],
    ({ document, answers, priorities }, mask) => {
      const openKeys = document.questions.flatMap(({ key }) => (isOpen(answers, key) ? [key] : []))
      const left = openKeys.filter((_, i) => (mask >> (i % 6)) & 1)
      const others = { ...document, questions: document.questions.filter(({ key }) => !left.includes(key)) }
      const all = completions(others, answers, MOST)
      if (!all) return
      const compiled = compile(document)
      const { decided, leader } = progress(compiled, answers, priorities, left)
      const same = all.every(
        (each) => document.options[standing(compiled, each, priorities).ranking[0] as number]?.key === leader,
      )
      if (decided) expect(same).toBe(true)
      const numbers = others.questions.some(({ key, type }) => type === 'number' && isOpen(answers, key))
      if (!numbers) expect(decided).toBe(leader !== null && same)
      if (progress(compiled, answers, priorities).decided) expect(decided).toBe(true)
    },
    800,
  )
  property(
    'with numbers at the edge of what a model may hold',
    [decisions({ extreme: true })],
    ({ document, answers, priorities }) => {
      const all = completions(document, answers, MOST)
      const compiled = compile(document)
      const { decided, leader, reach } = progress(compiled, answers, priorities)
      for (const completion of all ?? []) {
        const { scores, ranking } = standing(compiled, completion, priorities)
        if (decided) expect(document.options[ranking[0] as number]?.key).toBe(leader)
        const beyond = document.options.filter(({ key }, o) => {
          const [low, high] = reach[key] as [number, number]
          const score = Math.min(100, scores[o] as number)
          return !(score >= low && score <= high)
        })
        expect(beyond).toEqual([])
      }
    },
    500,
  )
})

describe('at the edge of what numbers hold, by hand', () => {
  const turned = (...effects: Effect[]) => [yesNo('go'), yesNo('q', { yes: effects })]
  test.each<{ case: string; of: ModelDocument; priorities?: Priorities; now: string; then: string }>([
    {
      case: 'a weight that is not 0, though its multipliers together are',
      of: model({
        options: { a: [0, 5], b: [5, 5] },
        questions: turned(weigh('speed', { multiply: 0 })),
        rules: [rule('thin', true, weigh('price', { add: 1e15, multiply: 5e-324 }), weigh('price', { multiply: 0.1 }))],
      }),
      now: 'b',
      then: 'a',
    },
    {
      case: 'a weight that is 0, since small multipliers come first',
      of: model({
        options: { a: [4, 5, 10], b: [5, 6, 0] },
        criteria: { speed: 1, price: 0.1, cost: 1 },
        questions: turned(weigh('speed', { multiply: 0 })),
        rules: [
          rule('none', true, weigh('cost', { multiply: 0 })),
          rule('thick', true, ...Array.from({ length: 12 }, () => weigh('price', { multiply: 1e15 }))),
          rule('thin', true, weigh('price', { multiply: 5e-324 })),
        ],
      }),
      now: 'b',
      then: 'a',
    },
    {
      case: 'base weights too small to multiply a rating by',
      of: model({
        options: { a: [5, 5.4], b: [5.3, 5] },
        criteria: { speed: 5e-324, price: 5e-324 },
        questions: turned(weigh('speed', { multiply: 0 })),
        rules: [rule('none', true, weigh('price', { multiply: 0 }))],
      }),
      now: 'b',
      then: 'a',
    },
    {
      case: 'priorities too small to multiply a rating by',
      of: model({
        options: { a: [5, 5.4], b: [5.3, 5] },
        criteria: { speed: 1, price: 1 },
        questions: turned(rate('b', 'speed', 0.2)),
      }),
      priorities: { speed: 5e-324, price: 5e-324 },
      now: 'a',
      then: 'b',
    },
  ])('$case: it is seen that an answer turns it', ({ of, priorities, now, then }) => {
    expect([winnerOf(of, { go: true }, priorities), winnerOf(of, { go: true, q: true }, priorities)]).toEqual([
      now,
      then,
    ])
    expect(progress(compile(of), { go: true }, priorities).decided).toBe(false)
  })

  test('no score reaches beyond 100, where rounding puts it a digit further', () => {
    const best = compile(model({ options: { a: [10, 10], b: [5, 5] }, criteria: { speed: 0.1, price: 0.7 } }))
    expect(standing(best, { go: true }).scores[0]).toBeGreaterThan(100)
    expect(progress(best, { go: true }).reach.a).toEqual([100, 100])
  })

  test('a later option that is ahead by what counts as equal does not keep an open number from being settled', () => {
    const document = model({
      options: { a: [5, 5], b: [5 + 1e-11, 5] },
      questions: [
        yesNo('go'),
        number('n', 0, 10, {
          effects: [
            {
              type: 'weight',
              criterion: 'speed',
              multiply: [
                [0, 0.01],
                [10, 1],
              ],
            },
          ],
        }),
      ],
    })
    expect(progress(compile(document), { go: true })).toMatchObject({ decided: true, searched: { complete: true } })
  })
})

/** Models with every question answered. */
const answered = models().chain((document) =>
  fc.record({ document: fc.constant(document), answers: answersTo(document.questions, true) }),
)

property(
  'an open number is decided if and only if no interval changes the winner, or else the search is reported as incomplete',
  [answered],
  ({ document, answers }) => {
    const model = compile({ ...document, settings: { samples: 1 } })
    const shown = visibleQuestions(model, answers)
    // Where more is read than the bare number, it is unknown while it is open: that may leave it undecided.
    const calculates = model.circuit.tests.length > 0
    for (const { key, type } of document.questions) {
      if (type !== 'number' || !shown.includes(key)) continue
      const { winner, turns } = explain(model, answers)
      if (turns.searched.partly.some(({ question }) => question === key)) continue
      const others = [...turns.answers, ...turns.facts].filter(({ question }) => question === key)
      const { leader, decided, searched } = progress(model, { ...answers, [key]: null })
      if (leader === null) continue
      const settles = winner === leader && others.length === 0
      expect(decided).toBe(settles && searched.complete)
      expect(searched.complete || calculates).toBe(true)
    }
  },
  1000,
)

describe('what the search may cost', () => {
  const keys = (count: number) => Array.from({ length: count }, (_, i) => `q${i}`)
  /** A rule that never fires, which only going through all answers shows. */
  const contradicting = (count: number, ...more: Question[]) => {
    const odd = keys(count).reduce<Condition>((all, key) => ({ '!=': [all, { var: key }] }), false)
    return compile(
      model({
        questions: [yesNo('go'), ...keys(count).map((key) => yesNo(key)), ...more],
        rules: [rule('r', { and: [odd, { '!': odd }] }, rate('nodejs', 'speed', 4))],
      }),
    )
  }
  test.each<{ case: string; of: CompiledModel; decided: boolean; complete: boolean }>([
    { case: 'few answers are gone through', of: contradicting(5), decided: true, complete: true },
    { case: 'of many it is said that they were not', of: contradicting(24), decided: false, complete: false },
    {
      case: 'what can change the winner is found all the same',
      of: contradicting(24, yesNo('more', { no: [rate('nodejs', 'speed', 4)] })),
      decided: false,
      complete: true,
    },
  ])('$case', ({ of, decided, complete }) => {
    expect(progress(of, { go: true })).toMatchObject({ decided, searched: { complete } })
  })
})

/** Weights that answers only add to, far from 0, and options that are near to each other: what the bounds are tight for. */
const additive = fc
  .record({
    rows: fc.array(fc.array(fc.integer({ min: 3, max: 8 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 3,
    }),
    adds: fc.array(
      fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 3, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      }),
      {
        minLength: 2,
        maxLength: 5,
      },
    ),
  })
  .map(({ rows, adds }) =>
    model({
      options: Object.fromEntries(rows.map((row, o) => [`o${o}`, row])),
      criteria: { a: 18, b: 17, c: 16 },
      questions: adds.map((choices, q) =>
        single(
          `q${q}`,
          Object.fromEntries(
            choices.map((by, c) => [`c${c}`, by.map((add, i) => weigh(['a', 'b', 'c'][i] as string, { add }))]),
          ),
        ),
      ),
    }),
  )

property(
  'weights with adds only: decided if and only if no completion has another winner',
  [additive],
  (document) => {
    const compiled = compile(document)
    const answers = { q0: 'c0' }
    const { decided, leader } = progress(compiled, answers)
    const all = completions(document, answers, 2000) ?? []
    const same = all.every((each) => document.options[standing(compiled, each).ranking[0] as number]?.key === leader)
    expect(decided).toBe(same)
  },
  400,
)
