import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bareQuestions } from '../../../testing/arbitraries.ts'
import { conditions } from '../../../testing/arbitrary-conditions.ts'
import { everyAnswers } from '../../../testing/every-answer.ts'
import { multi, number, single, yesNo } from '../../../testing/model.ts'
import { property } from '../../../testing/property.ts'
import { compileCondition } from '../../conditions/compile.ts'
import { type Values, variablesOf } from '../../conditions/variables.ts'
import type { Answer, Answers, Condition, Json, Question } from '../../document.ts'
import { nextDown, nextUp } from '../../maths/neighbours.ts'
import { AbstractEvaluation, IS_FALSE, IS_TRUE, IS_UNKNOWN } from './abstract-evaluation.ts'
import { Budget } from './budget.ts'
import { answerOf, type AnswerBox, type AnswerDomain, hasAnswer, wholeDomain } from './domain.ts'
import { Narrowing } from './narrow.ts'
import { nodeOf } from './node.ts'

const asked = [
  single('team', { js: [], py: [], go: [] }),
  number('users', 0, 100),
  multi('needs', { live: [], offline: [] }),
  yesNo('large'),
  number('rate', -10, 10),
  yesNo('more'),
]
const [team, users, needs, large, rate, more] = asked.map(({ key }) => ({ var: key })) as Json[] as [
  Json,
  Json,
  Json,
  Json,
  Json,
  Json,
]

const boxOf = (questions: readonly Question[]): AnswerBox => questions.map((question) => wholeDomain(question))
const nodeIn = (condition: Condition, questions: readonly Question[]) =>
  nodeOf(condition, new Map(questions.map(({ key }, i) => [key, i])))
const plenty = () => new Budget(1e6)

/** The domains of the questions that a condition leaves, in short; undefined where none is left. */
function narrowed(condition: Condition, wanted = true): { [key: string]: string } | undefined {
  const box = boxOf(asked)
  if (!new Narrowing(plenty()).must(nodeIn(condition, asked), wanted, box)) return undefined
  const before = boxOf(asked).map(brief)
  return Object.fromEntries(
    asked.flatMap(({ key }, i) =>
      brief(box[i] as AnswerDomain) === before[i] ? [] : [[key, brief(box[i] as AnswerDomain)]],
    ),
  )
}

function brief(domain: AnswerDomain): string {
  const none = domain.none ? ' or none' : ''
  if (!hasAnswer(domain)) return `nothing${none}`
  if (domain.kind === 'number') return `${domain.low}..${domain.high}${none}`
  if (domain.kind === 'choice') return `${domain.values.join(' ')}${none}`
  return `${domain.keys.map((key, i) => `${['-', '+', '?'][domain.taken[i] as number]}${key}`).join(' ')}${none}`
}

describe('what a condition leaves of the answers', () => {
  test.each<{ condition: Condition; wanted?: boolean; leaves: { [key: string]: string } | undefined }>([
    { condition: true, leaves: {} },
    { condition: true, wanted: false, leaves: undefined },
    { condition: false, leaves: undefined },
    { condition: large, leaves: { large: 'true' } },
    { condition: large, wanted: false, leaves: { large: 'false' } },
    { condition: { '!': large }, leaves: { large: 'false' } },
    { condition: { '!!': large }, leaves: { large: 'true' } },
    { condition: { '==': [team, 'js'] }, leaves: { team: 'js' } },
    { condition: { '!=': [team, 'js'] }, leaves: { team: 'py go' } },
    { condition: { '==': [team, 'js'] }, wanted: false, leaves: { team: 'py go' } },
    { condition: { in: [team, ['js', 'go']] }, leaves: { team: 'js go' } },
    { condition: { in: [team, ['js', 'go']] }, wanted: false, leaves: { team: 'py' } },
    { condition: { in: [team, []] }, leaves: undefined },
    { condition: { in: ['live', needs] }, leaves: { needs: '+live ?offline' } },
    { condition: { in: ['live', needs] }, wanted: false, leaves: { needs: '-live ?offline' } },
    { condition: { '<': [users, 20] }, leaves: { users: `0..${nextDown(20)}` } },
    { condition: { '<=': [users, 20] }, leaves: { users: '0..20' } },
    { condition: { '>': [users, 20] }, leaves: { users: `${nextUp(20)}..100` } },
    { condition: { '>=': [20, users] }, leaves: { users: '0..20' } },
    { condition: { '<': [users, 20] }, wanted: false, leaves: { users: '20..100' } },
    { condition: { '<': [20, users, 60] }, leaves: { users: `${nextUp(20)}..${nextDown(60)}` } },
    { condition: { '<=': [20, users, 60] }, leaves: { users: '20..60' } },
    { condition: { '>': [users, 100] }, leaves: undefined },
    { condition: { '>=': [users, 100] }, leaves: { users: '100..100' } },
    { condition: { '==': [users, 7] }, leaves: { users: '7..7' } },
    { condition: { '==': [users, 700] }, leaves: undefined },
    { condition: { '!=': [users, 0] }, leaves: { users: `${nextUp(0)}..100` } },
    { condition: { '!=': [users, 100] }, leaves: { users: `0..${nextDown(100)}` } },
    { condition: { '!=': [users, 50] }, leaves: { users: '0..100' } },
    { condition: { in: [users, [7, 13, 200]] }, leaves: { users: '7..13' } },
    { condition: { in: [users, [200]] }, leaves: undefined },
    { condition: { in: [users, [0, 100]] }, wanted: false, leaves: { users: `${nextUp(0)}..${nextDown(100)}` } },
    { condition: { and: [large, { '<': [users, 20] }] }, leaves: { large: 'true', users: `0..${nextDown(20)}` } },
    { condition: { or: [large, { '<': [users, 20] }] }, leaves: {} },
    { condition: { or: [large, { '>': [users, 100] }] }, leaves: { large: 'true' } },
    { condition: { or: [{ '<': [users, 0] }, { '>': [users, 100] }] }, leaves: undefined },
    { condition: { or: [large, { '<': [users, 20] }] }, wanted: false, leaves: { large: 'false', users: '20..100' } },
    { condition: { and: [large, more] }, wanted: false, leaves: {} },
    { condition: { '==': [large, true] }, leaves: { large: 'true' } },
    { condition: { '==': [{ '<': [users, 20] }, true] }, leaves: { users: `0..${nextDown(20)}` } },
    { condition: { '==': [{ '<': [users, 20] }, false] }, leaves: { users: '20..100' } },
    { condition: { '<': [users, rate] }, leaves: { users: `0..${nextDown(10)}`, rate: `${nextUp(0)}..10` } },
    { condition: { '==': [users, rate] }, leaves: { users: '0..10', rate: '0..10' } },
  ])('$condition $wanted', ({ condition, wanted = true, leaves }) => {
    expect(narrowed(condition, wanted)).toEqual(leaves)
  })
})

describe('through arithmetic, a little wider than rounding can need', () => {
  test.each<{ condition: Condition; low: number; high: number }>([
    { condition: { '<=': [{ '+': [users, 5] }, 25] }, low: 0, high: 20 },
    { condition: { '>=': [{ '-': [users, 5] }, 25] }, low: 30, high: 100 },
    { condition: { '<=': [{ '-': [100, users] }, 30] }, low: 70, high: 100 },
    { condition: { '<=': [{ '-': users }, -90] }, low: 90, high: 100 },
    { condition: { '<=': [{ '*': [users, 2] }, 50] }, low: 0, high: 25 },
    { condition: { '<=': [{ '*': [users, -2] }, -50] }, low: 25, high: 100 },
    { condition: { '<=': [{ '/': [users, 4] }, 10] }, low: 0, high: 40 },
    { condition: { '<=': [{ '/': [users, -4] }, -10] }, low: 40, high: 100 },
    { condition: { '<=': [30, { '+': [users, rate] }] }, low: 20, high: 100 },
    { condition: { '==': [{ '+': [users, users] }, 60] }, low: 0, high: 60 },
  ])('$condition', ({ condition, low, high }) => {
    const box = boxOf(asked)
    expect(new Narrowing(plenty()).must(nodeIn(condition, asked), true, box)).toBe(true)
    const left = box[1] as AnswerDomain & { kind: 'number' }
    expect(left.low).toBeCloseTo(low, 8)
    expect(left.high).toBeCloseTo(high, 8)
    expect(left.low).toBeLessThanOrEqual(low)
    expect(left.high).toBeGreaterThanOrEqual(high)
  })
  test('what a number is divided by', () => {
    const box = boxOf([number('x', 1, 1000)])
    const condition: Condition = { '>=': [{ '/': [100, { var: 'x' }] }, 20] }
    expect(new Narrowing(plenty()).must(nodeIn(condition, [number('x', 1, 1000)]), true, box)).toBe(true)
    expect((box[0] as { high: number }).high).toBeCloseTo(5, 8)
  })
  test('numbers beyond all sense take nothing out', () => {
    const box = boxOf(asked)
    expect(new Narrowing(plenty()).must(nodeIn({ '<': [{ '*': [users, 1e308, 10] }, 1e308] }, asked), true, box)).toBe(
      true,
    )
    expect(brief(box[1] as AnswerDomain)).toBe('0..100')
  })
})

test('whether anything was taken out is said', () => {
  const narrowing = new Narrowing(plenty())
  const box = boxOf(asked)
  narrowing.must(nodeIn({ or: [large, more] }, asked), true, box)
  expect(narrowing.changed).toBe(false)
  narrowing.must(nodeIn(large, asked), true, box)
  expect(narrowing.changed).toBe(true)
})

test('without operations left nothing is taken out and everything is possible', () => {
  const box = boxOf(asked)
  const node = nodeIn({ '==': [users, 700] }, asked)
  expect(new Narrowing(new Budget(1)).must(node, true, box)).toBe(true)
  expect(box).toEqual(boxOf(asked))
  expect(new AbstractEvaluation(new Budget(1)).truth(node, box)).toBe(IS_TRUE | IS_FALSE | IS_UNKNOWN)
})

const cases = bareQuestions().chain((questions) =>
  fc.record({ questions: fc.constant(questions as unknown as Question[]), condition: conditions(questions) }),
)

function valuesOf(questions: readonly Question[], answers: Answers): Values {
  return questions.map(({ key }) => (Object.hasOwn(answers, key) ? (answers[key] ?? undefined) : undefined))
}

/** Whether a domain holds an answer; undefined is none. */
function holds(domain: AnswerDomain, answer: Exclude<Answer, null> | undefined): boolean {
  if (answer === undefined) return domain.none
  if (!hasAnswer(domain)) return false
  if (domain.kind === 'number') return domain.low <= (answer as number) && (answer as number) <= domain.high
  if (domain.kind === 'choice') return domain.values.includes(answer as string | boolean)
  return domain.keys.every(
    (key, i) => domain.taken[i] === 2 || (answer as string[]).includes(key) === (domain.taken[i] === 1),
  )
}

property(
  'no answers under which a condition is as wanted are taken out',
  [cases, fc.boolean()],
  ({ questions, condition }, wanted) => {
    const expression = compileCondition(condition, variablesOf(questions), '', [])
    const box = boxOf(questions)
    const left = new Narrowing(plenty()).must(nodeIn(condition, questions), wanted, box)
    for (const answers of everyAnswers(questions, 80)) {
      const values = valuesOf(questions, answers)
      if (expression?.run(values) !== wanted) continue
      expect(left).toBe(true)
      values.forEach((value, i) => {
        expect(holds(box[i] as AnswerDomain, value)).toBe(true)
      })
    }
  },
)

property('what a condition may be holds whatever it is under any answers', [cases], ({ questions, condition }) => {
  const expression = compileCondition(condition, variablesOf(questions), '', [])
  const may = new AbstractEvaluation(plenty()).truth(nodeIn(condition, questions), boxOf(questions))
  for (const answers of everyAnswers(questions, 80)) {
    const is = expression?.run(valuesOf(questions, answers))
    expect(may & (is === undefined ? IS_UNKNOWN : is ? IS_TRUE : IS_FALSE)).not.toBe(0)
  }
})

property('of one set of answers it is exactly what it is', [cases, fc.nat(40)], ({ questions, condition }, at) => {
  const expression = compileCondition(condition, variablesOf(questions), '', [])
  const answers = [...everyAnswers(questions, 41)].at(at) ?? {}
  const values = valuesOf(questions, answers)
  const point = questions.map((question, i): AnswerDomain => {
    const whole = wholeDomain(question)
    const value = values[i]
    if (value === undefined)
      return whole.kind === 'number'
        ? { ...whole, low: 1, high: 0 }
        : whole.kind === 'choice'
          ? { ...whole, values: [] }
          : { ...whole, known: false }
    if (whole.kind === 'number') return { ...whole, none: false, low: value as number, high: value as number }
    if (whole.kind === 'choice') return { ...whole, none: false, values: [value as string | boolean] }
    return { ...whole, none: false, taken: whole.keys.map((key) => ((value as string[]).includes(key) ? 1 : 0)) }
  })
  point.forEach((domain, i) => {
    expect(answerOf(domain) ?? undefined).toEqual(values[i])
  })
  const is = expression?.run(values)
  expect(new AbstractEvaluation(plenty()).truth(nodeIn(condition, questions), point)).toBe(
    is === undefined ? IS_UNKNOWN : is ? IS_TRUE : IS_FALSE,
  )
})
