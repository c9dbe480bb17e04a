import { expect, test } from 'vitest'
import { happenedIn } from './happened.ts'

const entry = { at: '2026-11-24T09:00:00Z', by: 'Grace' }

test('a change is told from what to what, what is personal by its name', () => {
  const changes = {
    status: { before: 'new', after: 'won' },
    owner: { before: null, after: 'Grace' },
    tags: { before: ['a', 'b'], after: [] },
  }
  expect(happenedIn({ ...entry, kind: 'changed', fields: ['email', 'status', 'owner', 'tags'], changes })).toEqual([
    'E-mail changed',
    'Status won, was new',
    'Owner Grace, was none',
    'Tags none, was a, b',
  ])
})

test('a day is told as one says it', () => {
  const changes = { nextStepOn: { before: '2025-11-20', after: '2026-12-01' } }
  expect(happenedIn({ ...entry, kind: 'changed', fields: ['nextStepOn'], changes })).toEqual([
    'Next step 1 Dec 2026, was 20 Nov 2025',
  ])
})

test('a merge that was undone is told without ids', () => {
  const told = (after: string | null) =>
    happenedIn({ ...entry, kind: 'changed', fields: ['mergedInto'], changes: { mergedInto: { before: 'l2', after } } })
  expect(told(null)).toEqual(['Stands for itself again: the merge was undone'])
  expect(told('l3')).toEqual(['Merged on with another lead'])
})

test.each([
  ['taken', 'Took the assessment'],
  ['opened', 'Opened'],
  ['reportOpened', 'Report opened'],
  ['exported', 'Exported'],
  ['trashed', 'Moved to the trash'],
] as const)('%s', (kind, sentence) => {
  expect(happenedIn({ ...entry, kind })).toEqual([sentence])
})

test.each([
  ['result', 'sent', 'Report mailed to a@b.es: sent'],
  ['lead', 'failed', 'Mail about the new lead to a@b.es: failed'],
  ['task', 'kept', 'Reminder to a@b.es: not sent, because no mail server is set'],
] as const)('a mail about %s that is %s', (kind, state, sentence) => {
  expect(happenedIn({ ...entry, kind: 'mailed', mail: { kind, to: 'a@b.es', state } })).toEqual([sentence])
})

test.each([
  [{ to: 'Our CRM', state: 'delivered', final: true }, 'Webhook to Our CRM: delivered'],
  [{ to: 'hooks.example', state: 'failed', final: false }, 'Webhook to hooks.example: failed, will be tried again'],
  [
    { to: 'hooks.example', state: 'missed', final: true },
    'Webhook to hooks.example: not sent, because the webhook was off',
  ],
] as const)('a webhook: %j', (sending, sentence) => {
  expect(happenedIn({ ...entry, kind: 'sent', sending })).toEqual([sentence])
})
