import { describe, expect, test } from 'vitest'
import { compile } from '../decide/model.ts'
import type { Answers, Effect, ModelDocument, Rule } from '../document.ts'
import { decisions } from '../../testing/arbitraries.ts'
import { expectClose } from '../../testing/close.ts'
import { caseStudy, exclude, model, multi, number, rate, rule, scale, single, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { referenceCounterfactuals } from '../../testing/reference-counterfactuals.ts'
import { explain } from './explain.ts'

/** Node.js wins. */
const nodejs = rate('nodejs', 'speed', 4)

const among = (document: ModelDocument, answers: Answers) => {
  const { counterfactuals, counterfactualsComplete } = explain(compile(document), answers)
  return { counterfactuals, counterfactualsComplete }
}
const changes = (document: ModelDocument, answers: Answers) =>
  among(document, answers).counterfactuals.map((each) => each.changes.map(({ question, to }) => [question, to]))

describe('other answers that give another winner', () => {
  property(
    'equal an exhaustive search of single changes, or else of pairs',
    [decisions()],
    ({ document, answers, priorities }) => {
      const quick = { ...document, settings: { ...document.settings, samples: 1 } }
      const { counterfactuals, ...more } = explain(compile(quick), answers, priorities)
      const expected = referenceCounterfactuals(quick, answers, priorities)
      expectClose(counterfactuals, expected.counterfactuals)
      expect(more.counterfactualsComplete).toBe(expected.counterfactualsComplete)
    },
    300,
  )

  test('have the new winner, and its margin', () => {
    const document = model({ questions: [yesNo('go', { no: [nodejs] })] })
    expect(among(document, { go: true }).counterfactuals).toEqual([
      { changes: [{ question: 'go', to: false }], winner: 'nodejs', margin: 92.5 - 71.25 },
    ])
  })

  const elsewhere = { in: [{ var: 'team' }, ['php', 'js']] }
  test.each<{ case: string; sketch: Parameters<typeof model>[0]; answers: Answers; found: unknown[] }>([
    {
      case: 'every other choice of a single question',
      sketch: { questions: [single('team', { php: [nodejs], py: [], rb: [], js: [nodejs] })] },
      answers: { team: 'py' },
      found: [[['team', 'php']], [['team', 'js']]],
    },
    {
      case: 'every other choice of a scale',
      sketch: { questions: [scale('risk', { low: [nodejs], middle: [], high: [nodejs] })] },
      answers: { risk: 'middle' },
      found: [[['risk', 'low']], [['risk', 'high']]],
    },
    {
      case: 'one choice of a set switched on, in choice order',
      sketch: { questions: [multi('needs', { a: [], b: [nodejs], c: [] })] },
      answers: { needs: ['a', 'c'] },
      found: [[['needs', ['a', 'b', 'c']]]],
    },
    {
      case: 'one choice of a set switched off, down to none',
      sketch: {
        questions: [multi('needs', { a: [rate('django', 'speed', 6)] })],
        options: { django: [3, 4], nodejs: [6, 8] },
      },
      answers: { needs: ['a'] },
      found: [[['needs', []]]],
    },
    {
      case: 'through a rule',
      sketch: { questions: [single('team', { php: [], py: [], js: [] })], rules: [rule('r', elsewhere, nodejs)] },
      answers: { team: 'py' },
      found: [[['team', 'php']], [['team', 'js']]],
    },
    {
      case: 'through a follow-up question whose answer was kept',
      sketch: { questions: [yesNo('more'), yesNo('go', { yes: [nodejs] }, { showIf: { var: 'more' } })] },
      answers: { more: false, go: true },
      found: [[['more', true]]],
    },
    {
      case: 'not of a fixed question',
      sketch: { questions: [yesNo('go', { no: [nodejs] }, { fixed: true })] },
      answers: { go: true },
      found: [],
    },
    {
      case: 'not of a fixed question in a pair either',
      sketch: {
        questions: [yesNo('go', {}, { fixed: true }), yesNo('more')],
        rules: [rule('r', { '!': { or: [{ var: 'go' }, { var: 'more' }] } }, nodejs)],
      },
      answers: { go: true, more: true },
      found: [],
    },
    {
      case: 'not of an open or hidden question',
      sketch: {
        questions: [
          yesNo('go'),
          yesNo('open', { yes: [nodejs] }),
          yesNo('hidden', { no: [nodejs] }, { showIf: { var: 'open' } }),
        ],
      },
      answers: { go: true, open: null, hidden: true },
      found: [],
    },
    {
      case: 'pairs only where no single answer does, never two answers to one question',
      sketch: {
        questions: [yesNo('a'), single('b', { x: [], y: [], z: [] })],
        rules: [rule('r', { and: [{ '!': { var: 'a' } }, { '!=': [{ var: 'b' }, 'x'] }] }, nodejs)],
      },
      answers: { a: true, b: 'x' },
      found: [
        [
          ['a', false],
          ['b', 'y'],
        ],
        [
          ['a', false],
          ['b', 'z'],
        ],
      ],
    },
  ])('$case', ({ sketch, answers, found }) => {
    expect(changes(model(sketch), answers)).toEqual(found)
  })

  test('priorities stay', () => {
    const document = model({ questions: [yesNo('go', { no: [nodejs] })] })
    expect(explain(compile(document), { go: true }, { speed: 0 }).counterfactuals).toEqual([])
  })
  test('a change after which no option is left counts', () => {
    const document = model({ questions: [yesNo('go', { no: [exclude('django'), exclude('nodejs')] })] })
    expect(among(document, { go: true }).counterfactuals).toEqual([
      { changes: [{ question: 'go', to: false }], winner: null, margin: null },
    ])
  })
  test('with one option left there is a winner without a margin', () => {
    const document = model({ questions: [yesNo('go', { no: [exclude('django')] })] })
    expect(among(document, { go: true }).counterfactuals).toMatchObject([{ winner: 'nodejs', margin: null }])
  })
  test('where none fits: those that give any winner', () => {
    const document = model({
      questions: [single('team', { none: [exclude('django'), exclude('nodejs')], one: [exclude('django')], any: [] })],
    })
    expect(among(document, { team: 'none' }).counterfactuals).toEqual([
      { changes: [{ question: 'team', to: 'one' }], winner: 'nodejs', margin: null },
      { changes: [{ question: 'team', to: 'any' }], winner: 'django', margin: 3.75 },
    ])
  })
})

describe('candidates of a number', () => {
  // Django wins at 40 only, so that every other candidate is a counterfactual: 35 and 45 beside it, the ends 0 and 100.
  const tried = (
    sketch: Pick<Partial<ModelDocument>, 'rules' | 'questions' | 'caseStudies'>,
    extra: Parameters<typeof number>[3] = {},
    users = 40,
  ) => {
    const { rules = [], questions = [], ...rest } = sketch
    const at40 = { '==': [{ var: 'users' }, 40] }
    const document = model({
      options: { django: [3, 4], nodejs: [6, 8] },
      questions: [number('users', 0, 100, { step: 5, ...extra }), ...questions],
      rules: [rule('here', at40, rate('django', 'speed', 7)), ...rules],
      ...rest,
    })
    return among(document, { users }).counterfactuals.map(({ changes: [change] }) => change?.to)
  }
  const add = (curve: [number, number][]) => ({ type: 'weight' as const, criterion: 'speed', add: curve })
  const when = (condition: Parameters<typeof rule>[1]) => ({ rules: [rule('r', condition)] })

  test.each<{ case: string; found: unknown[]; expected: number[] }>([
    { case: 'the ends, and what stands beside a literal', found: tried({}), expected: [0, 35, 45, 100] },
    { case: 'a step of 1 when absent', found: tried({}, { step: undefined as never }), expected: [0, 39, 41, 100] },
    {
      case: 'both literals of a "between"',
      found: tried(when({ '<': [10, { var: ['users'] }, 22] })),
      expected: [0, 5, 10, 15, 17, 22, 27, 35, 45, 100],
    },
    {
      case: 'deep inside a condition, on either side',
      found: tried(when({ and: [true, { '!': { '>=': [70, { var: 'users' }] } }] })),
      expected: [0, 35, 45, 65, 70, 75, 100],
    },
    {
      case: 'a literal in a showIf',
      found: tried({ questions: [yesNo('more', {}, { showIf: { '>': [{ var: 'users' }, 60] } })] }),
      expected: [0, 35, 45, 55, 60, 65, 100],
    },
    {
      case: 'no literal compared with more than the bare question',
      found: tried(when({ '>': [{ '+': [{ var: 'users' }, 7] }, 60] })),
      expected: [0, 35, 45, 100],
    },
    {
      case: 'no literal elsewhere in the condition',
      found: tried(when({ or: [{ '>': [{ var: 'users' }, { '*': [2, 30] }] }, { '<': [7, 60] }] })),
      expected: [0, 35, 45, 100],
    },
    {
      case: 'no literal in the condition of a case study',
      found: tried({ caseStudies: [caseStudy('s', 'django', { when: { '>': [{ var: 'users' }, 60] } })] }),
      expected: [0, 35, 45, 100],
    },
    {
      case: 'nothing outside the range',
      found: tried(when({ '<': [{ var: 'users' }, 98] })),
      expected: [0, 35, 45, 93, 98, 100],
    },
    {
      case: 'every point of its curves',
      found: tried(
        {},
        {
          effects: [
            add([
              [20, 0],
              [60.5, 0],
            ]),
          ],
        },
      ),
      expected: [0, 15, 20, 25, 35, 45, 55.5, 60.5, 65.5, 100],
    },
  ])('$case', ({ found, expected }) => {
    expect(found).toEqual(expected)
  })
  test('another number that gives the same winner is not listed', () => {
    expect(tried({}, {}, 7)).toEqual([40])
  })
})

describe('what it may cost', () => {
  const choices = (count: number, effects: Effect[] = []) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`c${i}`, effects]))
  const half = (count: number) => Array.from({ length: count / 2 }, (_, i) => `c${2 * i}`)

  test('every choice of a set of 2,000 is tried: what grows with their cube would not be done before the test is stopped', () => {
    const document = model({ questions: [multi('needs', { ...choices(1999), last: [nodejs] })] })
    expect(changes(document, { needs: half(1998) })).toEqual([[['needs', [...half(1998), 'last']]]])
  })
  test('an exhausted budget is reported in the verdict', () => {
    const idle = (count: number) =>
      Array.from({ length: count }, (_, i) => rule(`r${i}`, { '==': [{ var: 'a' }, 'c0'] }, rate('django', 'price', 0)))
    const after = (rules: Rule[]) =>
      among(model({ questions: [single('a', choices(150)), single('b', choices(150))], rules }), { a: 'c0', b: 'c0' })
    expect(after([])).toEqual({ counterfactuals: [] })
    expect(after(idle(300))).toEqual({ counterfactuals: [], counterfactualsComplete: false })
  })
})

describe('how far pairs are sought', () => {
  const choices = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`c${i}`, []]))
  /** That many single changes, none of which changes the winner; a pair with a question of `winning` does. */
  const wide = (candidates: number, winning: string[]) =>
    model({
      questions: [single('many', choices(candidates)), yesNo('go')],
      rules: [rule('r', { and: [{ '!': { var: 'go' } }, { in: [{ var: 'many' }, winning] }] }, nodejs)],
    })
  const answers = { many: 'c0', go: true }

  test('among 300 changes they are', () => {
    const { counterfactuals, counterfactualsComplete } = among(wide(300, ['c299']), answers)
    expect(counterfactuals).toHaveLength(1)
    expect(counterfactualsComplete).toBeUndefined()
  })
  test('among 301 they are not sought, which is reported in the verdict', () => {
    expect(among(wide(301, ['c299']), answers)).toEqual({ counterfactuals: [], counterfactualsComplete: false })
  })
  test('among more than 300 changes single ones are still found', () => {
    const document = model({ questions: [single('many', { ...choices(400), last: [nodejs] })] })
    const { counterfactuals, counterfactualsComplete } = among(document, { many: 'c0' })
    expect(counterfactuals).toHaveLength(1)
    expect(counterfactualsComplete).toBeUndefined()
  })
  test('all single changes are listed, however many', () => {
    const others = Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`o${i}`, [nodejs]]))
    expect(changes(model({ questions: [single('many', { c0: [], ...others })] }), { many: 'c0' })).toHaveLength(70)
  })
  test('the first 50 in document order', () => {
    const winning = Array.from({ length: 60 }, (_, i) => `c${i + 5}`)
    expect(changes(wide(100, winning), answers)).toEqual(
      winning.slice(0, 50).map((to) => [
        ['many', to],
        ['go', false],
      ]),
    )
  })
})
