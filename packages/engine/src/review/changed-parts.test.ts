import { describe, expect, test } from 'vitest'
import { model, rule, text, weigh, yesNo } from '../../testing/model.ts'
import { decisions } from '../../testing/arbitraries.ts'
import { property } from '../../testing/property.ts'
import type { ModelDocument } from '../document.ts'
import { changedParts, withPart } from './changed-parts.ts'

const before = model({
  questions: [yesNo('go')],
  rules: [rule('old', { '==': [{ var: 'go' }, true] }, weigh('price', { add: 1 }))],
})
const after: ModelDocument = {
  ...before,
  criteria: before.criteria.map((each) =>
    each.key === 'price' ? { ...each, weight: 6 } : { ...each, name: text('Fast') },
  ),
  ratings: before.ratings.map((each, i) => (i === 0 ? { ...each, value: 2 } : { ...each, rationale: text('Because') })),
  rules: [rule('new', { '==': [{ var: 'go' }, false] }, weigh('speed', { add: 1 }))],
  settings: { tie: 5 },
}

describe('the changed parts of two documents', () => {
  test('are the elements that decide otherwise; names and reasons are none', () => {
    expect(changedParts(before, after)).toEqual([
      { list: 'criteria', key: 'price' },
      { list: 'ratings', key: 'django/speed' },
      { list: 'rules', key: 'new' },
      { list: 'rules', key: 'old' },
      { list: 'settings', key: '' },
    ])
  })
  test('are taken over one by one', () => {
    const [weight, rating, added, gone, settings] = changedParts(before, after)
    expect(withPart(before, after, weight!).criteria.map((each) => each.weight)).toEqual([5, 6])
    expect(withPart(before, after, rating!).ratings[0]?.value).toBe(2)
    expect(withPart(before, after, added!).rules.map(({ key }) => key)).toEqual(['old', 'new'])
    expect(withPart(before, after, gone!).rules).toEqual([])
    expect(withPart(before, after, settings!).settings).toEqual({ tie: 5 })
    expect(withPart(after, before, settings!).settings).toBeUndefined()
  })
  property('make one document of the other, all together', [decisions(), decisions()], (one, other) => {
    const [from, to] = [one.document, other.document]
    const all = changedParts(from, to).reduce((document, part) => withPart(document, to, part), from)
    expect(changedParts(all, to)).toEqual([])
  })
})
