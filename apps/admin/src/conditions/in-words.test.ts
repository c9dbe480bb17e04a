import type { Json } from '@verdict/engine'
import { compileCondition, variablesOf } from '@verdict/engine/validate'
import { namesIn } from '@verdict/wording'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { examples } from '../testing/examples.ts'
import { answers, conditions, drafts, questions } from './arbitrary-conditions.ts'
import { inWords } from './in-words.ts'

const names = namesIn(
  { questions, options: [], criteria: [], rules: [], caseStudies: [], scenarios: [], defaultLocale: 'en' } as never,
  'en',
)
const said = (condition: Json) => inWords(condition, questions, names)

test.each<[Json, string]>([
  [{ '>=': [{ var: 'size' }, 1000] }, 'size is at least 1,000'],
  [{ '>': [1000, { var: 'size' }] }, 'size is less than 1,000'],
  [{ '!=': [{ var: 'flag' }, true] }, 'flag is no'],
  [{ '!': [{ in: [{ var: 'size' }, [1, 2]] }] }, 'size is none of 1 or 2'],
  [
    { and: [{ var: 'flag' }, { or: [{ in: ['a', { var: 'many' }] }, { '<': [{ var: 'size' }, 3] }] }] },
    'flag is yes, and (many includes a, or size is less than 3)',
  ],
  [
    { '!': [{ and: [{ var: 'flag' }, { '<=': [1, { var: 'size' }, 2] }] }] },
    'not (flag is yes, and size is between 1 and 2)',
  ],
  [{ '<': [{ '-': [{ var: 'size' }] }, 3] }, '{"<":[{"-":[{"var":"size"}]},3]}'],
  [{ and: [{ '>=': [{ var: 'size' }, null] }, null] }, 'size is at least …, and …'],
])('%j is read as "%s"', (condition, words) => {
  expect(said(condition)).toBe(words)
})

test('conditions that read alike decide alike', () => {
  const facts = variablesOf(questions)
  const decided = (condition: Json, given: readonly unknown[]) =>
    compileCondition(condition, facts, '', [])?.run(given as never)
  const read = new Map<string, Json>()
  fc.assert(
    fc.property(conditions, answers, (condition, given) => {
      const words = said(condition)
      const other = read.get(words) ?? condition
      read.set(words, other)
      expect(decided(condition, given)).toBe(decided(other, given))
    }),
    examples(1_000, 10),
  )
}, 60_000)

test('any draft can be read', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      expect(said(draft)).toMatch(/\S/)
    }),
    examples(300, 11),
  )
})
