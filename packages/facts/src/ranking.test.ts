import type { CoreVerdict } from '@verdict/engine'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownRanking } from './ranking.ts'

const keys = ['a', 'b', 'c', 'd', 'e']
const document = { options: keys.map((key) => ({ key })) } as Parameters<typeof shownRanking>[0]
const rankings = fc
  .shuffledSubarray(keys)
  .map((options) => options.map((option) => ({ option }) as CoreVerdict['ranking'][number]))
const shown = (strength: CoreVerdict['strength'], ranking: CoreVerdict['ranking']) =>
  shownRanking(document, { strength, ranking }).map(({ option }) => option)

test('the winner is first, and the others after', () => {
  fc.assert(
    fc.property(rankings, fc.constantFrom('clear', 'leaning', null), (ranking, strength) => {
      expect(shown(strength, ranking)).toEqual(ranking.map(({ option }) => option))
    }),
  )
})

test('without a winner the two best are in document order and the others keep their places', () => {
  fc.assert(
    fc.property(rankings, (ranking) => {
      const [best, next, ...others] = ranking.map(({ option }) => option)
      expect(shown('tooClose', ranking)).toEqual([...[best, next].filter(Boolean).sort(), ...others])
    }),
  )
})
