import { describe, expect, test } from 'vitest'
import type { WholeLanguage } from '../messages/messages.ts'
import { languages } from '../messages/on-the-server.ts'
import { chosenFactor, FACTOR_STEP, largestFactor } from './factor-range.ts'

const { reportWording: wording } = languages.get('en') as WholeLanguage

/** The words of a slider at each value, from left to right by arrow keys. */
function said(most: number): string[] {
  const list: string[] = []
  for (let factor = 0, to = 0; to <= largestFactor(most); to += FACTOR_STEP) {
    factor = chosenFactor(to, factor, most)
    expect(factor <= most || factor === 1).toBe(true)
    list.push(wording.priority(factor, most))
  }
  return [...new Set(list)]
}

describe.each([
  { most: 0, words: ['Not at all', 'As we weigh it'] },
  { most: 0.5, words: ['Not at all', '0.25 times as much', '0.5 times as much', 'As we weigh it'] },
  {
    most: 1,
    words: ['Not at all', '0.25 times as much', '0.5 times as much', '0.75 times as much', 'As we weigh it'],
  },
  {
    most: 1.3,
    words: [
      'Not at all',
      '0.25 times as much',
      '0.5 times as much',
      '0.75 times as much',
      'As we weigh it',
      '1.25 times as much',
      'Matters most',
    ],
  },
])('where a criterion may count $most times at most', ({ most, words }) => {
  test('the slider includes the model’s own weight, and shows the value', () => {
    expect(said(most)).toEqual(words)
  })

  test('it can be moved back from the model’s own weight', () => {
    expect(chosenFactor(1 - FACTOR_STEP, 1, most)).toBe(Math.min(0.75, most))
  })
})
