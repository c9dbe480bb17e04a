import { expect, test } from 'vitest'
import { webhookState } from './webhook-state.ts'

const ON = { active: true, stoppedBecause: null, failingSince: null, missed: 0 }

test.each([
  [{}, 'On', false],
  [{ missed: 1 }, 'On, messages missed', true],
  [{ failingSince: '2026-11-20T10:00:00Z', missed: 1 }, 'Failing', true],
  [{ active: false }, 'Off', false],
  [{ active: false, missed: 1 }, 'Off', false],
  [{ active: false, stoppedBecause: 'It is gone.' }, 'Stopped', true],
])('%j is %s, and needs attention: %s', (changes, label, needsAttention) =>
  expect(webhookState({ ...ON, ...changes } as Parameters<typeof webhookState>[0])).toEqual({ label, needsAttention }),
)
