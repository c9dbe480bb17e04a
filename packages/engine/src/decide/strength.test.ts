import { describe, expect, test } from 'vitest'
import { settingsOf } from './settings.ts'
import { strength } from './strength.ts'

describe('strength: how often the winner stays first, and by what lead', () => {
  test.each([
    { case: 'often and far ahead', share: 0.95, margin: 8, is: 'clear' },
    { case: 'just often enough', share: 0.9, margin: 2, is: 'clear' },
    { case: 'a sample too few', share: 0.8999, margin: 8, is: 'leaning' },
    { case: 'just often enough to lean', share: 0.7, margin: 8, is: 'leaning' },
    { case: 'too seldom', share: 0.6999, margin: 80, is: 'tooClose' },
    { case: 'always, but by nothing', share: 1, margin: 1.99, is: 'tooClose' },
    { case: 'the only one left: its lead is enough', share: 1, margin: null, is: 'clear' },
  ])('$case', ({ share, margin, is }) => {
    expect(strength(share, margin, settingsOf(undefined))).toBe(is)
  })
  test.each([
    { case: 'equal scores', margin: 0, is: 'tooClose', byEngine1: 'clear' },
    { case: 'scores that are equal within 1e-9', margin: 1e-9, is: 'tooClose', byEngine1: 'clear' },
    { case: 'the least lead there is', margin: 1.1e-9, is: 'clear', byEngine1: 'clear' },
  ])('where a model calls nothing too close, $case: $is', ({ margin, is, byEngine1 }) => {
    const settings = settingsOf({ tie: 0 })
    expect(strength(1, margin, settings)).toBe(is)
    expect(strength(1, margin, settings, 1)).toBe(byEngine1)
  })
  test.each([
    { case: 'thresholds of the model', settings: { clear: 0.5, tie: 10 }, share: 0.5, margin: 10, is: 'clear' },
    { case: 'and the defaults for the others', settings: { clear: 0.99 }, share: 0.7, margin: 2, is: 'leaning' },
  ])('$case', ({ settings, share, margin, is }) => {
    expect(strength(share, margin, settingsOf(settings))).toBe(is)
  })
})

describe('settings that a document leaves open', () => {
  test('are the defaults', () => {
    const defaults = { tie: 2, uncertainty: 0.25, samples: 10000, clear: 0.9, leaning: 0.7, priorities: { max: 3 } }
    expect(settingsOf(undefined)).toEqual(defaults)
    expect(settingsOf({})).toEqual(defaults)
    expect(settingsOf({ priorities: null, samples: 5 })).toEqual({ ...defaults, priorities: null, samples: 5 })
  })
})
