import { expect, test } from 'vitest'
import { sitesIn, sitesShown } from './sites.ts'

test.each([
  ['', []],
  ['https://a.example', ['https://a.example']],
  [' https://a.example/ \n\n  \nhttps://b.example:8080', ['https://a.example', 'https://b.example:8080']],
  ['https://a.example//', ['https://a.example/']],
])('%j are the sites %j', (text, sites) => expect(sitesIn(text)).toEqual(sites))

test.each([
  [undefined, 'a\nb'],
  ['a\n\nb', 'a\n\nb'],
  ['a/\nb\n', 'a/\nb\n'],
  ['a', 'a\nb'],
  ['b\na', 'a\nb'],
])('of a and b, typed as %j, %j is shown', (typed, shown) => expect(sitesShown(['a', 'b'], typed)).toBe(shown))

test('nothing typed is nothing, where there is no site', () => {
  expect([sitesShown([], '\n'), sitesShown([], undefined)]).toEqual(['\n', ''])
})
