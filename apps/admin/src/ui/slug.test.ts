import { reservedSlugs } from '@verdict/contracts'
import { KEY } from '@verdict/engine/validate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAddress } from './typing/AddressField.tsx'
import { slugOf } from './slug.ts'

describe('a slug', () => {
  test.each([
    ['Django or Node.js?', 'django-or-node-js'],
    ['  Ça va, Köhler?  ', 'ca-va-kohler'],
    ['L’Hospitalet · 2026', 'l-hospitalet-2026'],
    ['--a--', 'a'],
    [`${'a'.repeat(63)} b`, 'a'.repeat(63)],
    ['日本', ''],
    ['', ''],
  ])('of %j is %j', (name, slug) => expect(slugOf(name)).toBe(slug))

  test('is an address or nothing, whatever the name, and is its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const slug = slugOf(name)
        if (slug !== '') expect(slug).toMatch(KEY)
        expect(slugOf(slug)).toBe(slug)
        expect(slug.length).toBeLessThanOrEqual(64)
      }),
    )
  })
})

describe('a typed address', () => {
  test.each([
    ['a-model', 'a-model'],
    [' a-model ', 'a-model'],
    ['2026', '2026'],
  ])('%j is %j', (typed, value) => expect(readAddress(typed)).toEqual({ value }))

  test.each([
    ['', 'A model needs an address.'],
    ['  ', 'A model needs an address.'],
    ['My Model', 'Only a-z, 0-9 and hyphens, at most 64, such as my-model.'],
    ['日本', 'Only a-z, 0-9 and hyphens, at most 64.'],
  ])('%j is none: %s', (typed, problem) => expect(readAddress(typed)).toEqual({ problem }))

  test.each([...reservedSlugs])('%s is one of the product’s own', (slug) => {
    const read = readAddress(slug)
    expect('problem' in read && read.problem).toBe(`“${slug}” is an address of the product’s own pages.`)
  })
})
