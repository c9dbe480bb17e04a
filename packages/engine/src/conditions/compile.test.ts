import { describe, expect, test } from 'vitest'
import type { Json } from '../document.ts'
import { multi, number, scale, single, yesNo } from '../../testing/model.ts'
import type { Problem } from '../problem.ts'
import { compileCondition } from './compile.ts'
import { variablesOf } from './variables.ts'

const facts = variablesOf([
  single('team', { js: [], py: [] }),
  scale('risk', { low: [], high: [] }),
  multi('needs', { a: [], b: [] }),
  multi('more', { a: [] }),
  yesNo('go'),
  number('users', 0, 9),
])
const [team, needs, more, go, users] = ['team', 'needs', 'more', 'go', 'users'].map((key) => ({
  var: key,
})) as Json[] as [Json, Json, Json, Json, Json]

function problems(condition: unknown): Problem[] {
  const found: Problem[] = []
  const test = compileCondition(condition, facts, '/when', found)
  expect(test === undefined).toBe(found.length > 0)
  return found
}
const places = (condition: unknown) => problems(condition).map(({ pointer, code }) => `${pointer} ${code}`)

describe('types are checked before anything is decided', () => {
  test.each<{ case: string; when: Json; at: string; code: string }>([
    { case: 'a number compared with a text', when: { '==': [users, '3'] }, at: '/when/==', code: 'conditionType' },
    { case: 'a text compared with a number', when: { '!=': [3, team] }, at: '/when/!=', code: 'conditionType' },
    {
      case: 'a yes-or-no question compared with a choice',
      when: { '===': [go, 'yes'] },
      at: '/when/===',
      code: 'conditionType',
    },
    { case: 'a truth value compared with a number', when: { '!==': [go, 1] }, at: '/when/!==', code: 'conditionType' },
    { case: 'a set compared with a choice', when: { '==': [needs, 'a'] }, at: '/when/==', code: 'conditionType' },
    { case: 'a set compared with a list', when: { '==': [needs, ['a']] }, at: '/when/==', code: 'conditionType' },
    { case: 'a set compared with a set', when: { '==': [needs, more] }, at: '/when/==', code: 'conditionType' },
    { case: 'texts put in order', when: { '<': [team, 1] }, at: '/when/</0/var', code: 'conditionType' },
    { case: 'truth values put in order', when: { '>=': [1, go] }, at: '/when/>=/1/var', code: 'conditionType' },
    { case: 'a number between texts', when: { '<': [1, users, 'z'] }, at: '/when/</2', code: 'conditionType' },
    {
      case: 'a sum with a text',
      when: { '<': [{ '+': [users, '1'] }, 3] },
      at: '/when/</0/+/1',
      code: 'conditionType',
    },
    {
      case: 'a product with a truth value',
      when: { '<': [{ '*': [true] }, 3] },
      at: '/when/</0/*/0',
      code: 'conditionType',
    },
    { case: 'a sum of a set', when: { '<': [{ '+': needs }, 3] }, at: '/when/</0/+/var', code: 'conditionType' },
    { case: 'a number as a truth value', when: { and: [users, go] }, at: '/when/and/0/var', code: 'conditionType' },
    { case: 'a text as a truth value', when: { or: [go, 'yes'] }, at: '/when/or/1', code: 'conditionType' },
    { case: 'not of a number', when: { '!': users }, at: '/when/!/var', code: 'conditionType' },
    { case: 'not not of a set', when: { '!!': [needs] }, at: '/when/!!/0/var', code: 'conditionType' },
    { case: 'part of a text', when: { in: ['a', 'abc'] }, at: '/when/in/1', code: 'conditionType' },
    {
      case: 'part of an answer that is one choice',
      when: { in: ['j', team] },
      at: '/when/in/1/var',
      code: 'conditionType',
    },
    { case: 'a number among choices', when: { in: [3, needs] }, at: '/when/in/0', code: 'conditionType' },
    { case: 'a number among texts', when: { in: [users, ['a']] }, at: '/when/in/1', code: 'conditionType' },
    {
      case: 'a choice among texts and a number',
      when: { in: [team, ['js', 1]] },
      at: '/when/in/1',
      code: 'conditionType',
    },
    { case: 'a set in a set', when: { in: [needs, more] }, at: '/when/in/0/var', code: 'conditionType' },
    { case: 'a list of questions', when: { in: ['js', [team]] }, at: '/when/in/1/0', code: 'literal' },
    { case: 'a number as the whole', when: { '+': [1, 2] }, at: '/when', code: 'conditionType' },
    { case: 'a choice as the whole', when: team, at: '/when', code: 'conditionType' },
    { case: 'a set as the whole', when: needs, at: '/when', code: 'conditionType' },
    { case: 'a literal list as the whole', when: [true], at: '/when', code: 'conditionType' },
    { case: 'a text as the whole', when: 'true', at: '/when', code: 'conditionType' },
    { case: 'a number question as the whole', when: users, at: '/when', code: 'conditionType' },
  ])('$case', ({ when, at, code }) => {
    expect(places(when)).toEqual([`${at} ${code}`])
  })
})

describe('what is no condition', () => {
  test.each<{ case: string; when: Json; at: string; code: string }>([
    { case: 'null', when: null, at: '/when', code: 'literal' },
    { case: 'null inside', when: { '==': [team, null] }, at: '/when/==/1', code: 'literal' },
    { case: 'null in a list', when: { in: [team, [null]] }, at: '/when/in/1/0', code: 'literal' },
    { case: 'an empty object', when: {}, at: '/when', code: 'operator' },
    { case: 'two operators', when: { and: [go], or: [go] }, at: '/when', code: 'operator' },
    {
      case: 'an operator of JSONLogic that is left out',
      when: { if: [go, true, false] },
      at: '/when/if',
      code: 'operator',
    },
    { case: 'another one', when: { '==': [{ '%': [users, 2] }, 0] }, at: '/when/==/0/%', code: 'operator' },
    { case: 'what every object has', when: { constructor: [go] }, at: '/when/constructor', code: 'operator' },
    { case: 'a prototype', when: JSON.parse('{"__proto__": []}'), at: '/when/__proto__', code: 'operator' },
    {
      case: 'a variable with a default',
      when: { '==': [{ var: ['users', 0] }, 1] },
      at: '/when/==/0/var',
      code: 'variable',
    },
    { case: 'a variable that is computed', when: { var: { var: 'team' } }, at: '/when/var', code: 'variable' },
    { case: 'a variable by number', when: { var: 0 }, at: '/when/var', code: 'variable' },
    { case: 'no variable', when: { var: [] }, at: '/when/var', code: 'variable' },
    { case: 'all the data', when: { var: '' }, at: '/when/var', code: 'unknownQuestion' },
    { case: 'a question that is not there', when: { var: 'nope' }, at: '/when/var', code: 'unknownQuestion' },
    { case: 'a part of an answer', when: { var: 'team.length' }, at: '/when/var', code: 'unknownQuestion' },
    {
      case: 'what every object has, as a question',
      when: { var: 'constructor' },
      at: '/when/var',
      code: 'unknownQuestion',
    },
    { case: 'equality of one', when: { '==': [go] }, at: '/when/==', code: 'arguments' },
    { case: 'equality of three', when: { '===': [go, go, go] }, at: '/when/===', code: 'arguments' },
    { case: 'more of three', when: { '>': [3, users, 1] }, at: '/when/>', code: 'arguments' },
    { case: 'less of four', when: { '<': [1, 2, 3, 4] }, at: '/when/<', code: 'arguments' },
    { case: 'division by two', when: { '<': [{ '/': [8, 2, 2] }, 1] }, at: '/when/</0/~1', code: 'arguments' },
    { case: 'a difference of three', when: { '<': [{ '-': [3, 2, 1] }, 1] }, at: '/when/</0/-', code: 'arguments' },
    { case: 'a sum of nothing', when: { '<': [{ '+': [] }, 1] }, at: '/when/</0/+', code: 'arguments' },
    { case: 'and of nothing', when: { and: [] }, at: '/when/and', code: 'arguments' },
    { case: 'or of nothing', when: { or: [] }, at: '/when/or', code: 'arguments' },
    { case: 'not of nothing', when: { '!': [] }, at: '/when/!', code: 'arguments' },
  ])('$case', ({ when, at, code }) => {
    expect(places(when)).toEqual([`${at} ${code}`])
  })
})

describe('all problems are listed at once', () => {
  test.each<{ case: string; when: Json; at: string[] }>([
    {
      case: 'in every branch',
      when: { and: [{ '==': [users, 'x'] }, { '<': [team, 1] }, { var: 'nope' }, null] },
      at: ['/when/and/0/==', '/when/and/1/</0/var', '/when/and/2/var', '/when/and/3'],
    },
    { case: 'in both sides of an ordering', when: { '<': [team, 'js'] }, at: ['/when/</0/var', '/when/</1'] },
    {
      case: 'an unknown question beside a wrong type',
      when: { and: [{ var: 'nope' }, users] },
      at: ['/when/and/0/var', '/when/and/1/var'],
    },
  ])('$case', ({ when, at }) => {
    expect(problems(when).map(({ pointer }) => pointer)).toEqual(at)
  })
})

describe('depth and size are bounded', () => {
  const nested = (levels: number, part: Json = go): Json => (levels === 0 ? part : { '!': [nested(levels - 1, part)] })
  const wide = (nodes: number): Json => ({ and: Array.from({ length: nodes }, () => true) })
  test.each<{ case: string; when: Json; code?: string }>([
    { case: '31 operators about a question: 32 levels', when: nested(31) },
    { case: '33 operators', when: nested(33), code: 'tooDeep' },
    { case: '5,000 operators', when: nested(5000), code: 'tooDeep' },
    { case: '999 parts and what joins them', when: wide(999) },
    { case: '1,001 parts', when: wide(1001), code: 'tooManyNodes' },
    { case: '1,001 parts that are wrong besides', when: { and: Array(1001).fill(null) }, code: 'tooManyNodes' },
    { case: 'a list of 1,100', when: { in: [users, Array(1100).fill(1)] }, code: 'tooManyNodes' },
    { case: '200,000 parts', when: wide(200_000), code: 'tooManyNodes' },
  ])('$case', ({ when, code }) => {
    const codes = problems(when).map((problem) => problem.code)
    if (code) expect(codes).toContain(code)
    else expect(codes).toEqual([])
  })
})
