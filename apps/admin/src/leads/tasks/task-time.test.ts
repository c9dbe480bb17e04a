import { expect, test } from 'vitest'
import { groupOf, isDue } from './task-time.ts'

const now = new Date('2026-12-01T08:30:00Z')

test.each([
  { dueOn: '2026-12-01', dueTime: '09:30', due: true, group: 'Today' },
  { dueOn: '2026-12-01', dueTime: '09:31', due: false, group: 'Today' },
  { dueOn: '2026-12-01', dueTime: null, due: true, group: 'Today' },
  { dueOn: '2026-11-30', dueTime: '23:00', due: true, group: 'Overdue' },
  { dueOn: '2026-12-02', dueTime: '00:00', due: false, group: 'Later' },
  { dueOn: null, dueTime: null, due: false, group: 'For no day' },
])('on $dueOn at $dueTime it is due: $due', ({ due, group, ...task }) => {
  expect(isDue(task, 'Europe/Madrid', now)).toBe(due)
  expect(groupOf(task, 'Europe/Madrid', now)).toBe(group)
})

test('its day is that of the site', () => {
  const task = { dueOn: '2026-12-01', dueTime: '03:00' }
  expect(isDue(task, 'America/Los_Angeles', now)).toBe(false)
  expect(groupOf(task, 'Pacific/Auckland', new Date('2026-12-01T12:00:00Z'))).toBe('Overdue')
})
