import type { AuditEvent } from '@verdict/contracts'
import { expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { choose, drawnInDesk, emptyDesk, press, screen, waitFor, within } from '../testing/desk.tsx'
import { signedInAs } from '../testing/signed-in.ts'
import { AuditList } from './AuditList.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'admin')

const [ADA, ID] = ['0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000002']
const EVENT = {
  ...{ id: 'e1', at: '2026-11-02T10:00:00Z', actor: null, actorName: 'Ada', resource: 'leads', record: ID },
  ...{ about: null, before: null, after: null },
}

async function opened(...events: Partial<AuditEvent>[]) {
  api.answer('GET /admin/users', {
    body: [{ id: ADA, name: 'Ada Byron' }],
    headers: { 'content-range': 'users 0-0/1' },
  })
  api.answer('GET /admin/audit-events', {
    body: events.map((changes, i) => ({ ...EVENT, action: 'update', ...changes, id: `e${i}` })),
    headers: { 'content-range': `audit-events 0-1/${events.length}` },
  })
  const user = drawnInDesk(<AuditList />, { at: '/audit-events', path: '/audit-events', resource: 'audit-events' })
  await (events.length > 0 ? screen.findAllByRole('row') : screen.findByText('Nothing has happened yet.'))
  return user
}
const row = () => screen.getAllByRole('row')[1] as HTMLElement
const asked = () => api.received.filter(({ path }) => path === '/admin/audit-events').map(({ query }) => query)

test.each<[changes: Partial<AuditEvent>, says: string, way: string | undefined]>([
  [{ about: { resource: 'leads', id: ID, name: null } }, 'Lead: changedOpen the lead', `/leads/${ID}/show`],
  [
    { resource: 'comments', action: 'create', about: { resource: 'models', id: ID, name: 'Django or Node.js?' } },
    'Comment on a model: createdDjango or Node.js?',
    `/models/${ID}`,
  ],
  [{ resource: 'settings', record: 'settings' }, 'Settings: changedOpen the page', '/settings'],
  [
    { resource: 'mail-templates', record: 'result.ca' },
    'Mail template: changedOpen the page',
    '/mail-templates/result.ca',
  ],
  [{}, 'Lead: changedNo longer there', undefined],
  [{ resource: 'webhooks', action: 'delete' }, 'Webhook: deleted', undefined],
  [{ action: 'export', record: 'csv' }, 'Lead: exportedCSV', undefined],
  [{ resource: 'users', action: 'login-failed', record: 'unknown' }, 'User: sign-in failedNo known account', undefined],
  [{ resource: 'security', action: 'refused', record: 'not-allowed' }, 'Security: call refusedNot allowed', undefined],
])('%j says what happened to what, and leads there', async (changes, says, way) => {
  await opened(changes)
  expect(within(row()).getAllByRole('cell')[2]?.textContent).toBe(says)
  expect(within(row()).queryByRole('link')?.getAttribute('href') ?? undefined).toBe(way)
})

test('changes are said with names of people, four at first', async () => {
  const user = await opened({ actorName: null, after: { owner: ADA, a: 1, b: 2, c: true, d: 4 } })
  await waitFor(() => expect(row().textContent).toContain('Owner: Ada Byron'))
  expect(row().textContent).toBe(
    '2 Nov 2026Not signed inLead: changedNo longer thereOwner: Ada ByronA: 1B: 2C: yes1 more',
  )
  await press(user, '1 more')
  expect(row().textContent).toContain('C: yesD: 4')
})

test('the newest come first, and are found by person, by record, by action and by day', async () => {
  const user = await opened({})
  expect(asked()[0]).toMatchObject({ filter: {}, sort: ['at', 'DESC'] })
  await choose(user, 'Kind of record', 'Webhook')
  await waitFor(() => expect(asked().at(-1)?.filter).toEqual({ resource: 'webhooks' }))
  await choose(user, 'What happened', 'two-factor sign-in turned on')
  await choose(user, 'Who', 'Ada Byron')
  await user.type(screen.getByLabelText('From'), '2026-11-02')
  const filter = { resource: 'webhooks', action: 'two-factor-on', actor: ADA, from: '2026-11-02' }
  await waitFor(() => expect(asked().at(-1)?.filter).toEqual(filter))
})

test('one press shows what somebody who looks for attacks wants to see, and another all of it', async () => {
  const user = await opened({})
  await press(user, 'Security')
  await waitFor(() => expect(asked().at(-1)?.filter).toEqual({ security: true }))
  expect(screen.getByRole('button', { name: 'Security' }).getAttribute('aria-pressed')).toBe('true')
  await press(user, 'Security')
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Security' }).getAttribute('aria-pressed')).toBe('false'),
  )
})

test('where nothing fits, each part of the filter is one press from being away', async () => {
  const user = await opened()
  await choose(user, 'Who', 'Ada Byron')
  await screen.findByText('No event fits all of this.')
  await choose(user, 'Kind of record', 'Webhook')
  await choose(user, 'What happened', 'deleted')
  await user.type(screen.getByLabelText('From'), '2026-11-02')
  await press(user, 'Security')
  await press(user, 'Without “Security”')
  const rest = { resource: 'webhooks', action: 'delete', actor: ADA, from: '2026-11-02' }
  await waitFor(() => expect(asked().at(-1)?.filter).toEqual(rest))
  expect(screen.getAllByRole('button', { name: /^Without/ }).map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['Without “By Ada Byron”', 'Without “Webhook”', 'Without “Since 2 Nov 2026”']),
  )
  await press(user, 'Without “deleted”')
  await waitFor(() => expect(asked().at(-1)?.filter).toEqual({ resource: 'webhooks', actor: ADA, from: '2026-11-02' }))
  await press(user, 'Clear all filters')
  await screen.findByText('Nothing has happened yet.')
})
