import { djangoOrNodejs } from '@verdict/starter-models'
import { expect, test } from 'vitest'
import { firstSentence } from './first-sentence.ts'

test.each([
  ['One. Two.', 'One.', 'Two.'],
  ['Only one sentence.', 'Only one sentence.', ''],
  [
    'Node.js 24 is looked after until April 2028. So is Django 5.2.',
    'Node.js 24 is looked after until April 2028.',
    'So is Django 5.2.',
  ],
  ['Version 5.2 is out, i.e. supported. 2028 ends it.', 'Version 5.2 is out, i.e. supported.', '2028 ends it.'],
  ['«¿Por qué?» ¡Porque sí!', '«¿Por qué?»', '¡Porque sí!'],
  ['', '', ''],
])('%s', (text, first, rest) => {
  expect(firstSentence(text)).toEqual({ first, rest })
})

test('nothing of a rationale is lost, in any language', () => {
  for (const { rationale } of djangoOrNodejs.ratings)
    for (const text of Object.values(rationale)) {
      const { first, rest } = firstSentence(text)
      expect(`${first} ${rest}`.trim()).toBe(text)
      expect(first.length).toBeGreaterThan(12)
    }
})
