import { describe, expect } from 'vitest'
import { explain } from '../explain/explain.ts'
import { decisions } from '../../testing/arbitraries.ts'
import { expectClose, numbersIn } from '../../testing/close.ts'
import { property } from '../../testing/property.ts'
import { compile } from './model.ts'

describe('no legal model makes a number that JSON cannot hold', () => {
  property(
    'with weights up to 1e15 and down to 5e-324, and chains of multipliers',
    [decisions({ extreme: true })],
    ({ document, answers, priorities }) => {
      const verdict = explain(compile(document), answers, priorities)
      expect(numbersIn(verdict).filter((number) => !Number.isFinite(number))).toEqual([])
    },
    150,
  )
  property('with ordinary weights', [decisions()], ({ document, answers, priorities }) => {
    const verdict = explain(compile(document), answers, priorities)
    expect(numbersIn(verdict).filter((number) => !Number.isFinite(number))).toEqual([])
    expectClose(JSON.parse(JSON.stringify(verdict)), verdict)
  })
})
