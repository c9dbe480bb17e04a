import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../decide/model.ts'
import { situation } from '../../decide/situation.ts'
import { standing } from '../../decide/standing.ts'
import type { Answer, Answers, Condition, Effect, ModelDocument, Priorities, Question } from '../../document.ts'
import { nextDown, nextUp } from '../../maths/neighbours.ts'
import { decisions } from '../../../testing/arbitraries.ts'
import { model, multi, number, rate, rule, single, yesNo } from '../../../testing/model.ts'
import { property } from '../../../testing/property.ts'
import type { NumberTurn, Turn } from '../../verdict.ts'
import { explain } from '../explain.ts'

/** Node.js wins. */
const nodejs = rate('nodejs', 'speed', 4)

const turnsOf = (document: ModelDocument, answers: Answers, priorities?: Priorities) =>
  explain(compile({ ...document, settings: { ...document.settings, samples: 1 } }), answers, priorities).turns
const isNumber = (turn: Turn): turn is NumberTurn => 'from' in turn

const holds = ({ from, upTo }: NumberTurn, x: number) =>
  (from.included ? x >= from.at : x > from.at) && (upTo.included ? x <= upTo.at : x < upTo.at)

/** Who wins, by what, with one answer changed: decided from the start. */
function decider(document: ModelDocument, answers: Answers, priorities: Priorities) {
  const compiled = compile(document)
  return (question: string, to: Answer) => {
    const { ranking, scores } = standing(compiled, { ...answers, [question]: to }, priorities)
    const [first, second] = ranking
    return {
      winner: first === undefined ? null : (document.options[first]?.key as string),
      margin:
        first === undefined || second === undefined ? null : (scores[first] as number) - (scores[second] as number),
    }
  }
}

interface Decision {
  document: ModelDocument
  answers: Answers
  priorities: Priorities
}

const reaches = (range: NumberTurn['margin'], margin: number) =>
  range !== null && margin >= range[0] - 1e-9 && margin <= range[1] + 1e-9

const beside = (x: number) => [x, nextUp(x), nextDown(x), x + 1e-7, x - 1e-7]

/** Every number literal anywhere, and every whole, half and odd number. */
function dense({ min = 0, max = 0 }: Question, document: ModelDocument): number[] {
  const literals: number[] = []
  JSON.stringify([document.rules, document.questions], (_, value: unknown) => {
    if (typeof value === 'number') literals.push(value)
    return value
  })
  const grid = Array.from({ length: 51 }, (_, i) => min + ((max - min) * i) / 50)
  const halves = Array.from({ length: 2 * (max - min) + 1 }, (_, i) => min + i / 2)
  return [...literals, ...grid, ...halves].flatMap(beside).filter((x) => x >= min && x <= max)
}

const subsets = <T>(all: readonly T[]): T[][] =>
  all.reduce<T[][]>((sets, each) => [...sets, ...sets.map((set) => [...set, each])], [[]])

/** The answers that an interval holds and should not, or should hold and does not, or whose lead is not within its margin. */
function wrong({ document, answers, priorities }: Decision): unknown[] {
  const found = turnsOf(document, answers, priorities)
  const decide = decider(document, answers, priorities)
  const { values } = situation(compile(document), answers)
  return document.questions.flatMap((question, i) => {
    const { key, type, fixed } = question
    if (type !== 'number' || values[i] === undefined) return []
    if (found.searched.partly.some((each) => each.question === key)) return []
    const now = decide(key, values[i] as number).winner
    const intervals = found[fixed ? 'facts' : 'answers'].filter(isNumber).filter((turn) => turn.question === key)
    // At the very crossing of two scores rounding may let either win.
    const ends = intervals.flatMap(({ from, upTo }) => [from.at, upTo.at].flatMap((at) => [at - 1e-7, at + 1e-7]))
    const all = [
      ...dense(question, document),
      ...ends.filter((x) => x >= (question.min ?? 0) && x <= (question.max ?? 0)),
    ]
    return all.flatMap((x) => {
      const { winner, margin } = decide(key, x)
      const inside = intervals.filter((turn) => holds(turn, x))
      const due = winner === now ? 0 : 1
      const told = inside.every((turn) => turn.winner === winner && (margin === null || reaches(turn.margin, margin)))
      return inside.length === due && told ? [] : [{ key, x, winner, inside }]
    })
  })
}

const curve = (y: Arbitrary<number>) =>
  fc
    .uniqueArray(fc.integer({ min: -1, max: 11 }), { minLength: 1, maxLength: 4 })
    .chain((xs) => fc.tuple(...xs.sort((a, b) => a - b).map((x) => y.map((height): [number, number] => [x, height]))))
const criterion = fc.constantFrom('a', 'b', 'c')
const option = fc.constantFrom('o0', 'o1', 'o2')
const moved: Arbitrary<Effect> = fc.oneof(
  fc.record({ type: fc.constant('weight' as const), criterion, add: curve(fc.integer({ min: -9, max: 9 })) }),
  fc.record({ type: fc.constant('weight' as const), criterion, multiply: curve(fc.integer({ min: 0, max: 4 })) }),
  fc.record({ type: fc.constant('rating' as const), option, criterion, add: curve(fc.integer({ min: -9, max: 9 })) }),
)
/** Close options, and a number that moves weights and ratings and that rules compare. */
const moving: Arbitrary<Decision> = fc
  .record({
    rows: fc.array(fc.array(fc.integer({ min: 3, max: 7 }), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 3,
    }),
    effects: fc.array(moved, { minLength: 1, maxLength: 4 }),
    rules: fc.array(
      fc.record({
        operator: fc.constantFrom('<', '<=', '>', '>=', '=='),
        literal: fc.integer({ min: 0, max: 20 }).map((n) => n / 2),
        effect: fc.record({
          type: fc.constant('rating' as const),
          option,
          criterion,
          add: fc.integer({ min: -5, max: 5 }),
        }),
      }),
      { maxLength: 3 },
    ),
    x: fc.integer({ min: 0, max: 10 }),
  })
  .map(({ rows, effects, rules, x }) => ({
    document: model({
      options: Object.fromEntries(rows.map((row, o) => [`o${o}`, row])),
      criteria: { a: 5, b: 4, c: 3 },
      questions: [number('x', 0, 10, { effects })],
      rules: rules.map(({ operator, literal, effect }, r) =>
        rule(`r${r}`, { [operator]: [{ var: 'x' }, literal] }, effect),
      ),
    }),
    answers: { x },
    priorities: {},
  }))

describe('equal an exhaustive search of single answers', () => {
  property(
    'numbers that move weights and ratings',
    [moving],
    (decision) => {
      expect(wrong(decision)).toEqual([])
    },
    150,
  )

  property(
    'a number is in an interval if and only if it gives another winner, that one',
    [decisions()],
    (decision) => {
      expect(wrong(decision)).toEqual([])
    },
    300,
  )
  property(
    'with numbers at the edge of what a model may hold',
    [decisions({ extreme: true })],
    (decision) => {
      expect(wrong(decision)).toEqual([])
    },
    100,
  )

  property(
    'every other choice that gives another winner is listed, of a set all of the cheapest changes',
    [decisions()],
    ({ document, answers, priorities }) => {
      const { answers: free, facts, searched } = turnsOf(document, answers, priorities)
      const decide = decider(document, answers, priorities)
      const { values } = situation(compile(document), answers)
      const expected = document.questions.flatMap((question, i) => {
        const { key, type, choices = [] } = question
        const now = values[i] as Exclude<Answer, null> | undefined
        if (now === undefined || type === 'number') return []
        const keys = choices.map((choice) => choice.key)
        const others: Exclude<Answer, null>[] =
          type === 'boolean' ? [true, false] : type === 'multi' ? subsets(keys) : keys
        const turning = others
          .map((to) => ({ question: key, to, ...decide(key, to) }))
          .filter(({ winner }) => winner !== decide(key, now).winner)
        const price = (to: Answer) =>
          type === 'multi'
            ? keys.filter((each) => (to as string[]).includes(each) !== (now as string[]).includes(each)).length
            : 1
        const cheapest = Math.min(...turning.map(({ to }) => price(to)))
        return turning
          .filter(({ to }) => price(to) === cheapest)
          .map((turn) => ({ fixed: question.fixed === true, turn }))
      })
      const told = (of: readonly Turn[]) =>
        of
          .flatMap((turn) =>
            isNumber(turn) ? [] : [JSON.stringify([turn.question, turn.to, turn.winner, turn.margin])],
          )
          .sort()
      const due = (fixed: boolean) =>
        expected
          .filter((each) => each.fixed === fixed)
          .map(({ turn }) => JSON.stringify([turn.question, turn.to, turn.winner, turn.margin]))
          .sort()
      expect(told(free)).toEqual(due(false))
      expect(told(facts)).toEqual(due(true))
      expect(searched.partly.filter(({ because }) => because !== 'arithmetic')).toEqual([])
    },
    400,
  )
})

describe('intervals and sets that single changes miss', () => {
  const users = (...rules: ModelDocument['rules']) => model({ questions: [number('users', 0, 100)], rules })
  const at = (when: Parameters<typeof rule>[1]) => rule('r', when, nodejs)
  const x = { var: 'users' }
  test.each<{ case: string; document: ModelDocument; found: [from: string, upTo: string][] }>([
    {
      case: 'a number in a list',
      document: users(at({ in: [x, [50, 70]] })),
      found: [
        ['[50', '50]'],
        ['[70', '70]'],
      ],
    },
    { case: 'beyond a threshold', document: users(at({ '>': [x, 50] })), found: [['(50', '100]']] },
    { case: 'from a threshold on', document: users(at({ '>=': [x, 50] })), found: [['[50', '100]']] },
    { case: 'a sum that is equal', document: users(at({ '==': [{ '+': [x, 7] }, 37] })), found: [['[30', '30]']] },
    {
      case: 'a narrow band of a product',
      document: users(at({ '<': [41, { '*': [2, x] }, 41.5] })),
      found: [['(20.5', '20.75)']],
    },
    {
      case: 'a quotient, and what it is not at 0',
      document: users(at({ '<': [{ '/': [100, x] }, 5] })),
      found: [['(20', '100]']],
    },
    { case: 'a square', document: users(at({ '<=': [{ '*': [x, x] }, 49] })), found: [['[0', '7]']] },
    {
      case: 'a square that only touches',
      document: users(at({ '<=': [{ '*': [{ '-': [x, 3] }, { '-': [x, 3] }] }, 0] })),
      found: [['[3', '3]']],
    },
    {
      case: 'what is no whole number of steps',
      document: users(at({ '==': [x, 0.1] })),
      found: [['[0.1', '0.1]']],
    },
  ])('$case', ({ document, found }) => {
    const turns = turnsOf(document, { users: 10 })
    // A sum equals a number at the neighbours that round to it, too.
    const short = (end: number) => Number(end.toPrecision(12))
    const written = turns.answers
      .filter(isNumber)
      .map(({ from, upTo }) => [
        `${from.included ? '[' : '('}${short(from.at)}`,
        `${short(upTo.at)}${upTo.included ? ']' : ')'}`,
      ])
    expect(written).toEqual(found)
    expect(turns.searched).toEqual({ complete: true, partly: [] })
  })

  test('two choices of a set, where no single one does', () => {
    const document = model({
      questions: [multi('needs', { x: [], y: [], z: [] })],
      rules: [rule('r', { and: [{ in: ['x', { var: 'needs' }] }, { in: ['y', { var: 'needs' }] }] }, nodejs)],
    })
    expect(turnsOf(document, { needs: ['z'] }).answers).toEqual([
      { question: 'needs', to: ['x', 'y', 'z'], winner: 'nodejs', margin: 92.5 - 71.25 },
    ])
  })
  test('a fixed question is listed apart', () => {
    const document = model({ questions: [yesNo('go', { no: [nodejs] }, { fixed: true })] })
    const turns = turnsOf(document, { go: true })
    expect(turns.answers).toEqual([])
    expect(turns.facts).toMatchObject([{ question: 'go', to: false, winner: 'nodejs' }])
  })
  test('a lead below the tie is too close to call', () => {
    const document = model({ questions: [single('team', { now: [], even: [rate('nodejs', 'speed', 0.7)] })] })
    expect(turnsOf(document, { team: 'now' }).answers).toMatchObject([{ to: 'even', winner: 'nodejs', tooClose: true }])
  })
  test('before anything is answered nothing can be answered otherwise', () => {
    expect(turnsOf(model(), {})).toEqual({ answers: [], facts: [], searched: { complete: true, partly: [] } })
  })
})

describe('what was not searched is named', () => {
  const keys = (count: number) => Array.from({ length: count }, (_, i) => `c${i}`)
  const set = (count: number, effects: Effect[] = []) =>
    multi('needs', Object.fromEntries(keys(count).map((key) => [key, effects])))
  const all = (count: number) => ({ and: keys(count).map((key): Condition => ({ in: [key, { var: 'needs' }] })) })

  test('sets that differ in more choices than the operations allow', () => {
    const document = model({ questions: [set(24)], rules: [rule('r', all(24), nodejs)] })
    expect(turnsOf(document, { needs: [] })).toEqual({
      answers: [],
      facts: [],
      searched: { complete: false, partly: [{ question: 'needs', because: 'budget' }] },
    })
  })
  test('of so many sets the first', () => {
    const { answers, searched } = turnsOf(model({ questions: [set(60, [nodejs])] }), { needs: [] })
    expect(answers).toHaveLength(50)
    expect(searched.partly).toEqual([{ question: 'needs', because: 'many' }])
  })
  test('arithmetic that is too high in degree is tried on a grid', () => {
    const power = { '*': Array.from({ length: 14 }, () => ({ var: 'x' })) }
    const document = model({ questions: [number('x', 0, 4)], rules: [rule('r', { '>': [power, 2 ** 14] }, nodejs)] })
    const { answers, searched } = turnsOf(document, { x: 1 })
    expect(answers).toMatchObject([{ from: { at: 2, included: false }, upTo: { at: 4, included: true } }])
    expect(searched.partly).toEqual([{ question: 'x', because: 'arithmetic' }])
  })
  test('choices without influence are not searched', () => {
    const document = model({ questions: [set(2000), yesNo('go', { no: [nodejs] })] })
    const { answers, searched } = turnsOf(document, { needs: keys(1000), go: true })
    expect(answers).toHaveLength(1)
    expect(searched.complete).toBe(true)
  })
  test('one large question leaves a budget to the others', () => {
    const document = model({
      questions: [set(24), number('x', 0, 9)],
      rules: [rule('r', all(24), nodejs), rule('s', { '>': [{ var: 'x' }, 5] }, nodejs)],
    })
    const { answers, searched } = turnsOf(document, { needs: [], x: 1 })
    expect(answers).toHaveLength(1)
    expect(searched.partly).toEqual([{ question: 'needs', because: 'budget' }])
  })
})
