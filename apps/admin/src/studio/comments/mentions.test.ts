import { describe, expect, test } from 'vitest'
import { namedApart, nobodysNames, sent, typed, typingAt, withMention, withMentioned } from './mentions.ts'

const MAR = '018f0000-0000-7000-8000-00000000000a'
const NURIA = '018f0000-0000-7000-8000-00000000000b'
const LEFT = ['018f0000-0000-7000-8000-00000000000c', '018f0000-0000-7000-8000-00000000000d']
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

  test.each([
    ['@Núria, look', ['Núria']],
    ['(@mar) and @Marta, @marta', ['mar', 'Marta', 'marta']],
    ['@Mar and @Núria Mar Puig', []],
    ['ada@mar.example, @ and @@', []],
  ])('“%s” tells nobody by %j', (text, names) => expect(nobodysNames(text, people)).toEqual(names))

  test('is typed on as it was written', () => {
    const text = `Hm @{${NURIA}}, @{${MAR}}?`
    expect(typed(text, people)).toBe('Hm @Núria Mar Puig, @Mar?')
    expect(sent(typed(text, people), people)).toBe(text)
  })

  test.each([
    { who: 'somebody who has left', names: ['Ada'], as: '@Ada, @Mar?' },
    { who: 'two of one name who have left', names: ['Ada', 'Ada'], as: '@Ada, @Ada (2), @Mar?' },
    { who: 'somebody called as a colleague', names: ['Mar'], as: '@Mar (2), @Mar?' },
    { who: 'somebody who is not known at all', names: [null], as: `@{${LEFT[0]}}, @Mar?` },
  ])('that mentions $who still does when it is changed', ({ names, as }) => {
    const text = [...names.map((_, i) => `@{${LEFT[i]}}, `), `@{${MAR}}?`].join('')
    const mentions = [...names.map((name, i) => ({ user: LEFT[i] as string, name })), { user: MAR, name: 'Mar' }]
    const meant = withMentioned(people, mentions)
    expect(typed(text, meant)).toBe(as)
    expect(sent(`${as} Yes.`, meant)).toBe(`${text} Yes.`)
  })
})
