import type { ModelDocument } from '@verdict/engine'
import { djangoOrNodejs } from '@verdict/starter-models'
import { expect, test } from 'vitest'
import { namesIn } from './names.ts'

test('each of thousands of choices is looked at once, however often they are named', () => {
  let looked = 0
  const choices = Array.from({ length: 2000 }, (_, i) => ({
    get key() {
      looked++
      return `k${i}`
    },
    label: { en: `Choice ${i}` },
    effects: [],
  }))
  const [first, ...others] = djangoOrNodejs.questions
  const document = { ...djangoOrNodejs, questions: [{ ...first, choices }, ...others] } as ModelDocument
  const names = namesIn(document, 'en')
  for (let i = 0; i < 2000; i++) expect(names.choice(first?.key as string, `k${i}`)).toBe(`Choice ${i}`)
  expect(names.shortChoice(first?.key as string, 'k7')).toBe('Choice 7')
  expect(names.choice('nowhere', 'k7')).toBe('k7')
  expect(looked).toBeLessThanOrEqual(2 * 2000)
})
