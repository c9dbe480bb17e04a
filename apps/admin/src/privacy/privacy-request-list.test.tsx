import type { PrivacyRequest } from '@verdict/contracts'
import { expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, screen } from '../testing/desk.tsx'
import { signedInAs } from '../testing/signed-in.ts'
import { PrivacyRequestList } from './PrivacyRequestList.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'admin')

const COPY: PrivacyRequest = {
  id: 'r1',
  kind: 'export',
  state: 'done',
  email: 'ada@example.org',
  locale: null,
  createdAt: '2026-11-24T09:00:00.000Z',
  expiresAt: '2099-12-01T09:00:00.000Z',
  confirmedAt: '2026-11-24T09:00:00.000Z',
  erased: null,
  told: [],
  toldNow: [],
  answeredBy: 'The admin',
  onDesk: true,
}

test('a copy that was made on the desk is fetched from the list until its time is over, and nobody else’s is', async () => {
  const others: PrivacyRequest[] = [
    { ...COPY, id: 'r2', expiresAt: '2020-12-01T09:00:00.000Z' },
    { ...COPY, id: 'r3', onDesk: false, answeredBy: null },
    { ...COPY, id: 'r4', kind: 'erasure', email: null },
  ]
  api.answer('GET /admin/privacy-requests', {
    headers: { 'content-range': 'privacy-requests 0-3/4' },
    body: [COPY, ...others],
  })
  drawnInDesk(<PrivacyRequestList />, {
    at: '/privacy-requests',
    path: '/privacy-requests',
    resource: 'privacy-requests',
  })
  const links = await screen.findAllByRole('link', { name: /^(PDF|JSON)$/ })
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    expect.stringMatching(/\/admin\/privacy-requests\/r1\/export\.pdf$/),
    expect.stringMatching(/\/admin\/privacy-requests\/r1\/export$/),
  ])
})
