import { type RetainedKindName, retainedKinds, type RetentionRule } from '@verdict/contracts'
import { expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, field, press, screen, waitFor } from '../../testing/desk.tsx'
import { RetentionRules } from './RetentionRules.tsx'

const api = scriptedApi()
emptyDesk()

const rule = (kind: RetainedKindName, days: number | null = null): RetentionRule => ({
  kind,
  days,
  changedAt: null,
  changedBy: null,
  checkedAt: null,
})
const PREVIEW = {
  count: 201,
  hash: 'abc',
  until: '2026-01-01T00:00:00.000Z',
  records: [{ id: '1', title: 'Ada Byron', lastNeededAt: '2025-12-01T10:00:00.000Z' }],
}

function opened(rules = retainedKinds.map((kind) => rule(kind))) {
  api.answer('GET /admin/retention', { body: rules })
  api.answer('GET /admin/retention-runs', { headers: { 'content-range': 'retention-runs 0-0/0' }, body: [] })
  api.answer('GET /admin/retention/leads/preview', { body: PREVIEW })
  return drawnInDesk(<RetentionRules />)
}
const changes = () => api.received.filter(({ method }) => method === 'PUT').map(({ path, body }) => [path, body])

test('what would go is shown before it is switched on, and its hash is sent', async () => {
  const user = opened()
  await press(user, 'Change how long: Leads')
  await user.type(field('Days'), '365')
  await press(user, 'See what would go')
  await screen.findByText(/201 leads would go at once/)
  expect(screen.getByRole('list', { name: 'What would go' }).textContent).toMatch(/Ada Byron.*and 200 leads more/)
  expect(changes()).toEqual([])
  api.answer('PUT /admin/retention/leads', { body: rule('leads', 365) })
  api.answer('GET /admin/retention', { body: [rule('leads', 365)] })
  await press(user, 'Switch on')
  await screen.findByText('Kept for 365 days')
  expect(changes()).toEqual([['/admin/retention/leads', { days: 365, hash: 'abc' }]])
})

test('another number has to be looked at again', async () => {
  const user = opened()
  await press(user, 'Change how long: Leads')
  await user.type(field('Days'), '36')
  await press(user, 'See what would go')
  await screen.findByRole('button', { name: 'Switch on' })
  await user.type(field('Days'), '5')
  expect(screen.queryByRole('button', { name: 'Switch on' })).toBeNull()
  expect(screen.queryByText(/would go at once/)).toBeNull()
})

test.each(['', '0', 'x', '3651', '1.5'])('“%s” days are refused, and nothing is asked', async (days) => {
  const user = opened()
  await press(user, 'Change how long: Leads')
  if (days) await user.type(field('Days'), days)
  await press(user, 'See what would go')
  await waitFor(() => expect(field('Days').getAttribute('aria-invalid')).toBe('true'))
  expect(api.calls.filter((call) => call.includes('preview'))).toEqual([])
})

test('where other records would go by now it says so, and looks again', async () => {
  const user = opened()
  await press(user, 'Change how long: Leads')
  await user.type(field('Days'), '365{Enter}')
  api.answer('PUT /admin/retention/leads', {
    status: 409,
    body: { code: 'changed', detail: 'Other records would go.' },
  })
  await press(user, 'Switch on')
  await screen.findByText('Other records would go.')
  await press(user, 'Look again')
  expect(await screen.findByRole('button', { name: 'See what would go' })).toBeTruthy()
})

test('a rule that is on is switched off without a look', async () => {
  const user = opened([rule('leads', 30)])
  await press(user, 'Change how long: Leads')
  api.answer('PUT /admin/retention/leads', { body: rule('leads') })
  await press(user, 'Switch off')
  await waitFor(() => expect(changes()).toEqual([['/admin/retention/leads', { days: null }]]))
})

test('what has gone, and the rules, are not said to be none where they cannot be read', async () => {
  const away = { status: 409, body: { detail: 'The database is away.' } }
  api.answer('GET /admin/retention', away)
  api.answer('GET /admin/retention-runs', away)
  const user = drawnInDesk(<RetentionRules />)
  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2))
  expect(screen.getByText(/^What has gone lately could not be read\. The database is away\./)).toBeTruthy()
  const run = { id: '1', kind: 'leads', count: 3, days: 30, startedAt: '2026-11-01T10:00:00Z', finishedAt: null }
  api.answer('GET /admin/retention', { body: [rule('leads', 30)] })
  api.answer('GET /admin/retention-runs', { body: [run], headers: { 'content-range': 'retention-runs 0-0/1' } })
  for (const again of screen.getAllByRole('button', { name: 'Try again' })) await user.click(again)
  expect(await screen.findByText(/3 leads older than 30 days so far/)).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})

test('a rule that is on and no longer runs is marked', async () => {
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
  opened([
    { ...rule('leads', 30), changedAt: ago(100), checkedAt: ago(7) },
    { ...rule('assessments', 30), changedAt: ago(100), checkedAt: ago(5) },
    { ...rule('mails', 30), changedAt: ago(7) },
    { ...rule('deliveries'), changedAt: ago(100), checkedAt: ago(90) },
    { ...rule('audit-events', 30), changedAt: ago(1) },
  ])
  await screen.findByText('Leads')
  const marked = screen.getAllByText(/has stopped running/).map((alert) => alert.closest('li')?.textContent)
  expect(marked.map((text) => /^(Leads|Mails|.*[Mm]ails)/.test(text ?? ''))).toEqual([true, true])
})
