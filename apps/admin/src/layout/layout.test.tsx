import { afterEach, describe, expect, test, vi } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { autosaveStore } from '../autosave/autosave-store.ts'
import type { ReactNode } from 'react'
import { ResourceDefinitionContextProvider } from 'react-admin'
import { address, drawnInDesk, emptyDesk, field, press, screen, waitFor, within } from '../testing/desk.tsx'
import { signIn } from '../testing/signed-in.ts'
import { KeysButton } from '../ui/keys/KeysButton.tsx'
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

const ROOMS = {
  models: { name: 'models', hasList: true },
  leads: { name: 'leads', hasList: true, options: { access: 'consultant' } },
}

describe('by keys on every page', () => {
  const list = (path: string, body: object[]) =>
    api.answer(`GET ${path}`, { body, headers: { 'content-range': `x 0-${body.length}/${body.length}` } })
  async function openedBy(role: 'viewer' | 'consultant', part: ReactNode = 'A page', at = '/account') {
    await signIn(api, role)
    list('/admin/models', [{ id: 'm1', slug: 'small', title: { en: 'Which database?' } }])
    list('/admin/leads', [{ id: 'l1', name: 'Ada', company: 'Engines', email: 'ada@example.org' }])
    return drawnInDesk(
      <ResourceDefinitionContextProvider definitions={ROOMS}>
        <Layout>
          {part}
          <input aria-label="A text" />
        </Layout>
      </ResourceDefinitionContextProvider>,
      { at, path: '/*' },
    )
  }

  test.each([
    { keys: 'gm', leads: '/models' },
    { keys: 'gl', leads: '/leads' },
    { keys: 'gh', leads: '/' },
    { keys: 'gx', leads: '/account' },
    { keys: 'm', leads: '/account' },
    { keys: 'gxm', leads: '/account' },
    { keys: '{Control>}g{/Control}m', leads: '/account' },
  ])('$keys leads to $leads', async ({ keys, leads }) => {
    const user = await openedBy('consultant')
    await user.keyboard(keys)
    await waitFor(() => expect(address()).toBe(leads))
  })

  test('letters that are typed into a text are letters, and a question mark is one', async () => {
    const user = await openedBy('consultant')
    await user.type(field('A text'), 'gm?')
    expect([field('A text').value, address()]).toEqual(['gm?', '/account'])
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('a question mark lists them, where letters are switched off, and on again', async () => {
    const user = await openedBy('consultant')
    const keys = async () => {
      await user.keyboard('?')
      return within(await screen.findByRole('dialog', { name: 'Keys' }))
    }
    const close = async () => {
      await press(user, 'Close')
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    }
    const first = await keys()
    expect(first.getByText('go to the models')).toBeTruthy()
    await user.click(first.getByRole('switch', { name: 'Single letters do something' }))
    await close()
    await user.keyboard('gm')
    expect(address()).toBe('/account')
    await user.click((await keys()).getByRole('switch', { name: 'Single letters do something' }))
    await close()
    await user.keyboard('gm')
    await waitFor(() => expect(address()).toBe('/models'))
  })

  test('a page with keys of its own lists those, once', async () => {
    const user = await openedBy('consultant', <KeysButton table={[['Here', [['y', 'say yes']]]]} />)
    await user.keyboard('?')
    const dialog = within(await screen.findByRole('dialog', { name: 'Keys' }))
    expect([dialog.getByText('say yes'), dialog.getByText('go to the leads')].length).toBe(2)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
  })

  test('Ctrl-K finds pages, models and leads, and Enter goes there', async () => {
    const user = await openedBy('consultant')
    await user.click(field('A text'))
    await user.keyboard('{Control>}k{/Control}')
    const dialog = await screen.findByRole('dialog', { name: 'Find on the desk' })
    await user.keyboard('ada')
    await waitFor(() =>
      expect(
        within(dialog)
          .getAllByRole('option')
          .map(({ textContent }) => textContent),
      ).toContain('Ada, EnginesLead, ada@example.org'),
    )
    expect(api.received.filter(({ path }) => path === '/admin/leads').at(-1)?.query).toMatchObject({
      filter: { q: 'ada' },
    })
    await user.keyboard('{ArrowUp}{Enter}')
    await waitFor(() => expect(address()).toBe('/leads/l1/show'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('leads are not looked for by those who may not see them', async () => {
    const user = await openedBy('viewer')
    await user.keyboard('{Meta>}k{/Meta}ada')
    await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe('Looking…'))
    expect(api.received.some(({ path }) => path === '/admin/leads')).toBe(false)
  })

  test('within a model Ctrl-K is the model’s own', async () => {
    const user = await openedBy('consultant', 'A model', '/models/m1/options')
    await user.keyboard('{Control>}k{/Control}')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
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
