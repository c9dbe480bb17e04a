import { describe, expect, test } from 'vitest'
import { broken, rich } from '../../testing/rich.ts'
import type { ModelDocument } from '../document.ts'
import { SoundDocument } from './sound-document.ts'
import { validateShape } from './shape.ts'

const sound = (...changes: Parameters<typeof broken>) => {
  const document = broken(...changes) as ModelDocument
  return new SoundDocument(document, validateShape(document))
}

describe('a document whose shape is right', () => {
  const whole = sound()
  test('can be relied on everywhere', () => {
    expect(whole.clean('/settings')).toBe(true)
    expect(whole.whole('rules')).toBe(true)
    expect([...(whole.keys('options') ?? [])]).toEqual(['django', 'nodejs'])
    expect(whole.questions()).toEqual(rich.questions)
    expect([...whole.each('rules')]).toEqual(rich.rules.map((rule, i) => [`/rules/${i}`, rule, i]))
  })
})

describe('one wrong element of a list', () => {
  const harmed = sound(['/rules/0/effects', 'none'])
  test('does not harm the others, which keep their places', () => {
    expect([...harmed.each('rules')].map(([pointer, { key }, index]) => [pointer, key, index])).toEqual([
      ['/rules/1', 'large', 1],
    ])
    expect(harmed.clean('/rules/0')).toBe(false)
    expect(harmed.clean('/rules/1')).toBe(true)
  })
  test('harms the list as a whole, whose keys are known all the same', () => {
    expect(harmed.whole('rules')).toBe(false)
    expect([...(harmed.keys('rules') ?? [])]).toEqual(['live', 'large'])
  })
  test('leaves the other lists alone', () => {
    expect(harmed.whole('options')).toBe(true)
    expect(harmed.clean('/settings')).toBe(true)
  })
  test('a question that is wrong leaves its place open', () => {
    expect(
      sound(['/questions/1/type', 'guess'])
        .questions()
        .map((question) => question?.key),
    ).toEqual(['team', undefined, 'risk', 'go', 'users'])
  })
})

describe('what can be known of a list with something wrong in it', () => {
  test.each<{
    case: string
    changes: Parameters<typeof broken>
    whole: boolean
    keys: string[] | undefined
    elements: number
  }>([
    { case: 'an element without a key', changes: [['/options/1/key']], whole: false, keys: undefined, elements: 1 },
    { case: 'a key that is no text', changes: [['/options/1/key', 3]], whole: false, keys: undefined, elements: 1 },
    {
      case: 'a key of the wrong form, which may be referred to',
      changes: [['/options/1/key', 'Node']],
      whole: false,
      keys: ['django', 'Node'],
      elements: 1,
    },
    {
      case: 'an element that is no object',
      changes: [['/options/1', 'nodejs']],
      whole: false,
      keys: undefined,
      elements: 1,
    },
    { case: 'no list at all', changes: [['/options', { a: 1 }]], whole: false, keys: undefined, elements: 0 },
    { case: 'no member of that name', changes: [['/options']], whole: false, keys: undefined, elements: 0 },
    { case: 'null', changes: [['/options', null]], whole: false, keys: undefined, elements: 0 },
    {
      case: 'a field too many, which harms nothing',
      changes: [['/options/1/more', 1]],
      whole: true,
      keys: ['django', 'nodejs'],
      elements: 2,
    },
    { case: 'an empty list', changes: [['/options', []]], whole: true, keys: [], elements: 0 },
    {
      case: 'too many elements',
      changes: [['/options', Array(65).fill(rich.options[0])]],
      whole: false,
      keys: undefined,
      elements: 65,
    },
    {
      case: 'something wrong elsewhere',
      changes: [['/slug', 3]],
      whole: true,
      keys: ['django', 'nodejs'],
      elements: 2,
    },
  ])('$case', ({ changes, whole, keys, elements }) => {
    const found = sound(...changes)
    expect(found.whole('options')).toBe(whole)
    const known = found.keys('options')
    expect(known && [...known]).toEqual(keys)
    expect([...found.each('options')]).toHaveLength(elements)
  })
})

test('a part that is no list of elements is harmed as a whole, wherever in it something is wrong', () => {
  expect(sound(['/settings/tie', 'two']).clean('/settings')).toBe(false)
  expect(sound(['/estimates/options/0/weeks', 3]).clean('/estimates')).toBe(false)
  expect(sound(['/estimates/options/0/weeks', 3]).clean('/settings')).toBe(true)
})
