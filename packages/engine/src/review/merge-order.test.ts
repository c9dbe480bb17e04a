import { describe, expect, test } from 'vitest'
import type { ModelDocument } from '../document.ts'
import { model, text } from '../../testing/model.ts'
import { merge } from './merge.ts'

const base = model({ options: { a: [1], b: [2], c: [3] }, criteria: { speed: 5 } })
const option = (key: string) => ({ key, name: text(key), summary: text('') })

/** The base with its options in the given order, new ones among them. */
const withOptions = (keys: string[]): ModelDocument => ({
  ...base,
  options: keys.map((key) => base.options.find((each) => each.key === key) ?? option(key)),
})

describe('the order of a merged list', () => {
  test.each<{ case: string; yours: string[]; theirs: string[]; merged: string[] }>([
    { case: 'one side reordered', yours: ['c', 'a', 'b'], theirs: ['a', 'b', 'c'], merged: ['c', 'a', 'b'] },
    {
      case: 'one reordered, the other added: after its former neighbour',
      yours: ['c', 'b', 'a'],
      theirs: ['a', 'x', 'b', 'c'],
      merged: ['c', 'b', 'a', 'x'],
    },
    {
      case: 'added at the front stays there',
      yours: ['c', 'b', 'a'],
      theirs: ['x', 'a', 'b', 'c'],
      merged: ['x', 'c', 'b', 'a'],
    },
    {
      case: 'added at the end, after what was last',
      yours: ['c', 'a', 'b'],
      theirs: ['a', 'b', 'c', 'x'],
      merged: ['c', 'x', 'a', 'b'],
    },
    {
      case: 'two in a row stay in a row',
      yours: ['b', 'a', 'c'],
      theirs: ['a', 'x', 'w', 'b', 'c'],
      merged: ['b', 'a', 'x', 'w', 'c'],
    },
    {
      case: 'the neighbour is gone: after the one before it',
      yours: ['a', 'c'],
      theirs: ['a', 'b', 'x', 'c'],
      merged: ['a', 'x', 'c'],
    },
    { case: 'one reordered, the other deleted', yours: ['c', 'b', 'a'], theirs: ['a', 'c'], merged: ['c', 'a'] },
    {
      case: 'both added, at different places',
      yours: ['a', 'x', 'b', 'c'],
      theirs: ['a', 'b', 'y', 'c'],
      merged: ['a', 'x', 'b', 'y', 'c'],
    },
    { case: 'a deletion and an addition', yours: ['b', 'c'], theirs: ['a', 'b', 'c', 'x'], merged: ['b', 'c', 'x'] },
    {
      case: 'everything replaced by one side, one added by the other',
      yours: ['x', 'y'],
      theirs: ['a', 'b', 'c', 'z'],
      merged: ['x', 'y', 'z'],
    },
  ])('$case', ({ yours, theirs, merged }) => {
    for (const [one, other] of [
      [yours, theirs],
      [theirs, yours],
    ] as const) {
      const { document } = merge(base, withOptions(one), withOptions(other))
      expect(document?.options.map(({ key }) => key)).toEqual(merged)
    }
  })
  test('ratings have an order too', () => {
    const yours = { ...base, ratings: [...base.ratings].reverse() }
    const theirs = { ...base, ratings: base.ratings.map((each) => ({ ...each, value: 9 })) }
    const merged = { ...base, ratings: [...theirs.ratings].reverse() }
    expect(merge(base, yours, theirs)).toEqual({ document: merged })
  })
})
