import type { ModelDocument } from '@verdict/engine'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reuseParts, sameDocument } from './reuse-parts.ts'
import { smallDocument } from './testing/small-document.ts'

const copy = (document: ModelDocument): ModelDocument => JSON.parse(JSON.stringify(document))
// As it comes over the wire: -0 is none there.
const documents = fc.jsonValue({ maxDepth: 4 }).map((value) => copy(value as unknown as ModelDocument))

test('a document that reuses parts says what the fresh one says', () => {
  fc.assert(
    fc.property(documents, documents, (old, fresh) => {
      expect(reuseParts(old, fresh)).toEqual(fresh)
    }),
  )
})

test('where both say the same the old one comes back itself, whatever the order of members', () => {
  fc.assert(
    fc.property(documents, (old) => {
      expect(sameDocument(old, copy(old))).toBe(true)
      expect(reuseParts(old, copy(old))).toBe(old)
    }),
  )
  const turned = Object.fromEntries(Object.entries(smallDocument).reverse()) as unknown as ModelDocument
  expect(reuseParts(smallDocument, turned)).toBe(smallDocument)
})

test('what did not change keeps its identity', () => {
  const fresh = { ...copy(smallDocument), title: { en: 'Other' } }
  const withReusedParts = reuseParts(smallDocument, fresh)
  expect(withReusedParts).not.toBe(smallDocument)
  expect(withReusedParts.ratings).toBe(smallDocument.ratings)
  expect(withReusedParts.criteria[1]).toBe(smallDocument.criteria[1])
})
