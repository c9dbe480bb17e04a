import type { AuditEvent } from '@verdict/contracts'
import { expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { choose, drawnInDesk, emptyDesk, screen, waitFor } from '../testing/desk.tsx'
import { signedInAs } from '../testing/signed-in.ts'
import { AuditList } from './AuditList.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'admin')

const EVENT = { id: 'e1', at: '2026-11-02T10:00:00Z', actorName: 'Ada', record: 'r1', before: null, after: null }

async function opened(...events: Partial<AuditEvent>[]) {
  api.answer('GET /admin/audit-events', {
    body: events.map((changes, i) => ({ ...EVENT, action: 'update', resource: 'leads', ...changes, id: `e${i}` })),
    headers: { 'content-range': `audit-events 0-1/${events.length}` },
  })
  const user = drawnInDesk(<AuditList />, { at: '/audit-events', path: '/audit-events', resource: 'audit-events' })
  await screen.findAllByRole('row')
  return user
}
const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent)
const asked = () => api.received.filter(({ path }) => path === '/admin/audit-events').map(({ query }) => query)

test.each<[changes: Partial<AuditEvent>, says: string]>([
  [{ action: 'login', resource: 'users' }, '2 Nov 2026AdaUser: signed in–r1'],
  [{ action: 'tidied', resource: 'attics' }, '2 Nov 2026Adaattics: tidied–r1'],
  [{ after: { status: 'won' } }, '2 Nov 2026AdaLead: changedstatus: wonr1'],
  [{ before: { status: 'new' }, after: { status: 'won' } }, '2 Nov 2026AdaLead: changedstatus: new → wonr1'],
  [{ before: { status: 'won' }, after: { status: 'won' } }, '2 Nov 2026AdaLead: changedstatus: wonr1'],
  [{ before: { owner: null }, after: { owner: 'u1' } }, '2 Nov 2026AdaLead: changedowner: null → u1r1'],
  [{ after: { count: 3, filter: { mine: true } } }, '2 Nov 2026AdaLead: changedcount: 3; filter: {"mine":true}r1'],
  [{ after: { a: 1, b: 2, c: 3, d: 4, e: 5 } }, '2 Nov 2026AdaLead: changeda: 1; b: 2; c: 3; d: 4r1'],
  [{ after: { notes: 'n'.repeat(61) } }, `2 Nov 2026AdaLead: changednotes: ${'n'.repeat(57)}…r1`],
  [{ after: { notes: 'n'.repeat(60) } }, `2 Nov 2026AdaLead: changednotes: ${'n'.repeat(60)}r1`],
])('%j is shown in words', async (changes, says) => {
  await opened(changes)
  expect(rows()).toEqual([says])
})

test('the newest come first, and are found by record and by action', async () => {
  const user = await opened({})
  expect(asked()[0]).toMatchObject({ filter: {}, sort: ['at', 'DESC'] })
  await choose(user, 'Kind of record', 'Webhook')
  await waitFor(() => expect(asked().at(-1)?.filter).toEqual({ resource: 'webhooks' }))
  await choose(user, 'What happened', 'two-factor sign-in turned on')
  await waitFor(() => expect(asked().at(-1)?.filter).toEqual({ resource: 'webhooks', action: 'two-factor-on' }))
})
