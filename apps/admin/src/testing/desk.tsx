import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { AdminContext, ResourceContextProvider } from 'react-admin'
import { Notices } from '../ui/Notices.tsx'
import { createMemoryRouter, RouterProvider, useLocation } from 'react-router-dom'
import { afterEach, beforeEach, expect } from 'vitest'
import { authProvider } from '../providers/auth-provider.ts'
import { dataProvider } from '../providers/data-provider.ts'
import { i18nProvider } from '../providers/i18n-provider.ts'
import { newQueryClient } from '../providers/query-client.ts'

const providers = { dataProvider, authProvider, i18nProvider }

// A busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 })

/** Keys and presses as a person makes them, one after the other. */
export type User = ReturnType<typeof userEvent.setup>

/**
 * A part of the desk as it stands in the page: with the router, react-admin and its notifications around it, and the providers that the
 * desk has.
 *
 * @param at the address that it is opened at
 * @param path the pattern of it
 * @param resource whose records a list shows
 */
export function drawnInDesk(part: ReactNode, { at = '/', path = '*', resource = 'models' } = {}): User {
  const page = (
    <AdminContext {...providers} queryClient={newQueryClient()}>
      <ResourceContextProvider value={resource}>{part}</ResourceContextProvider>
      <Address />
      <Notices />
    </AdminContext>
  )
  const elsewhere = { path: '*', element: <Address /> }
  const router = createMemoryRouter([{ path, element: page }, ...(path === '*' ? [] : [elsewhere])], {
    initialEntries: [at],
  })
  render(<RouterProvider router={router} />)
  // Styles, which say what a pointer reaches, are not laid out here.
  return userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never })
}

function Address() {
  const { pathname, search } = useLocation()
  return <output aria-label="Address">{pathname + search}</output>
}

/** Where the desk is now, whatever dialog stands before it. */
export const address = () => screen.getByRole('status', { name: 'Address', hidden: true }).textContent

/** The field of that name, whatever asterisk stands behind it. */
export const field = (name: string | RegExp, of = screen as Pick<typeof screen, 'getByRole'>) =>
  of.getByRole<HTMLInputElement>('textbox', { name })

/** Types into a field in place of what is there. */
export async function retype(user: User, name: string | RegExp, text: string) {
  await user.clear(field(name))
  await user.type(field(name), text)
}

/** Presses a button, once it is there: a dialog before it may be going. */
export const press = async (user: User, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }))

/** Chooses from a list that opens. */
export async function choose(user: User, list: string | RegExp, option: string | RegExp) {
  await user.click(screen.getByRole('combobox', { name: list }))
  await user.click(await screen.findByRole('option', { name: option }))
}

/** The ways to close a dialog that lose nothing of it. */
export const WAYS_OUT: [string, (user: User) => Promise<unknown>][] = [
  ['Escape', (user) => user.keyboard('{Escape}')],
  ['a click beside it', (user) => user.click(document.querySelector('.MuiDialog-container') as Element)],
]

/** Once no dialog is open. */
export const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

/** Each test finds an empty page, and a device that keeps nothing. */
export function emptyDesk() {
  beforeEach(() => localStorage.clear())
  afterEach(cleanup)
}

export { screen, waitFor, within }
