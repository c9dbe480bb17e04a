import { describe, expect, test } from 'vitest'
import { namedApart, sent, typed, typingAt, withMention } from './mentions.ts'

const MAR = '018f0000-0000-7000-8000-00000000000a'
const NURIA = '018f0000-0000-7000-8000-00000000000b'
const people = [
  { id: MAR, name: 'Mar' },
  { id: NURIA, name: 'Núria Mar Puig' },
]
const found = (text: string) => typingAt(text, text.length, people)?.found.map(({ name }) => name)

test('two of one name are told apart', () => {
  const twice = namedApart([
    { id: 'b', name: 'Mar' },
    { id: 'a', name: 'Mar' },
  ])
  expect(twice).toEqual([
    { id: 'a', name: 'Mar' },
    { id: 'b', name: 'Mar (2)' },
  ])
})

describe('typing', () => {
  test.each([
    ['@', ['Mar', 'Núria Mar Puig']],
    ['Hm, @nur', ['Núria Mar Puig']],
    ['(@pui', ['Núria Mar Puig']],
    ['line\n@M', ['Mar', 'Núria Mar Puig']],
    ['@Mar', undefined],
    ['@Núria M', ['Núria Mar Puig']],
    ['@nobody', undefined],
    ['ada@m', undefined],
    ['no at all', undefined],
  ])('“%s” offers %j', (text, names) => expect(found(text)).toEqual(names))

  test('is replaced by the name, wherever it stands', () => {
    const next = withMention('So, @nu why?', 5 - 1, 7, people[1]!)
    expect(next).toEqual({ text: 'So, @Núria Mar Puig why?', caret: 20 })
    expect(withMention('@', 0, 1, people[0]!)).toEqual({ text: '@Mar ', caret: 5 })
  })
})

describe('a comment', () => {
  test.each([
    ['@Mar, so?', `@{${MAR}}, so?`],
    ['@Núria Mar Puig @Mar', `@{${NURIA}} @{${MAR}}`],
    ['@Marta and ada@Mar', '@Marta and ada@Mar'],
    ['(@Mar)', `(@{${MAR}})`],
  ])('“%s” is sent as “%s”', (text, as) => expect(sent(text, people)).toBe(as))

  test('is typed on as it was written', () => {
    const text = `Hm @{${NURIA}}, @{${MAR}}?`
    expect(typed({ text, mentions: [] }, people)).toBe('Hm @Núria Mar Puig, @Mar?')
    expect(sent(typed({ text, mentions: [] }, people), people)).toBe(text)
  })
})
