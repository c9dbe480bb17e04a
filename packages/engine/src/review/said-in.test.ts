import { expect, test } from 'vitest'
import { saidIn } from './said-in.ts'

test.each([
  ['a text', { en: ' Django ' }, 'en', 'Django'],
  ['a text without the language', { en: 'Django' }, 'es', ''],
  ['a text that only inherits it', { en: 'Django' }, 'constructor', ''],
  ['no text', undefined, 'en', ''],
])('%s says what it holds, without space around it', (_, text, language, said) =>
  expect(saidIn(text, language)).toBe(said),
)
