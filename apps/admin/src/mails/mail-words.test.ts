import { expect, test } from 'vitest'
import { mailState } from './mail-words.ts'

const failed = { at: '2026-11-27T10:00:00Z', duration: 5, error: 'Down.' }

test.each([
  ['kept', [], 'Not sent', false],
  ['queued', [], 'Waiting', false],
  ['queued', [failed], 'Tried again later', true],
  ['sending', [failed], 'Being sent', false],
  ['sent', [failed, { ...failed, error: null }], 'Sent', false],
  ['failed', [failed], 'Failed', true],
] as const)('%s after %j is “%s”', (state, attempts, label, needsAttention) =>
  expect(mailState({ state, attempts: [...attempts] })).toEqual({ label, needsAttention }),
)
