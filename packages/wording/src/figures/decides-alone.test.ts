import { expect, test } from 'vitest'
import { decidesAlone } from './decides-alone.ts'

test.each<{ case: string; most: number; others: number[]; lead: number; alone: boolean }>([
  { case: 'more than the lead', most: 5, others: [1, -3], lead: 3, alone: true },
  { case: 'less than the lead', most: 2, others: [1], lead: 3, alone: false },
  { case: 'a second that is more than the lead too', most: 5, others: [4, -6], lead: 3, alone: false },
  { case: 'as much as the lead', most: 3, others: [0], lead: 3, alone: false },
  { case: 'as much but for what arithmetic leaves', most: 0.1 + 0.2, others: [0], lead: 0.3, alone: false },
  { case: 'a second as much but for that', most: 5, others: [0.1 + 0.2, -5], lead: 0.3, alone: true },
])('$case: decides alone, $alone', ({ most, others, lead, alone }) => {
  const part = (margin: number) => ({ margin })
  expect(decidesAlone(part(most), others.map(part), lead)).toBe(alone)
})
