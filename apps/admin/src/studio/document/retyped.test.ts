import type { Question, QuestionType } from '@verdict/engine'
import { expect, test } from 'vitest'
import { droppedBy, retyped } from './retyped.ts'

const text = (en: string) => ({ en })
const choice = (key: string) => ({ key, label: text(key), effects: [] })
const effect = { type: 'weight', criterion: 'speed', add: 1 } as const
const questions: { [type in QuestionType]: Question } = {
  single: { key: 'q', text: text('?'), type: 'single', choices: [choice('a'), choice('yes')] },
  multi: { key: 'q', text: text('?'), type: 'multi', choices: [choice('a')] },
  scale: { key: 'q', text: text('?'), type: 'scale', choices: [] },
  boolean: { key: 'q', text: text('?'), type: 'boolean', choices: [choice('yes'), choice('no')] },
  number: { key: 'q', text: text('?'), type: 'number', min: 1, max: 9, unit: text('weeks'), effects: [effect] },
}

test.each<[QuestionType, QuestionType, string, string[] | undefined]>([
  ['single', 'multi', '', ['a', 'yes']],
  ['single', 'number', '2 choices and what they do', undefined],
  ['single', 'boolean', 'a choice and what it does', ['yes', 'no']],
  ['multi', 'number', 'a choice and what it does', undefined],
  ['scale', 'number', '', undefined],
  ['number', 'single', 'its bounds and what its number does', []],
  ['number', 'boolean', 'its bounds and what its number does', ['yes', 'no']],
  ['boolean', 'scale', '', ['yes', 'no']],
  ['number', 'number', '', undefined],
])('from %s to %s goes: %s', (from, to, gone, keys) => {
  const after = retyped(questions[from], to, 'en')
  expect(after.type).toBe(to)
  expect(droppedBy(questions[from], after)).toBe(gone)
  expect(after.choices?.map(({ key }) => key)).toEqual(keys)
  // Bounds are typed by somebody, or not there.
  if (to === 'number' && from !== 'number') expect([after.min, after.max]).toEqual([undefined, undefined])
})
