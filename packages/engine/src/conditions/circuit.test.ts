import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bareQuestions } from '../../testing/arbitraries.ts'
import { conditions } from '../../testing/arbitrary-conditions.ts'
import { everyAnswers } from '../../testing/every-answer.ts'
import { multi, number, scale, single, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import type { Answer, Answers, Condition, Question } from '../document.ts'
import { Circuit, type Gate, isTrue } from './circuit.ts'
import { compileCondition } from './compile.ts'
import type { TruthExpression } from './expression.ts'
import { type Values, variablesOf } from './variables.ts'

const asked = [
  single('team', { js: [], py: [], go: [] }),
  multi('needs', { live: [], offline: [] }),
  yesNo('large'),
  number('users', 0, 100),
  scale('risk', { low: [], high: [] }),
]

function compiled(condition: Condition, questions: readonly Question[] = asked): TruthExpression {
  const expression = compileCondition(condition, variablesOf(questions), '', [])
  if (!expression) throw new Error(`no condition: ${JSON.stringify(condition)}`)
  return expression
}

/** What answers turn on in a circuit. */
function known(circuit: Circuit, questions: readonly Question[], answers: Answers) {
  const on = new Uint8Array(circuit.signalCount)
  const values = questions.map(({ key }) => (Object.hasOwn(answers, key) ? (answers[key] ?? undefined) : undefined))
  questions.forEach(({ type }, i) => {
    const value = values[i]
    if (value === undefined) return
    if (type === 'number') circuit.regions[i]?.mark(value as number, on)
    else
      for (const key of Array.isArray(value)
        ? value
        : [type === 'boolean' ? (value ? 'yes' : 'no') : (value as string)])
        for (const signal of circuit.signalsOf(i, key)) on[signal] = 1
  })
  return { on, values: values as Values }
}

function verdicts(condition: Condition, answers: Answers[]): boolean[] {
  const circuit = new Circuit(asked)
  const gate = circuit.gate(compiled(condition))
  return answers.map((each) => isTrue(gate, circuit, known(circuit, asked, each)))
}

const team = { var: 'team' }
const users = { var: 'users' }
const large = { var: 'large' }

describe('what is a signal and what is a test', () => {
  test.each<{ case: string; condition: Condition; signals: number; tests: number }>([
    { case: 'one choice', condition: { '==': [team, 'js'] }, signals: 1, tests: 0 },
    {
      case: 'the same choice twice is one signal',
      condition: { and: [{ '==': [team, 'js'] }, { '===': ['js', team] }] },
      signals: 1,
      tests: 0,
    },
    { case: 'any other choice', condition: { '!=': [team, 'js'] }, signals: 1, tests: 0 },
    { case: 'one of a list', condition: { in: [team, ['js', 'go']] }, signals: 1, tests: 0 },
    { case: 'a truth value', condition: large, signals: 1, tests: 0 },
    { case: 'and its negation', condition: { or: [large, { '!': large }] }, signals: 2, tests: 0 },
    { case: 'a number compared with one', condition: { '>': [users, 3] }, signals: 1, tests: 0 },
    { case: 'a number between two', condition: { '<': [1, users, 9] }, signals: 1, tests: 0 },
    { case: 'a number compared with itself', condition: { '==': [users, users] }, signals: 1, tests: 0 },
    { case: 'a number that is calculated with', condition: { '>': [{ '+': [users, 1] }, 3] }, signals: 0, tests: 1 },
    { case: 'two questions compared', condition: { '==': [team, { var: 'risk' }] }, signals: 0, tests: 1 },
    { case: 'one of several choices', condition: { in: ['live', { var: 'needs' }] }, signals: 0, tests: 1 },
    { case: 'what no choice can be', condition: { in: [team, []] }, signals: 0, tests: 0 },
    { case: 'what is always true', condition: { '<': [1, 2] }, signals: 0, tests: 0 },
  ])('$case', ({ condition, signals, tests }) => {
    const circuit = new Circuit(asked)
    circuit.gate(compiled(condition))
    expect({ signals: circuit.signalCount, tests: circuit.tests.length }).toEqual({ signals, tests })
  })

  test('conditions of one model share their signals', () => {
    const circuit = new Circuit(asked)
    for (let i = 0; i < 5; i++) circuit.gate(compiled({ '==': [team, 'js'] }))
    expect(circuit.signalCount).toBe(1)
    expect(circuit.signalsOf(0, 'js')).toEqual([0])
    expect(circuit.signalsOf(0, 'py')).toEqual([])
    expect(circuit.signalsOf(0, 'nope')).toEqual([])
    expect(circuit.signalsOf(9, 'js')).toEqual([])
  })
})

describe('neither unknown nor its negation is true', () => {
  const answers: Answers[] = [
    {},
    { large: true },
    { large: false },
    { large: true, team: 'js' },
    { large: false, team: 'py' },
  ]
  const js = { '==': [team, 'js'] }
  test.each<{ condition: Condition; is: boolean[] }>([
    { condition: large, is: [false, true, false, true, false] },
    { condition: { '!': large }, is: [false, false, true, false, true] },
    { condition: { '!!': large }, is: [false, true, false, true, false] },
    { condition: { and: [large, js] }, is: [false, false, false, true, false] },
    { condition: { or: [large, js] }, is: [false, true, false, true, false] },
    { condition: { '!': { and: [large, js] } }, is: [false, false, true, false, true] },
    { condition: { '!': { or: [large, js] } }, is: [false, false, false, false, true] },
    { condition: { or: [large, { '!': large }] }, is: [false, true, true, true, true] },
    { condition: { and: [large, { '!': large }] }, is: [false, false, false, false, false] },
    { condition: { '!': { '!': { or: [js, true] } } }, is: [true, true, true, true, true] },
  ])('$condition', ({ condition, is }) => {
    expect(verdicts(condition, answers)).toEqual(is)
  })
})

const cases = bareQuestions().chain((questions) =>
  fc.record({ questions: fc.constant(questions), condition: conditions(questions) }),
)

property('a gate is true where the condition, run by itself, is true', [cases], ({ questions, condition }) => {
  const all = questions as unknown as Question[]
  const expression = compiled(condition, all)
  const circuit = new Circuit(all)
  const gate: Gate = circuit.gate(expression)
  for (const answers of everyAnswers(all, 60)) {
    const state = known(circuit, all, answers)
    expect(isTrue(gate, circuit, state)).toBe(expression.run(state.values) === true)
  }
})

property(
  'only a test that reads an open question has the value of `otherwise`',
  [fc.boolean(), fc.nat(100)],
  (otherwise, value) => {
    const circuit = new Circuit(asked)
    const gate = circuit.gate(compiled({ '>': [{ '+': [users, 0] }, 50] }))
    const values: (Exclude<Answer, null> | undefined)[] = [undefined, undefined, undefined, value, undefined]
    const on = new Uint8Array(circuit.signalCount)
    const open = asked.map(({ key }) => key === 'users')
    expect(isTrue(gate, circuit, { on, values, open, otherwise })).toBe(otherwise)
    expect(isTrue(gate, circuit, { on, values, open: asked.map(() => false), otherwise })).toBe(value > 50)
    expect(isTrue(gate, circuit, { on, values })).toBe(value > 50)
  },
)

test('more comparisons of one number than are laid out are worked out each time, with the same outcome', () => {
  const circuit = new Circuit(asked)
  const gates = Array.from({ length: 300 }, (_, i) => circuit.gate(compiled({ '>=': [users, i / 3] })))
  expect(circuit.tests.length).toBe(300 - 256)
  for (const value of [0, 1 / 3, 40.5, 85.4, 100]) {
    const state = known(circuit, asked, { users: value })
    expect(gates.map((gate) => isTrue(gate, circuit, state))).toEqual(gates.map((_, i) => value >= i / 3))
  }
})

test('a question with more choices than are laid out is worked out each time, with the same outcome', () => {
  const many = [single('of', Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`c${i}`, []])))]
  const circuit = new Circuit(many)
  const gate = circuit.gate(compiled({ in: [{ var: 'of' }, ['c3', 'c64']] }, many))
  expect({ signals: circuit.signalCount, tests: circuit.tests.length }).toEqual({ signals: 0, tests: 1 })
  expect(['c3', 'c4', 'c64'].map((of) => isTrue(gate, circuit, known(circuit, many, { of })))).toEqual([
    true,
    false,
    true,
  ])
})
