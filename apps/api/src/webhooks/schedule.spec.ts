import { expect, test } from '@jest/globals'
import { isLast, SCHEDULE, waitBefore } from './schedule.ts'

test('retries wait ever longer, spread by a tenth, and end', () => {
  for (const [retry, planned] of SCHEDULE.entries())
    for (let i = 0; i < 20; i++) {
      const wait = waitBefore(retry, null)
      expect(wait).toBeGreaterThanOrEqual(planned * 0.9)
      expect(wait).toBeLessThanOrEqual(planned * 1.1)
    }
  expect([...SCHEDULE]).toEqual([...SCHEDULE].sort((a, b) => a - b))
  expect(SCHEDULE.map((_, retry) => isLast(retry))).toEqual([...Array(9).fill(false), true])
})

test('a receiver that asks for time gets it, up to a day', () => {
  expect(waitBefore(1, 600)).toBe(600)
  expect(waitBefore(1, 1e9)).toBe(86_400)
  expect(waitBefore(3, 1)).toBeGreaterThan(1_000)
})
