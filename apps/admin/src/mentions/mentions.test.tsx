import { expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, press, screen, waitFor } from '../testing/desk.tsx'
import { signedInAs, signIn } from '../testing/signed-in.ts'
import { MentionsPage } from './MentionsPage.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const MAR = '018f0000-0000-7000-8000-00000000000b'
const mentioning = (waits: boolean, about: string) => ({
  ...{ id: `t-${about}`, model: { id: 'm1', title: { en: 'Which stack?' } }, about, waits },
  page: '/models/m1/options?at=options%2Fa&thread=t1',
  last: {
    ...{ id: 'c1', text: `Ask @{${MAR}}`, mentions: [{ user: MAR, name: 'Mar Puig' }] },
    ...{ authorId: MAR, author: 'Mar Puig', writtenAt: '2026-11-02T10:00:00Z', editedAt: null, revision: 1 },
  },
})
const threads = [mentioning(true, 'Option A'), mentioning(false, 'Option B')]

test('the threads of all models that mention one are listed, each leading to where it is', async () => {
  api.answer('GET /admin/mentions', { body: { threads, open: 2, resolved: 0, waiting: 1 } })
  const user = drawnInDesk(<MentionsPage />)
  const link = await screen.findByRole('link', { name: 'Option A' })
  expect(link.getAttribute('href')).toBe('/models/m1/options?at=options%2Fa&thread=t1')
  expect(screen.getByText('· Waits for you')).toBeTruthy()
  expect(await screen.findByText('· You have answered')).toBeTruthy()
  expect(screen.getAllByText(/Ask @Mar Puig/)).toHaveLength(2)
  api.answer('GET /admin/mentions', { body: { threads: [], open: 2, resolved: 0, waiting: 1 } })
  await press(user, 'Resolved 0')
  // Both counts stay while the other list is on its way.
  expect(screen.getByRole('button', { name: 'Open 2' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Option A' })).toBeNull()
  expect(await screen.findByText('None was resolved.')).toBeTruthy()
})

test('a viewer, who may not answer, is not said to have answered', async () => {
  await signIn(api, 'viewer')
  api.answer('GET /admin/mentions', { body: { threads: threads.slice(1), open: 1, resolved: 0, waiting: 0 } })
  drawnInDesk(<MentionsPage />)
  await screen.findByRole('link', { name: 'Option B' })
  await waitFor(() => expect(screen.queryByText('· You have answered')).toBeNull())
})

test('it says why it could not be read', async () => {
  api.answer('GET /admin/mentions', { status: 503, body: { detail: 'The database is away.' } })
  drawnInDesk(<MentionsPage />)
  expect(await screen.findByText('The database is away.')).toBeTruthy()
})
