import { describe, expect, test } from 'vitest'
import { answersTo, models } from '../../../testing/arbitraries.ts'
import { exclude, model, number, rate, rule, scale, single, weigh, yesNo } from '../../../testing/model.ts'
import { property } from '../../../testing/property.ts'
import { compile } from '../../decide/model.ts'
import { standing } from '../../decide/standing.ts'
import type { ModelDocument } from '../../document.ts'
import { Budget } from './budget.ts'
import { leadOf, wins, WinSearch } from './win-search.ts'

const plenty = () => new Budget(2_000_000)
const never = (document: ModelDocument, option: number, budget = plenty()) =>
  new WinSearch(compile(document)).never(option, budget)
const climbs = (document: ModelDocument, option: number, budget = plenty()) =>
  new WinSearch(compile(document)).climbs(option, {}, budget)

/** Django leads by 3.75 points; its rival needs more than 3 of weight times rating. */
const asking = (...questions: ModelDocument['questions']) => model({ questions: [yesNo('go'), ...questions] })

describe('options that never win, and those that do', () => {
  test.each<{ case: string; document: ModelDocument; never: [boolean, boolean] }>([
    { case: 'nothing changes the scores', document: asking(), never: [false, true] },
    {
      case: 'one answer does',
      document: asking(single('q', { a: [], b: [weigh('price', { add: 5 })] })),
      never: [false, false],
    },
    {
      case: 'one answer does too little',
      document: asking(single('q', { a: [], b: [weigh('price', { add: 0.5 })] })),
      never: [false, true],
    },
    {
      case: 'two answers together do',
      document: asking(
        scale('q', { a: [], b: [weigh('price', { add: 0.5 })] }),
        scale('r', { a: [], b: [weigh('price', { add: 0.5 })] }),
      ),
      never: [false, false],
    },
    {
      case: 'two answers do of which the second hides where the first is given',
      document: asking(
        yesNo('q', { yes: [weigh('price', { add: 0.5 })] }),
        yesNo('r', { yes: [weigh('price', { add: 0.5 })] }, { showIf: { '!': { var: 'q' } } }),
      ),
      never: [false, true],
    },
    {
      case: 'the winner can be ruled out',
      document: asking(yesNo('q', { yes: [exclude('django')] })),
      never: [false, false],
    },
    {
      case: 'both are always ruled out',
      document: model({ rules: [rule('r', true, exclude('django'), exclude('nodejs'))] }),
      never: [true, true],
    },
    {
      case: 'a number does at one value alone',
      document: model({
        questions: [number('q', 0, 100)],
        rules: [rule('r', { '==': [{ var: 'q' }, 37] }, rate('nodejs', 'speed', 3))],
      }),
      never: [false, false],
    },
    {
      case: 'a curve does at its top',
      document: model({
        questions: [
          number('q', 0, 100, {
            effects: [
              {
                type: 'rating',
                option: 'nodejs',
                criterion: 'speed',
                add: [
                  [40, 0],
                  [50, 1],
                  [60, 0],
                ],
              },
            ],
          }),
        ],
      }),
      never: [false, false],
    },
    {
      case: 'a curve does not reach so far',
      document: model({
        questions: [
          number('q', 0, 100, {
            effects: [
              {
                type: 'rating',
                option: 'nodejs',
                criterion: 'speed',
                add: [
                  [40, 0],
                  [50, 0.5],
                  [60, 0],
                ],
              },
            ],
          }),
        ],
      }),
      never: [false, true],
    },
    {
      case: 'equal scores: the first wins',
      document: model({ options: { a: [5, 5], b: [5, 5] } }),
      never: [false, true],
    },
    { case: 'without a question nothing is answered', document: model({ questions: [] }), never: [true, true] },
  ])('$case', ({ document, never: expected }) => {
    expect([never(document, 0), never(document, 1)]).toEqual(expected)
  })
  test('nothing is said once the operations are spent', () => {
    expect(never(asking(), 1, new Budget(1))).toBeUndefined()
    expect(climbs(asking(), 0, new Budget(1))).toBe(false)
  })
})

describe('climbing from answer to answer', () => {
  test.each<{ case: string; document: ModelDocument; found: boolean }>([
    {
      case: 'finds one answer',
      document: asking(single('q', { a: [], b: [weigh('price', { add: 5 })] })),
      found: true,
    },
    {
      case: 'finds several, each a step',
      document: asking(
        ...['q', 'r', 's'].map((key) =>
          yesNo(key, { yes: [weigh('price', { add: 0.3 })], no: [weigh('speed', { add: 0.1 })] }),
        ),
      ),
      found: true,
    },
    {
      case: 'finds the way past what rules it out',
      document: asking(yesNo('q', { yes: [exclude('nodejs')], no: [exclude('django')] })),
      found: true,
    },
    { case: 'finds nothing where there is nothing', document: asking(), found: false },
  ])('$case', ({ document, found }) => {
    expect(climbs(document, 1)).toBe(found)
  })
})

describe('winning and leading', () => {
  const compiled = compile(model())
  const now = standing(compiled, { go: true })
  test('the first of the ranking wins once something is answered', () => {
    expect(wins(now, 0)).toBe(true)
    expect(wins(now, 1)).toBe(false)
    expect(wins(standing(compiled, {}), 0)).toBe(false)
  })
  test('a lead is over the best of the others', () => {
    expect(leadOf(now, 0)).toBeCloseTo(3.75, 12)
    expect(leadOf(now, 1)).toBeCloseTo(-3.75, 12)
  })
  test('one that is out is behind every other, and one that is alone leads by its score', () => {
    const alone = { scores: [71.25, 67.5], ranking: [1], answered: true }
    expect(leadOf(alone, 0)).toBe(-1000)
    expect(leadOf(alone, 1)).toBe(67.5)
  })
})

property(
  'sound: what never wins wins under no answers that are drawn, and what climbing finds is not called so',
  [models().chain((document) => answersTo(document.questions, true).map((answers) => ({ document, answers })))],
  ({ document, answers }) => {
    const search = new WinSearch(compile(document))
    const now = standing(compile(document), answers)
    document.options.forEach((_, o) => {
      const proven = search.never(o, new Budget(100_000))
      if (wins(now, o)) expect(proven).not.toBe(true)
      if (proven === true) expect(search.climbs(o, answers, new Budget(20_000))).toBe(false)
    })
  },
  40,
)
