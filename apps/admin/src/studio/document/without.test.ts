import type { ModelDocument } from '@verdict/engine'
import { validate } from '@verdict/engine/validate'
import { namesIn } from '@verdict/wording'
import { describe, expect, test } from 'vitest'
import { consequencesOf } from './consequences.ts'
import { elementsIn } from './keys.ts'
import { everyKey, namingDocument } from './testing/naming-document.ts'
import { usedBy } from './used-by.ts'
import { without } from './without.ts'
import { withoutReading } from './without-condition.ts'

const document: ModelDocument = { ...namingDocument, locales: ['en'] }
const names = namesIn(document, 'en')

describe('an element that is removed', () => {
  test.each(everyKey)('%s %s: nothing names it any more, and nothing else is wrong', (list, key) => {
    const after = without(document, list, key)
    expect(elementsIn(after, list).some((each) => each.key === key)).toBe(false)
    expect(usedBy(after, list, key)).toBeUndefined()
    // Too few options, criteria or choices may be left; but nothing refers to what is not there.
    const codes = new Set(validate(after).map(({ code }) => code))
    for (const code of ['unknownReference', 'unknownQuestion', 'unknownChoice', 'answer', 'missingRating', 'condition'])
      expect(codes).not.toContain(code)
  })

  test('leaves what does not name it the object that it was', () => {
    const after = without(document, 'rules', 'all')
    expect(after.questions).toBe(document.questions)
    expect(after.ratings).toBe(document.ratings)
    expect(after.rules).toEqual(document.rules.slice(0, -1))
    expect(after.scenarios[0]).toBe(document.scenarios[0])
  })

  test('takes with it the case studies of an option, and scenarios that expect nothing else', () => {
    const after = without(document, 'options', 'django')
    expect(after.ratings.some(({ option }) => option === 'django')).toBe(false)
    expect(after.caseStudies.some(({ key }) => key === 'a-study')).toBe(false)
    const one = after.scenarios.find(({ key }) => key === 'one')
    expect(one?.expect).toEqual({ excluded: ['nodejs'], notWinner: ['nodejs'], caveats: ['rule:all', 'answer:team'] })
    const onlyWinner = document.scenarios.find(
      ({ expect: { winner, ...rest } }) =>
        winner === 'django' && !Object.keys(rest).some((name) => !['minMargin', 'strength'].includes(name)),
    )
    expect(after.scenarios.some(({ key }) => key === onlyWinner?.key)).toBe(false)
  })

  test('is told of in counts and names beforehand', () => {
    const does = consequencesOf(document, 'options', 'django', names)
    expect(does?.gone[0]).toBe(`${document.criteria.length} ratings`)
    expect(does?.gone).toContain('1 estimate of weeks')
    expect(does?.gone.join(' ')).toMatch(/5 case studies: “Instagram.* and 1 more/)
    expect(does?.changed.join(' ')).toMatch(/\d rules?: /)
    expect(consequencesOf(document, 'scenarios', 'one', names)).toBeUndefined()
    expect(consequencesOf(document, 'questions', 'wage', names)?.changed).toEqual([
      '1 rule: “All”',
      '1 scenario: “One”',
      'the estimates: the hourly rate is no longer asked for',
    ])
  })
})

describe('a condition that reads what is gone', () => {
  const is = (question: string, choice: string) => ({ '==': [{ var: question }, choice] })
  test.each([
    ['another question', is('b', 'x'), { question: 'a' }, is('b', 'x')],
    ['the question alone', is('a', 'x'), { question: 'a' }, undefined],
    [
      'one of several',
      { or: [is('a', 'x'), is('b', 'x'), is('c', 'x')] },
      { question: 'a' },
      { or: [is('b', 'x'), is('c', 'x')] },
    ],
    ['one of two', { or: [is('a', 'x'), is('b', 'x')] }, { question: 'a' }, is('b', 'x')],
    ['what all need', { and: [is('a', 'x'), is('b', 'x')] }, { question: 'a' }, undefined],
    [
      'an alternative that needs it',
      { or: [{ and: [is('a', 'x'), is('b', 'x')] }, is('c', 'x')] },
      { question: 'a' },
      is('c', 'x'),
    ],
    ['none of several', { '!': [{ or: [is('a', 'x'), is('b', 'x')] }] }, { question: 'a' }, undefined],
    [
      'not all of several',
      { '!': [{ and: [is('a', 'x'), is('b', 'x')] }] },
      { question: 'a' },
      { '!': [is('b', 'x')] },
    ],
    ['a sum', { '>': [{ '+': [{ var: 'a' }, 1] }, 2] }, { question: 'a' }, undefined],
    ['another choice', is('a', 'y'), { question: 'a', choice: 'x' }, is('a', 'y')],
    ['the choice', is('a', 'x'), { question: 'a', choice: 'x' }, undefined],
    ['the choice of another question', is('b', 'x'), { question: 'a', choice: 'x' }, is('b', 'x')],
    [
      'one of three choices',
      { in: [{ var: 'a' }, ['x', 'y', 'z']] },
      { question: 'a', choice: 'x' },
      { in: [{ var: 'a' }, ['y', 'z']] },
    ],
    ['the only choice of a list', { in: [{ var: 'a' }, ['x']] }, { question: 'a', choice: 'x' }, undefined],
    ['a choice among many', { in: ['x', { var: 'a' }] }, { question: 'a', choice: 'x' }, undefined],
  ])('%s', (_, condition, gone, left) => {
    expect(withoutReading(condition, gone)).toEqual(left)
  })
})
