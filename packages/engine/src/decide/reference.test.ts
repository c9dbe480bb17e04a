import { describe, expect } from 'vitest'
import { explain } from '../explain/explain.ts'
import { decisions } from '../../testing/arbitraries.ts'
import { expectClose } from '../../testing/close.ts'
import { property } from '../../testing/property.ts'
import { referenceVerdict } from '../../testing/reference.ts'
import { decide } from './decide.ts'
import { compile } from './model.ts'

describe('a second implementation, written from engine.md alone', () => {
  property(
    'gives the same verdict: same winner, status and acceptability, scores to 1e-9',
    [decisions()],
    ({ document, answers, priorities }) => {
      const verdict = decide(compile(document), answers, priorities)
      const { core } = referenceVerdict(document, answers, priorities)
      expect([verdict.status, verdict.winner, verdict.strength]).toEqual([core.status, core.winner, core.strength])
      expect(verdict.robustness).toEqual(core.robustness)
      expect(verdict.ranking.map(({ option }) => option)).toEqual(
        (core.ranking as { option: string }[]).map(({ option }) => option),
      )
      expectClose(verdict, core)
    },
    400,
  )

  property(
    'gives the same weights and ratings',
    [decisions()],
    ({ document, answers, priorities }) => {
      const { weights, ratings } = explain(compile(document), answers, priorities)
      expectClose({ weights, ratings }, referenceVerdict(document, answers, priorities).beyond)
    },
    150,
  )
})
