import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { ModelDocument } from '../document.ts'
import { models } from '../../testing/arbitraries.ts'
import { edited, edits } from '../../testing/edits.ts'
import { model, text } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { referenceJson } from '../../testing/reference-smaa.ts'
import { hash } from './hash.ts'

const expected = (document: unknown) => createHash('sha256').update(referenceJson(document), 'utf8').digest('hex')

const backwards = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(backwards)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, backwards(member)]),
  )
}

describe('the hash of a document', () => {
  property('is the SHA-256 of its RFC 8785 form, as node:crypto makes it', [models()], (document) => {
    expect(hash(document)).toBe(expected(document))
  })
  property('does not depend on the order of members', [models()], (document) => {
    expect(hash(backwards(document) as ModelDocument)).toBe(hash(document))
  })
  property('changes with every edit that changes anything', [models(), edits()], (document, changes) => {
    const draft = edited(document, changes)
    expect(hash(draft) === hash(document)).toBe(referenceJson(draft) === referenceJson(document))
  })
  test('depends on the order of lists', () => {
    const document = model()
    expect(hash({ ...document, options: [...document.options].reverse() })).not.toBe(hash(document))
  })
  test('distinguishes texts that look the same', () => {
    expect(hash(model({ title: text('\u00e9') }))).not.toBe(hash(model({ title: text('e\u0301') })))
  })
  test('is that of the document as stored: settings that are left open are not filled in', () => {
    expect(hash(model({ settings: { tie: 2 } }))).not.toBe(hash(model()))
    expect(hash(model())).toMatch(/^[0-9a-f]{64}$/)
  })
})
