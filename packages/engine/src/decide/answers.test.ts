import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers, Priorities } from '../document.ts'
import { decisions } from '../../testing/arbitraries.ts'
import { model, multi, number, scale, single, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { InvalidError, type Problem } from '../problem.ts'
import { inChoiceOrder } from './answers.ts'
import { decide } from './decide.ts'
import { compile } from './model.ts'
import { standing } from './standing.ts'

const questions = [
  single('team', { js: [], py: [] }),
  multi('needs', { a: [], b: [], c: [] }),
  scale('risk', { low: [], high: [] }),
  yesNo('go'),
  number('users', 1, 9, { step: 2 }),
  single('hidden', { x: [] }, { showIf: false }),
]
const compiled = compile(model({ questions }))
const parsed = (json: string): never => JSON.parse(json) as never

function problems(answers: unknown, priorities: Priorities = {}, of = compiled): Problem[] {
  try {
    decide(of, answers as Answers, priorities)
    return []
  } catch (error) {
    if (!(error instanceof InvalidError)) throw error
    return error.problems
  }
}

describe('answers that fit', () => {
  test.each<{ case: string; answers: Answers }>([
    {
      case: 'one of each kind',
      answers: { team: 'js', needs: ['a', 'c'], risk: 'low', go: false, users: 3, hidden: 'x' },
    },
    { case: 'null everywhere', answers: { team: null, needs: null, risk: null, go: null, users: null, hidden: null } },
    { case: 'none of several', answers: { needs: [] } },
    { case: 'several choices in another order', answers: { needs: ['c', 'a'] } },
    { case: 'the least and the largest number', answers: { users: 1 } },
    { case: 'a number between two steps', answers: { users: 8.999 } },
  ])('$case', ({ answers }) => {
    expect(problems(answers)).toEqual([])
  })
})

describe('answers that do not fit are an error that names the question', () => {
  test.each<{ case: string; answers: unknown; at: string; names: string }>([
    { case: 'a choice that is not there', answers: { team: 'go' }, at: '/team', names: 'team' },
    { case: 'a list for a single choice', answers: { team: ['js'] }, at: '/team', names: 'team' },
    { case: 'a scale by its place', answers: { risk: 0 }, at: '/risk', names: 'risk' },
    { case: 'several choices as one', answers: { needs: 'a' }, at: '/needs', names: 'needs' },
    { case: 'a choice twice', answers: { needs: ['a', 'a'] }, at: '/needs', names: 'needs' },
    { case: 'a choice twice, apart', answers: { needs: ['b', 'a', 'b'] }, at: '/needs', names: 'needs' },
    { case: 'an unknown one among several', answers: { needs: ['a', 'z'] }, at: '/needs', names: 'needs' },
    { case: 'null among several', answers: { needs: [null] }, at: '/needs', names: 'needs' },
    { case: 'a boolean as text', answers: { go: 'yes' }, at: '/go', names: 'go' },
    { case: 'a number as text', answers: { users: '3' }, at: '/users', names: 'users' },
    { case: 'a number below the least', answers: { users: 0.999 }, at: '/users', names: 'users' },
    { case: 'a number above the largest', answers: { users: 9.001 }, at: '/users', names: 'users' },
    { case: 'no number', answers: { users: Number.NaN }, at: '/users', names: 'users' },
    { case: 'an object', answers: { team: { key: 'js' } }, at: '/team', names: 'team' },
    { case: 'a hidden question', answers: { hidden: 'y' }, at: '/hidden', names: 'hidden' },
    { case: 'a question that the model does not have', answers: { nope: true }, at: '/nope', names: 'nope' },
    { case: 'one that every object has', answers: { constructor: 'js' }, at: '/constructor', names: 'constructor' },
    { case: 'a prototype', answers: parsed('{"__proto__": "js"}'), at: '/__proto__', names: '__proto__' },
    { case: 'an unknown question, even left open', answers: { nope: null }, at: '/nope', names: 'nope' },
  ])('$case', ({ answers, at, names }) => {
    const found = problems(answers)
    expect(found.map(({ pointer }) => pointer)).toEqual([at])
    expect(found[0]?.message).toContain(names)
  })

  test('all of them at once', () => {
    expect(problems({ team: 'go', users: 99, nope: 1 }).map(({ pointer }) => pointer)).toEqual([
      '/team',
      '/users',
      '/nope',
    ])
  })
})

describe('an answer of several choices is a set', () => {
  test('stored in the order of the choices, whatever the order it came in; others stay as they are', () => {
    const given: Answers = { needs: ['c', 'a', 'b'], team: 'js', users: 3, go: null }
    expect(inChoiceOrder(questions, given)).toEqual({ needs: ['a', 'b', 'c'], team: 'js', users: 3, go: null })
    expect(given.needs).toEqual(['c', 'a', 'b'])
  })
  property(
    'its order changes nothing, hidden or shown',
    [decisions(), fc.nat()],
    ({ document, answers, priorities }, turn) => {
      const turned = Object.fromEntries(
        Object.entries(answers).map(([key, answer]) => [
          key,
          Array.isArray(answer)
            ? [...answer.slice(turn % (answer.length + 1)), ...answer.slice(0, turn % (answer.length + 1))].reverse()
            : answer,
        ]),
      ) as Answers
      const compiled = compile(document)
      expect(decide(compiled, turned, priorities)).toEqual(decide(compiled, answers, priorities))
      expect(standing(compiled, turned, priorities)).toEqual(standing(compiled, answers, priorities))
      expect(inChoiceOrder(document.questions, turned)).toEqual(answers)
    },
    100,
  )
})

describe('priorities', () => {
  const off = compile(model({ settings: { priorities: null } }))
  const wide = compile(model({ settings: { priorities: { max: 10 } } }))
  test.each<{ case: string; of: typeof off; priorities: Priorities; at: string[] }>([
    { case: 'from nothing to three times', of: compiled, priorities: { speed: 0, price: 3 }, at: [] },
    { case: 'more than three times', of: compiled, priorities: { speed: 3.001 }, at: ['/speed'] },
    { case: 'less than nothing', of: compiled, priorities: { speed: -0.1 }, at: ['/speed'] },
    { case: 'as text', of: compiled, priorities: { speed: '2' as never }, at: ['/speed'] },
    { case: 'no number', of: compiled, priorities: { speed: Number.NaN }, at: ['/speed'] },
    { case: 'null', of: compiled, priorities: { speed: null as never }, at: ['/speed'] },
    { case: 'an unknown criterion', of: compiled, priorities: { looks: 1 }, at: ['/looks'] },
    { case: 'one that every object has', of: compiled, priorities: { constructor: 1 }, at: ['/constructor'] },
    { case: 'up to what the model allows', of: wide, priorities: { speed: 10 }, at: [] },
    { case: 'beyond what the model allows', of: wide, priorities: { speed: 10.5 }, at: ['/speed'] },
    { case: 'switched off, even a factor of one', of: off, priorities: { speed: 1 }, at: ['/speed'] },
    { case: 'switched off and none given', of: off, priorities: {}, at: [] },
  ])('$case', ({ of, priorities, at }) => {
    expect(problems({}, priorities, of).map(({ pointer }) => pointer)).toEqual(at)
  })
  test('absent means 1', () => {
    const answers = { go: true }
    expect(decide(compiled, answers, { speed: 1 })).toEqual(decide(compiled, answers))
  })
})
