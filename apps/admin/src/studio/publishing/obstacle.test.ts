import { expect, test } from 'vitest'
import { obstacleTo, type Publishing } from './obstacle.ts'

const READY: Publishing = { problems: 0, differences: 1, failing: 0, isAdmin: false, reason: '', notes: 'New.' }

test.each<[Partial<Publishing>, string | undefined]>([
  [{}, undefined],
  [{ differences: undefined }, undefined],
  [{ problems: 1, differences: 0, failing: undefined }, 'Fix the problems first.'],
  [{ differences: 0, failing: undefined }, 'There is nothing new to publish.'],
  [{ failing: undefined, notes: '' }, 'The scenarios are still running.'],
  [{ failing: 1, reason: 'So.', notes: '' }, 'Scenarios fail.'],
  [{ failing: 1, isAdmin: true, reason: ' ' }, 'Say why it is published although scenarios fail.'],
  [{ failing: 1, isAdmin: true, reason: 'So.' }, undefined],
  [{ failing: 1, isAdmin: true, reason: 'So.', notes: ' ' }, 'Say in the notes what changed and why.'],
  [{ notes: ' ' }, 'Say in the notes what changed and why.'],
])('%j: %s', (changes, obstacle) => expect(obstacleTo({ ...READY, ...changes })?.said).toBe(obstacle))

test('what has to be said leads to its field', () => {
  expect(obstacleTo({ ...READY, notes: '' })?.field).toBe('notes')
  expect(obstacleTo({ ...READY, failing: 1, isAdmin: true, notes: '' })?.field).toBe('reason')
  expect(obstacleTo({ ...READY, problems: 1 })?.field).toBeUndefined()
})
