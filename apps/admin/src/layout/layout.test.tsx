import type { Role } from '@verdict/contracts'
import { Resource, ResourceDefinitionContextProvider } from 'react-admin'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { auditEvents } from '../audit/index.ts'
import { autosaveStore } from '../autosave/autosave-store.ts'
import { caseStudies } from '../case-studies/index.ts'
import { leads } from '../leads/index.ts'
import { models } from '../models/index.ts'
import { settings } from '../settings/index.ts'
import { address, drawnInDesk, emptyDesk, press, screen, waitFor, within } from '../testing/desk.tsx'
import { signIn } from '../testing/signed-in.ts'
import { users } from '../users/index.ts'
import { webhooks } from '../webhooks/index.ts'
import { Crashed } from './Crashed.tsx'
import { Layout } from './Layout.tsx'

const api = scriptedApi()
emptyDesk()

const ROOMS = [models, leads, caseStudies, users, webhooks, auditEvents, settings]
const definitions = Object.fromEntries(
  ROOMS.map((room) => [room.name, Resource.registerResource({ ...(room as { name: string }) })]),
)

async function opened(role: Role) {
  await signIn(api, role)
  return drawnInDesk(
    <ResourceDefinitionContextProvider definitions={definitions}>
      <Layout>A page</Layout>
    </ResourceDefinitionContextProvider>,
    { at: '/models' },
  )
}
const menu = () =>
  within(screen.getByRole('menu'))
    .getAllByRole('menuitem')
    .map(({ textContent }) => textContent)

describe('the menu', () => {
  test.each<{ role: Role; rooms: string[] }>([
    { role: 'viewer', rooms: ['Models', 'Case studies'] },
    { role: 'consultant', rooms: ['Models', 'Leads', 'Case studies'] },
    { role: 'admin', rooms: ['Models', 'Leads', 'Case studies', 'Users', 'Webhooks', 'Audit log', 'Settings'] },
  ])('has the rooms that a $role may enter', async ({ role, rooms }) => {
    const user = await opened(role)
    await waitFor(() => expect(menu()).toEqual(rooms))
    await user.click(within(screen.getByRole('menu')).getByText('Case studies'))
    await waitFor(() => expect(address()).toMatch(/^\/case-studies/))
  })
})

test('the account, the password and signing out are below one’s name', async () => {
  const user = await opened('viewer')
  await press(user, 'Profile')
  const items = (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)
  expect(items).toEqual(['Your account', 'Change password', 'Sign out'])
  await user.click(screen.getByRole('menuitem', { name: 'Your account' }))
  await waitFor(() => expect(address()).toBe('/account'))
})

test('light and dark are chosen, and remembered on this device', async () => {
  const user = await opened('viewer')
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
