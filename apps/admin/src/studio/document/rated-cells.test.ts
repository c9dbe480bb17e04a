import { expect, test } from 'vitest'
import { smallDocument } from '../draft/testing/small-document.ts'
import { usedSources, withSource } from './rated-cells.ts'

const source = (name: string) => ({ title: name, url: `https://${name}.es` })
const rated = (...sources: string[][]) => ({
  ...smallDocument,
  ratings: smallDocument.ratings.map((each, i) => ({ ...each, sources: (sources[i] ?? []).map(source) })),
})

test('sources that are used are listed once, those that are used most first', () => {
  expect(usedSources(rated(['a'], ['b', 'a'], ['c', 'b'], ['b'])).map(({ title }) => title)).toEqual(['b', 'a', 'c'])
})

test('a source is added where its address is not there yet', () => {
  const cells = smallDocument.ratings
  const { ratings } = withSource(rated(['a'], []), cells, { title: 'other title', url: source('a').url })
  expect(ratings.map(({ sources }) => sources.map(({ title }) => title))).toEqual([
    ['a'],
    ['other title'],
    ['other title'],
    ['other title'],
  ])
})
