import { describe, expect } from 'vitest'
import { compile } from '../decide/model.ts'
import { visibleQuestions } from '../decide/situation.ts'
import { standing } from '../decide/standing.ts'
import type { Answers, ModelDocument } from '../document.ts'
import { decisions } from '../testing/arbitraries.ts'
import { completions, isOpen } from '../testing/completions.ts'
import { property } from '../testing/property.ts'
import { progress } from './progress.ts'

const winnerOf = (document: ModelDocument, answers: Answers, priorities = {}) => {
  const compiled = compile(document)
  const anything = visibleQuestions(compiled, answers).some((key) => !isOpen(answers, key))
  const [first] = standing(compiled, answers, priorities).ranking
  return anything && first !== undefined ? (document.options[first]?.key as string) : null
}

const MOST = 3000

describe('every completion of small random models', () => {
  property(
    'never has another winner once decided, and stays in reach',
    [decisions()],
    ({ document, answers, priorities }) => {
      const all = completions(document, answers, MOST)
      if (!all) return
      const compiled = compile(document)
      const { decided, leader, reach, open } = progress(compiled, answers, priorities)
      expect(leader).toBe(winnerOf(document, answers, priorities))
      expect(open).toEqual(visibleQuestions(compiled, answers).filter((key) => isOpen(answers, key)))
      let same = true
      for (const completion of all) {
        const { scores, ranking } = standing(compiled, completion, priorities)
        same &&= document.options[ranking[0] as number]?.key === leader
        document.options.forEach(({ key }, o) => {
          const [low, high] = reach[key] as [number, number]
          expect(scores[o]).toBeGreaterThanOrEqual(low)
          expect(scores[o]).toBeLessThanOrEqual(high)
        })
      }
      if (decided) expect(same).toBe(true)
      // Of open numbers some answers stand for all, so that only without them every stop is known.
      const numbers = document.questions.some(({ key, type }) => type === 'number' && isOpen(answers, key))
      if (!numbers) expect(decided).toBe(leader !== null && same)
    },
    1500,
  )
  property(
    'with numbers at the edge of what a model may hold',
    [decisions({ extreme: true })],
    ({ document, answers, priorities }) => {
      const all = completions(document, answers, MOST)
      const compiled = compile(document)
      const { decided, leader } = progress(compiled, answers, priorities)
      if (!all || !decided) return
      for (const completion of all)
        expect(document.options[standing(compiled, completion, priorities).ranking[0] as number]?.key).toBe(leader)
    },
    500,
  )
})
