import type { PrivacyRequest } from '@verdict/contracts'
import { expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, screen } from '../testing/desk.tsx'
import { signedInAs } from '../testing/signed-in.ts'
import { PrivacyRequestList } from './PrivacyRequestList.tsx'
import { COPY_MADE } from './testing/copy-made.ts'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'admin')

test('a copy that was made on the desk is fetched from the list until its time is over, and nobody else’s is', async () => {
  const others: PrivacyRequest[] = [
    { ...COPY_MADE, id: 'r2', expiresAt: '2020-12-01T09:00:00.000Z' },
    { ...COPY_MADE, id: 'r3', onDesk: false, answeredBy: null },
    { ...COPY_MADE, id: 'r4', kind: 'erasure', email: null },
  ]
  api.answer('GET /admin/privacy-requests', {
    headers: { 'content-range': 'privacy-requests 0-3/4' },
    body: [COPY_MADE, ...others],
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
