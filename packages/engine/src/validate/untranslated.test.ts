import { expect, test } from 'vitest'
import { model } from '../../testing/model.ts'
import { untranslated } from './untranslated.ts'

const inTwo = { ...model({}), locales: ['en', 'ca'] }
const titled = (title: { [locale: string]: string }) =>
  untranslated({ ...inTwo, title }).filter(({ pointer }) => pointer.startsWith('/title'))

test('nothing is missing in a model of one language', () => {
  expect(untranslated(model({}))).toEqual([])
})

test('each text that clients see is named with the language that it lacks', () => {
  expect(titled({ en: 'One', ca: 'U' })).toEqual([])
  expect(titled({ en: 'One', ca: ' ' })).toEqual([
    {
      pointer: '/title/ca',
      code: 'untranslated',
      message: 'This text is missing in ca. Write it, or take the language out of the model.',
    },
  ])
  expect(titled({ en: 'One', constructor: 'U' })).toHaveLength(1)
})

test('what says nothing, and what only consultants see, lacks nothing', () => {
  expect(titled({ en: '', ca: '' })).toEqual([])
  const scenarios = [{ key: 'one', description: { en: 'One' }, answers: {}, expect: {} }]
  expect(untranslated({ ...inTwo, scenarios }).filter(({ pointer }) => pointer.startsWith('/scenarios'))).toEqual([])
})
