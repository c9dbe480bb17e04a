import { afterEach, describe, expect, test, vi } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { autosaveStore } from '../autosave/autosave-store.ts'
import { address, drawnInDesk, emptyDesk, press, screen, waitFor } from '../testing/desk.tsx'
import { signIn } from '../testing/signed-in.ts'
import { Crashed } from './Crashed.tsx'
import { Layout } from './Layout.tsx'

const api = scriptedApi()
emptyDesk()

async function opened() {
  await signIn(api, 'viewer')
  return drawnInDesk(<Layout>A page</Layout>, { at: '/models' })
}

test('the account, the password and signing out are below one’s name', async () => {
  const user = await opened()
  await press(user, 'Profile')
  const items = (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)
  expect(items).toEqual(['Mentions', 'Your account', 'Change password', 'Sign out'])
  await user.click(screen.getByRole('menuitem', { name: 'Your account' }))
  await waitFor(() => expect(address()).toBe('/account'))
  await waitFor(() => expect(screen.queryByRole('menuitem')).toBeNull())
})

test('the menu below one’s name is walked by arrows', async () => {
  const user = await opened()
  screen.getByRole('button', { name: 'Profile' }).focus()
  await user.keyboard('{Enter}')
  const focused = () => document.activeElement?.textContent
  await waitFor(() => expect(focused()).toBe('Mentions'))
  await user.keyboard('{ArrowDown}')
  expect(focused()).toBe('Your account')
})

test('light and dark are chosen, and remembered on this device', async () => {
  const user = await opened()
  const before = document.documentElement.dataset.theme
  await press(user, 'Light or dark')
  const after = document.documentElement.dataset.theme
  expect(after).not.toBe(before)
  expect(Object.values({ ...localStorage })).toContain(after)
  await press(user, 'Light or dark')
  expect(document.documentElement.dataset.theme).not.toBe(after)
})

describe('a page that has stopped working', () => {
  afterEach(() => {
    autosaveStore.full = false
    vi.restoreAllMocks()
  })

  test('says what, why, and that nothing is lost, and is loaded again when asked', async () => {
    const user = drawnInDesk(<Crashed error={new Error('x is undefined')} />)
    expect(screen.getByRole('heading', { name: 'This page has stopped working' })).toBeTruthy()
    expect(screen.getByText('x is undefined')).toBeTruthy()
    expect(screen.getByText(/is kept in this browser, and is here again after you reload\.$/)).toBeTruthy()
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})
    await press(user, 'Reload this page')
    expect(reload).toHaveBeenCalledTimes(1)
  })

  test('does not promise what this browser has no room for', () => {
    autosaveStore.full = true
    drawnInDesk(<Crashed what="This tab" error="odd" />)
    expect(screen.getByRole('heading', { name: 'This tab has stopped working' })).toBeTruthy()
    expect(screen.getByText('odd')).toBeTruthy()
    expect(screen.getByText(/^This browser has no room to keep/)).toBeTruthy()
  })
})
