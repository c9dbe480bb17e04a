import { expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, press, screen } from '../testing/desk.tsx'
import { signedInAs } from '../testing/signed-in.ts'
import { MentionsPage } from './MentionsPage.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const MAR = '018f0000-0000-7000-8000-00000000000b'
const mentioning = (waits: boolean, about: string) => ({
  model: { id: 'm1', title: { en: 'Which stack?' } },
  ...{ waits, page: '/admin/models/m1/options?at=options%2Fa&thread=t1' },
  thread: {
    ...{ id: `t-${about}`, place: 'options/a', about, resolvedAt: null, resolvedBy: null },
    comments: [
      {
        ...{ id: 'c1', text: `Ask @{${MAR}}`, mentions: [{ user: MAR, name: 'Mar Puig' }] },
        ...{ authorId: MAR, author: 'Mar Puig', writtenAt: '2026-11-02T10:00:00Z', editedAt: null, revision: 1 },
      },
    ],
  },
})

test('the threads of all models that mention one are listed, each leading to where it is', async () => {
  const threads = [mentioning(true, 'Option A'), mentioning(false, 'Option B')]
  api.answer('GET /admin/mentions', { body: { threads, open: 2, resolved: 0 } })
  const user = drawnInDesk(<MentionsPage />)
  const link = await screen.findByRole('link', { name: 'Option A' })
  expect(link.getAttribute('href')).toBe('/models/m1/options?at=options%2Fa&thread=t1')
  expect(screen.getByText('· Waits for you')).toBeTruthy()
  expect(screen.getByText('· You have answered')).toBeTruthy()
  expect(screen.getAllByText(/Ask @Mar Puig/)).toHaveLength(2)
  api.answer('GET /admin/mentions', { body: { threads: [], open: 2, resolved: 0 } })
  await press(user, 'Resolved 0')
  expect(await screen.findByText('None was resolved.')).toBeTruthy()
})

test('it says why it could not be read', async () => {
  api.answer('GET /admin/mentions', { status: 503, body: { detail: 'The database is away.' } })
  drawnInDesk(<MentionsPage />)
  expect(await screen.findByText('The database is away.')).toBeTruthy()
})
