import type { User } from '@verdict/contracts'
import { expect, test } from 'vitest'
import { stateOf } from './state-of.ts'

const NOW = Date.parse('2026-11-26T12:00:00Z')
const person = (changes: Partial<User>) =>
  ({ disabled: false, accepted: true, invitedUntil: null, resetAskedAt: null, ...changes }) as User

test.each([
  { changes: {}, said: 'Active', open: false },
  { changes: { resetAskedAt: '2026-11-26T11:00:00Z' }, said: 'Forgot the password', open: true },
  { changes: { accepted: false, invitedUntil: '2026-11-27T00:00:00Z' }, said: 'Invited', open: false },
  { changes: { accepted: false, invitedUntil: '2026-11-26T00:00:00Z' }, said: 'Invitation expired', open: true },
  { changes: { accepted: false }, said: 'Invitation expired', open: true },
  { changes: { disabled: true, resetAskedAt: '2026-11-26T11:00:00Z' }, said: 'Deactivated', open: false },
])('an account is $said', ({ changes, said, open }) => {
  expect(stateOf(person(changes), NOW)).toEqual({ said, open })
})
