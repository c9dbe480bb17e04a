import { cleanup } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, screen, waitFor, within } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import { AlsoHere } from './AlsoHere.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const here = (present: object[]) => {
  api.answer('PUT /admin/models/m1/presence', { body: present })
  drawnInDesk(<AlsoHere model="m1" tab="rules" />, { at: '/models/m1/rules', path: '/models/:id/*' })
}
const somebody = (name: string, tab: string) => ({ user: name, name, tab })

test('colleagues are named with the tab that they are in, which is a link', async () => {
  here([somebody('Mar Puig Soler', 'ratings'), somebody('Ona', 'overview')])
  const list = within(await screen.findByRole('list', { name: 'Also here' }))
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'MSMar Puig Soler, Ratings',
    'OOna, Overview',
  ])
  expect(list.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/models/m1/ratings',
    '/models/m1/',
  ])
  expect(api.received.find(({ path }) => path.endsWith('/presence'))?.body).toEqual({ tab: 'rules' })
})

test('of a crowd the first are named', async () => {
  here(['A', 'B', 'C', 'D', 'E', 'F'].map((name) => somebody(name, 'check')))
  expect(await screen.findByText('and 2 more')).toBeTruthy()
})

test('who closes the page or goes elsewhere says so, in a call that outlasts the page', async () => {
  here([])
  const said = () => api.received.filter(({ path }) => path.endsWith('/presence')).map(({ body }) => body)
  await waitFor(() => expect(said()).toEqual([{ tab: 'rules' }]))
  const sending = vi.spyOn(globalThis, 'fetch')
  window.dispatchEvent(new Event('pagehide'))
  await waitFor(() => expect(said()).toEqual([{ tab: 'rules' }, { tab: null }]))
  expect(sending.mock.calls.map(([, sent]) => sent?.keepalive)).toEqual([true])
  cleanup()
  await waitFor(() => expect(said()).toHaveLength(3))
  expect(said().at(-1)).toEqual({ tab: null })
  vi.restoreAllMocks()
})

test('nobody is no list', async () => {
  here([])
  await waitFor(() => expect(api.received.some(({ path }) => path.endsWith('/presence'))).toBe(true))
  expect(screen.queryByRole('list')).toBeNull()
})

test('who was here is no longer said to be once the server has long said nothing of them', async () => {
  here([somebody('Mar Puig', 'ratings')])
  await screen.findByRole('list', { name: 'Also here' })
  api.answer('PUT /admin/models/m1/presence', { status: 503, body: { detail: 'Away.' } })
  const look = async (later: number) => {
    const { length } = api.calls
    vi.spyOn(Date, 'now').mockReturnValue(performance.timeOrigin + performance.now() + later)
    window.dispatchEvent(new Event('visibilitychange'))
    await waitFor(() => expect(api.calls.length).toBeGreaterThan(length))
  }
  await look(10_000)
  expect(screen.getByRole('list', { name: 'Also here' })).toBeTruthy()
  await look(60_000)
  await waitFor(() => expect(screen.queryByRole('list')).toBeNull())
  vi.restoreAllMocks()
})
