import { describe, expect, test } from 'vitest'
import { compile } from '../../decide/model.ts'
import { situation } from '../../decide/situation.ts'
import { standing } from '../../decide/standing.ts'
import type { Answer, Answers, ModelDocument, Priorities, Question } from '../../document.ts'
import { nextNumber } from '../../maths/next-number.ts'
import { decisions } from '../../testing/arbitraries.ts'
import { model, multi, number, rate, rule, single, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
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

const reaches = (range: NumberTurn['margin'], margin: number) =>
  range !== null && margin >= range[0] - 1e-9 && margin <= range[1] + 1e-9

/** Every number literal anywhere, and every whole, half and odd number. */
function dense({ min = 0, max = 0 }: Question, document: ModelDocument): number[] {
  const literals: number[] = []
  JSON.stringify([document.rules, document.questions], (_, value: unknown) => {
    if (typeof value === 'number') literals.push(value)
    return value
  })
  const grid = Array.from({ length: 101 }, (_, i) => min + ((max - min) * i) / 100)
  const halves = Array.from({ length: 2 * (max - min) + 1 }, (_, i) => min + i / 2)
  return [...literals, ...grid, ...halves]
    .flatMap((x) => [x, nextNumber(x, 1), nextNumber(x, -1), x + 1e-7, x - 1e-7])
    .filter((x) => x >= min && x <= max)
}

const subsets = <T>(all: readonly T[]): T[][] =>
  all.reduce<T[][]>((sets, each) => [...sets, ...sets.map((set) => [...set, each])], [[]])

describe('against every other answer, tried one by one', () => {
  property(
    'a number is in an interval if and only if it gives another winner, that one',
    [decisions()],
    ({ document, answers, priorities }) => {
      const found = turnsOf(document, answers, priorities)
      const decide = decider(document, answers, priorities)
      const { values } = situation(compile(document), answers)
      document.questions.forEach((question, i) => {
        if (question.type !== 'number' || values[i] === undefined) return
        const now = decide(question.key, values[i] as number).winner
        const own = found[question.fixed ? 'facts' : 'answers'].filter(({ question: key }) => key === question.key)
        const intervals = own.filter(isNumber)
        if (found.searched.partly.some((each) => each.question === question.key)) return
        const wrong = dense(question, document).filter((x) => {
          const { winner, margin } = decide(question.key, x)
          const inside = intervals.filter((turn) => holds(turn, x))
          if (winner === now) return inside.length > 0
          const [turn] = inside
          return inside.length !== 1 || turn?.winner !== winner || (margin !== null && !reaches(turn.margin, margin))
        })
        expect(wrong).toEqual([])
      })
    },
    800,
  )

  property(
    'every other choice that gives another winner is told, of a set all of the cheapest changes',
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
    600,
  )
})

describe('what single points and single changes do not find', () => {
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
  test('a fact stands apart', () => {
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
