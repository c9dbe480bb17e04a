import { djangoOrNodejs } from '@verdict/starter-models'
import { expect, test } from 'vitest'
import { changedQuestions } from './changed-questions.ts'

const [one = '', two = '', three = ''] = djangoOrNodejs.questions.map(({ key }) => key)
const keys = (takes: object[]) => changedQuestions(djangoOrNodejs, takes as never).map(({ key }) => key)

test('questions that were answered another way are found, left open included', () => {
  expect(
    keys([
      { [one]: 'a', [two]: 'b' },
      { [one]: 'a', [two]: 'c', [three]: null },
    ]),
  ).toEqual([two, three])
  expect(keys([{ [one]: ['a', 'b'] }, { [one]: ['a', 'b'] }])).toEqual([])
  expect(keys([{}])).toEqual([])
})
