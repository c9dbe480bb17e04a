import { expect, test } from 'vitest'
import { isOverdue } from './overdue.ts'

test.each([
  { zone: 'America/Los_Angeles', now: '2026-11-25T04:30:00Z', due: '2026-11-24', overdue: false },
  { zone: 'America/Los_Angeles', now: '2026-11-25T08:00:00Z', due: '2026-11-24', overdue: true },
  { zone: 'Pacific/Auckland', now: '2026-11-24T20:30:00Z', due: '2026-11-24', overdue: true },
  { zone: 'Pacific/Auckland', now: '2026-11-24T10:59:59Z', due: '2026-11-24', overdue: false },
  { zone: 'Pacific/Auckland', now: '2026-04-05T12:00:00Z', due: '2026-04-05', overdue: true },
  { zone: 'Pacific/Auckland', now: '2026-04-05T11:59:59Z', due: '2026-04-05', overdue: false },
  { zone: 'America/Los_Angeles', now: '2026-11-02T07:59:59Z', due: '2026-11-01', overdue: false },
  { zone: 'America/Los_Angeles', now: '2026-11-02T08:00:00Z', due: '2026-11-01', overdue: true },
  { zone: 'UTC', now: '2026-11-25T00:00:00Z', due: null, overdue: false },
])('at $now in $zone what is due on $due is overdue: $overdue', ({ zone, now, due, overdue }) => {
  expect(isOverdue({ nextStepOn: due }, zone, new Date(now))).toBe(overdue)
})
