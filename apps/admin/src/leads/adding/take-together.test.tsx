import { TAKEN_TOGETHER, type TakenTogether, tabWith } from '@verdict/contracts/taken-together'
import { expect, test, vi } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, field, press, screen, waitFor } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import { MARTA } from '../testing/marta.ts'
import { TakeTogether } from './TakeTogether.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const TOKEN = 'a-_4'.repeat(11).slice(1)
const attached = () =>
  api.received
    .filter(({ method, path }) => method === 'PUT' && path === '/admin/leads/l1/result')
    .map(({ body }) => body)

function tell(said: TakenTogether) {
  const channel = new BroadcastChannel(TAKEN_TOGETHER)
  channel.postMessage(said)
  channel.close()
}

async function page() {
  api.answer('GET /models', { body: [{ slug: 'django-or-nodejs', title: { en: 'Django or Node.js?' } }] })
  const onAttached = vi.fn<() => void>()
  const user = drawnInDesk(<TakeTogether lead={MARTA} onAttached={onAttached} />)
  const begin = await screen.findByRole('link', { name: 'Begin “Django or Node.js?”' })
  expect(begin.getAttribute('target')).toBe(tabWith('l1'))
  return { user, onAttached }
}

test('the result of the tab that was opened for the lead comes to it by itself, and no other does', async () => {
  const { onAttached } = await page()
  api.answer('PUT /admin/leads/l1/result', { body: MARTA })
  tell({ tab: tabWith('l2'), token: TOKEN })
  tell({ tab: '', token: TOKEN })
  tell({ tab: tabWith('l1'), token: 'none' })
  tell({ tab: tabWith('l1'), token: TOKEN })
  await waitFor(() => expect(onAttached).toHaveBeenCalledOnce())
  expect(attached()).toEqual([{ revision: 4, token: TOKEN }])
})

test('a result that is refused says why, and can be tried again', async () => {
  const { user, onAttached } = await page()
  api.answer('PUT /admin/leads/l1/result', { status: 503, body: { status: 503, detail: 'Not now.' } })
  tell({ tab: tabWith('l1'), token: TOKEN })
  expect(await screen.findByText('Not now.')).toBeTruthy()
  expect(field('Address of the result').value).toBe(`${location.origin}/r/${TOKEN}`)
  api.answer('PUT /admin/leads/l1/result', { body: MARTA })
  await press(user, 'Use this result')
  await waitFor(() => expect(onAttached).toHaveBeenCalledOnce())
})
