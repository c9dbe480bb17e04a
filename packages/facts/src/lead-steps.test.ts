import { printedLead, printedParts } from '@verdict/wording'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepName, stepsOf } from './lead-steps.ts'

describe('the steps of a waterfall', () => {
  const parts = Array.from({ length: 16 }, (_, i) => ({ criterion: `c${i}`, margin: 2.3 - i * 0.31, share: 1 / 16 }))
  const total = parts.reduce((all, { margin }) => all + margin, 0)
  const steps = stepsOf(printedParts(parts, { lead: Math.round(total * 10) / 10, decimals: 1 }))

  test('each begins where the one before it ended, and the last ends at the lead', () => {
    steps.slice(1).forEach((step, i) => {
      expect(step.from).toBe(steps[i]?.to)
    })
    expect(steps.at(-1)?.to).toBeCloseTo(total)
  })

  test('the printed figures add up to the printed lead', () => {
    expect(steps.reduce((all, { printed }) => all + printed, 0)).toBeCloseTo(Math.round(total * 10) / 10)
  })

  test('what is small is put together and still counted', () => {
    expect(steps.reduce((all, { criteria }) => all + criteria.length, 0)).toBe(16)
    expect(steps.length).toBeLessThan(12)
  })

  test('what is small is put together by side, so that neither hides in the sum of the other', () => {
    const names = { criterion: (key: string) => key }
    const words = { rest: (count: number, option: string) => `${count} more for ${option}` }
    const named = steps.map((step) => stepName(step, ['A', 'B'], names, words))
    expect(named).toEqual(['c0', 'c1', 'c2', '5 more for A', 'c15', 'c14', 'c13', '5 more for B'])
    for (const { criteria, margin } of steps)
      for (const key of criteria)
        expect(Math.sign(parts.find(({ criterion }) => criterion === key)?.margin ?? 0)).toBe(Math.sign(margin))
  })

  test('a small part that would stand alone keeps its name', () => {
    const few = parts.slice(0, 7)
    const [last] = stepsOf(printedParts(few, { lead: 10, decimals: 1 })).slice(-1)
    expect(last?.criteria).toEqual(['c6'])
  })
})

test('for all parts, the rows of the picture and of the table add up to the printed lead', () => {
  // Doubles as they come are nearly all as good as zero.
  const score = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000)
  const cuts = fc.array(
    fc.integer({ min: -30_000, max: 30_000 }).map((thousandths) => thousandths / 1000),
    {
      maxLength: 40,
    },
  )
  fc.assert(
    fc.property(score, score, cuts, (a, b, some) => {
      const [best, next] = a > b ? [a, b] : [b, a]
      const margins = [...some, best - next - some.reduce((all, each) => all + each, 0)].sort((x, y) => y - x)
      const parts = margins.map((margin, i) => ({ criterion: `c${i}`, margin, share: 1 / margins.length }))
      const lead = printedLead({ score: best }, { score: next }, 2)
      const printed = printedParts(parts, lead)
      const sum = (rows: { printed: number }[]) =>
        // Minus zero is zero.
        Math.round(rows.reduce((all, { printed }) => all + printed, 0) * 10 ** lead.decimals) + 0
      const units = Math.round(lead.lead * 10 ** lead.decimals)
      expect([sum(printed), sum(stepsOf(printed))]).toEqual([units, units])
      for (const { margin, printed: shown } of printed)
        expect(Math.abs(margin - shown)).toBeLessThanOrEqual(10 ** -lead.decimals * (1 + 1e-6))
    }),
  )
})
