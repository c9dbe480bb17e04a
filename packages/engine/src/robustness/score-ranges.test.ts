import { describe, expect, test } from 'vitest'
import { compile } from '../decide/model.ts'
import { decide } from '../decide/decide.ts'
import { scoreRanges as rangesOfVerdict } from '../explain/score-ranges.ts'
import { sampledOf, situations } from '../../testing/arbitrary-samples.ts'
import { decisions } from '../../testing/arbitraries.ts'
import { property } from '../../testing/property.ts'
import { referenceScores } from '../../testing/reference-smaa.ts'
import { scoreRanges } from './score-ranges.ts'

describe('score ranges', () => {
  property(
    'leave out as many samples below as above, draw by draw those of the second implementation',
    [situations],
    ({ weights, intervals, uncertainty, team }) => {
      const samples = 40
      const found = scoreRanges(sampledOf({ weights, intervals, team }, samples), uncertainty, 0.05)
      const scores = referenceScores({ weights, intervals, uncertainty, samples, answers: { team } })
      found.forEach(([low, high], o) => {
        expect(low).toBeCloseTo(scores[o]?.[2] as number, 9)
        expect(high).toBeCloseTo(scores[o]?.[37] as number, 9)
      })
    },
  )

  property(
    'of a verdict hold every option that is ranked, in order',
    [decisions()],
    ({ document, answers, priorities }) => {
      const model = compile(document)
      const ranges = rangesOfVerdict(model, answers, priorities)
      expect(Object.keys(ranges).sort()).toEqual(
        decide(model, answers, priorities)
          .ranking.map(({ option }) => option)
          .sort(),
      )
      for (const [low, high] of Object.values(ranges)) expect(low).toBeLessThanOrEqual(high)
    },
  )

  test('have no width where nothing varies', () => {
    const sampled = { weights: [1, 3], lows: [[4, 8]], highs: [[4, 8]], samples: 100, seed: '{}' }
    expect(scoreRanges(sampled, 0, 0.05)).toEqual([[70, 70]])
  })
})
