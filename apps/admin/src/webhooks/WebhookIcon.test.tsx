import { expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, screen, waitFor } from '../testing/desk.tsx'
import { signedInAs } from '../testing/signed-in.ts'
import { WebhookIcon } from './WebhookIcon.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'admin')

const well = { active: true, stoppedBecause: null, failingSince: null, missed: 0 }
const failing = { ...well, failingSince: '2026-11-20T10:00:00Z' }

test.each([
  { webhooks: [], says: undefined },
  { webhooks: [well], says: undefined },
  { webhooks: [well, failing], says: 'A webhook needs attention' },
  { webhooks: [failing, { ...well, missed: 3 }], says: '2 webhooks need attention' },
])('the menu says "$says" where somebody has to act', async ({ webhooks, says }) => {
  const headers = { 'content-range': `webhooks 0-1/${webhooks.length}` }
  api.answer('GET /admin/webhooks', { body: webhooks.map((each, id) => ({ ...each, id: String(id) })), headers })
  drawnInDesk(<WebhookIcon />)
  await waitFor(() => expect(api.calls).toContain('GET /admin/webhooks'))
  if (says) expect(await screen.findByRole('img', { name: says })).toBeTruthy()
  else expect(screen.queryByRole('img')).toBeNull()
})
