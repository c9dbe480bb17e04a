import { namesIn } from '@verdict/wording'
import { djangoOrNodejs } from '@verdict/starter-models'
import { textsOf } from '@verdict/engine/validate'
import { expect, test } from 'vitest'
import { termsIn } from './terms-in.ts'

const glossary = ['ORM', 'event loop', 'C++', 'serveur', 'gestió'].map((term) => ({
  term: { en: term },
  meaning: { en: `What ${term} means` },
}))
const found = (...texts: string[]) => termsIn(glossary, namesIn(djangoOrNodejs, 'en'), texts).map(({ term }) => term)

test.each([
  ['An orm of its own', ['ORM']],
  ['Two ORMs, one event loop', ['ORM', 'event loop']],
  ['The form and its format', []],
  ['Written in C++.', ['C++']],
  ['C+', []],
  ['serveurs', ['serveur']],
  ['la gestió', ['gestió']],
  ['l’autogestió', []],
  ['gestióné', []],
])('in %j these words are found: %j', (text, words) => {
  expect(found(text)).toEqual(words)
})

test('a word is found in any of the texts, in the order of the glossary', () => {
  expect(found('the event loop', 'an ORM')).toEqual(['ORM', 'event loop'])
})

test('a model without a glossary has no words', () => {
  expect(termsIn(undefined, namesIn(djangoOrNodejs, 'en'), ['ORM'])).toEqual([])
})

test.each(djangoOrNodejs.locales)('each word of the shipped model is explained somewhere in %s', (locale) => {
  const read = [...textsOf(djangoOrNodejs)].filter(({ pointer }) => !/^\/(glossary|scenarios)\//.test(pointer))
  const texts = read.map(({ text }) => text[locale] ?? '')
  const words = termsIn(djangoOrNodejs.glossary, namesIn(djangoOrNodejs, locale), texts)
  expect(words.map(({ term }) => term)).toEqual(djangoOrNodejs.glossary?.map(({ term }) => term[locale]))
})
