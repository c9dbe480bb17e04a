import { expect, test } from 'vitest'
import { readTags } from './read-tags.ts'

test.each([
  ['en', ['en']],
  [' es ,ca, pt-BR', ['es', 'ca', 'pt-BR']],
  ['en,', ['en']],
  ['en, ', ['en']],
])('%j are %j', (text, value) => expect(readTags(text)).toEqual({ value }))

test.each([
  ['', 'A model needs a language, such as en.'],
  ['en,,es', 'A model needs a language, such as en.'],
  ['e', '“e” is no language tag, such as en or pt-BR.'],
  ['en, not a tag', '“not a tag” is no language tag, such as en or pt-BR.'],
  ['en, es, EN', '“EN” is here twice.'],
])('%j: %s', (text, problem) => expect(readTags(text)).toEqual({ problem }))
