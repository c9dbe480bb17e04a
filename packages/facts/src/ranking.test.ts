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

test('somebody who wins stands first, and the others after', () => {
  fc.assert(
    fc.property(rankings, fc.constantFrom('clear', 'leaning', null), (ranking, strength) => {
      expect(shown(strength, ranking)).toEqual(ranking.map(({ option }) => option))
    }),
  )
})

test('where nobody wins, the two best stand in the order of the model and the others where they are', () => {
  fc.assert(
    fc.property(rankings, (ranking) => {
      const [best, next, ...others] = ranking.map(({ option }) => option)
      expect(shown('tooClose', ranking)).toEqual([...[best, next].filter(Boolean).sort(), ...others])
    }),
  )
})
