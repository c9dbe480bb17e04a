import type { User as Account } from '@verdict/contracts'
import { describe, expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { address, drawnInDesk, emptyDesk, field, press, retype, screen, waitFor, within } from '../testing/desk.tsx'
import { signIn, signedInAs } from '../testing/signed-in.ts'
import { UserList } from './UserList.tsx'
import { UserPage } from './UserPage.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'admin')

const INVITATION = { url: 'https://desk.example/admin/accept#abc', expiresAt: '2026-12-01T10:00:00.000Z' }
const GRACE = {
  id: 'u2',
  name: 'Grace',
  email: 'grace@example.org',
  role: 'consultant',
  accepted: true,
  disabled: false,
  twoFactor: true,
  resetAskedAt: null,
  invitedUntil: null,
  createdAt: '2026-01-02T10:00:00.000Z',
  lastSeenAt: null,
  revision: 7,
} as Account

async function page(changes: Partial<Account> = {}, me = 'u1', sessions: object[] = []) {
  const account = { ...GRACE, ...changes }
  await signIn(api, 'admin', me)
  api.answer('GET /admin/users/u2', { body: account })
  api.answer('GET /admin/users/u2/sessions', { body: sessions })
  const user = drawnInDesk(<UserPage />, { at: '/users/u2', path: '/users/:id' })
  await screen.findByRole('heading', { level: 1, name: account.name })
  return user
}

const sent = (call: string) => api.received.filter(({ method, path }) => `${method} ${path}` === call)
const isDisabled = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name }).disabled

describe('inviting', () => {
  async function dialog() {
    api.answer('GET /admin/users', { body: [] })
    const user = drawnInDesk(<UserList />, { resource: 'users' })
    await press(user, 'Invite somebody')
    return user
  }

  test('sends who and as what, shows the link once, and forgets what was typed', async () => {
    const user = await dialog()
    await user.type(field(/^Name/), 'Mar')
    await user.type(field(/^E-mail/), ' mar@a.es ')
    await user.click(screen.getByRole('radio', { name: /^Viewer/ }))
    api.answer('POST /admin/users', { status: 201, body: { ...GRACE, name: 'Mar', invitation: INVITATION } })
    await press(user, 'Invite')
    expect(await screen.findByDisplayValue(INVITATION.url)).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Mar is invited' })).toBeTruthy()
    expect(sent('POST /admin/users').map(({ body }) => body)).toEqual([
      { name: 'Mar', email: 'mar@a.es', role: 'viewer' },
    ])
    await user.keyboard('{Escape}')
    expect(screen.getByDisplayValue(INVITATION.url)).toBeTruthy()
    expect(localStorage).toHaveLength(0)
    const before = sent('GET /admin/users').length
    await press(user, 'Done')
    await waitFor(() => expect(sent('GET /admin/users').length).toBeGreaterThan(before))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test.each([
    { typed: { name: ' ', email: 'a@a.es' }, said: 'A name is needed.' },
    { typed: { name: 'M', email: 'mar@' }, said: 'This address looks incomplete.' },
  ])('sends nothing where $said', async ({ typed, said }) => {
    const user = await dialog()
    await user.type(field(/^Name/), typed.name)
    await user.type(field(/^E-mail/), typed.email)
    await press(user, 'Invite')
    expect(screen.getByText(said)).toBeTruthy()
    expect(sent('POST /admin/users')).toEqual([])
  })

  test('shows what the server refuses where it belongs, and goes on from what is typed then', async () => {
    const user = await dialog()
    await user.type(field(/^Name/), 'M')
    await user.type(field(/^E-mail/), 'a@a.es')
    const taken = [{ pointer: '/email', message: 'There is an account with it.' }]
    api.answer('POST /admin/users', { status: 422, body: { detail: 'No.', errors: taken } })
    await user.keyboard('{Enter}')
    expect(await screen.findByText('There is an account with it.')).toBeTruthy()
    api.answer('POST /admin/users', { status: 500, body: { detail: 'It failed.' } })
    await press(user, 'Invite')
    expect(await screen.findByText('It failed.')).toBeTruthy()
    expect(screen.queryByText('There is an account with it.')).toBeNull()
  })

  test('given up by Cancel keeps nothing; closed by Escape keeps what was typed', async () => {
    const user = await dialog()
    await user.type(field(/^Name/), 'Mar')
    await user.keyboard('{Tab}{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await press(user, 'Invite somebody')
    await waitFor(() => expect(field(/^Name/).value).toBe('Mar'))
    expect(screen.getByText(/restored\.$/)).toBeTruthy()
    await press(user, 'Cancel')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(localStorage).toHaveLength(0)
  })
})

describe('name and role', () => {
  test('a name is saved at once, with the revision that was seen', async () => {
    const user = await page()
    expect([isDisabled('Save'), isDisabled('Discard changes')]).toEqual([true, true])
    await user.type(field('Name'), '!')
    api.answer('PUT /admin/users/u2', { body: { ...GRACE, name: 'Grace!', revision: 8 } })
    api.answer('GET /admin/users/u2', { body: { ...GRACE, name: 'Grace!', revision: 8 } })
    await press(user, 'Save')
    expect(await screen.findByText('Saved.')).toBeTruthy()
    expect(await screen.findByRole('heading', { level: 1, name: 'Grace!' })).toBeTruthy()
    expect(sent('PUT /admin/users/u2').map(({ body }) => body)).toEqual([{ revision: 7, name: 'Grace!' }])
    expect(localStorage).toHaveLength(0)
  })

  test.each([
    { me: 'u1', asks: 'Make Grace viewer?', says: /They have to sign in again/ },
    { me: 'u2', asks: 'Make yourself viewer?', says: /You have to sign in again/ },
  ])('a role is asked about first: $asks', async ({ me, asks, says }) => {
    const user = await page({}, me)
    await user.click(screen.getByRole('radio', { name: /^Viewer/ }))
    await press(user, 'Save')
    const dialog = screen.getByRole('dialog', { name: asks })
    expect(within(dialog).getByText(says)).toBeTruthy()
    expect(sent('PUT /admin/users/u2')).toEqual([])
    api.answer('PUT /admin/users/u2', { body: GRACE })
    await press(user, 'Change the role')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(sent('PUT /admin/users/u2').map(({ body }) => body)).toEqual([{ revision: 7, role: 'viewer' }])
  })

  test('put back, or the same again, is nothing to save', async () => {
    const user = await page()
    await user.click(screen.getByRole('radio', { name: /^Admin/ }))
    expect(isDisabled('Save')).toBe(false)
    await user.click(screen.getByRole('radio', { name: /^Consultant/ }))
    expect([isDisabled('Save'), localStorage.length]).toEqual([true, 0])
    await user.type(field('Name'), '!')
    await press(user, 'Discard changes')
    expect([field('Name').value, isDisabled('Save')]).toEqual(['Grace', true])
  })

  test('that somebody else changed meanwhile are loaded again, and saved with what was typed', async () => {
    const user = await page()
    await user.type(field('Name'), '!')
    const theirs = { ...GRACE, role: 'viewer', revision: 8 }
    api.answer('PUT /admin/users/u2', { status: 409, body: { code: 'stale', detail: 'Changed.', current: theirs } })
    api.answer('GET /admin/users/u2', { body: theirs })
    await press(user, 'Save')
    expect(await screen.findByText(/^Somebody changed this meanwhile/)).toBeTruthy()
    expect(field('Name').value).toBe('Grace!')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Viewer/ }).checked).toBe(true)
    api.answer('PUT /admin/users/u2', { body: GRACE })
    await press(user, 'Save')
    await screen.findByText('Saved.')
    expect(sent('PUT /admin/users/u2').at(-1)?.body).toEqual({ revision: 8, name: 'Grace!' })
  })

  test('no name is no name', async () => {
    const user = await page()
    await retype(user, 'Name', ' ')
    expect(isDisabled('Save')).toBe(true)
    await user.keyboard('{Enter}')
    expect([screen.getByText('A name is needed.'), sent('PUT /admin/users/u2')]).toEqual([expect.anything(), []])
  })
})

describe('an account', () => {
  test.each([
    { accepted: true, button: 'Make a reset link', call: 'POST /admin/users/u2/reset-link', label: 'Reset link' },
    {
      accepted: false,
      button: 'Make a new invitation link',
      call: 'POST /admin/users/u2/invite',
      label: 'Invitation link',
    },
  ])('$button', async ({ accepted, button, call, label }) => {
    const user = await page({ accepted })
    api.answer(call, { status: 201, body: accepted ? INVITATION : { ...GRACE, invitation: INVITATION } })
    await press(user, button)
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: label })).value).toBe(INVITATION.url)
    await waitFor(() => expect(sent('GET /admin/users/u2')).toHaveLength(2))
  })

  test('a link that cannot be made says why, until the next try', async () => {
    const user = await page()
    api.answer('POST /admin/users/u2/reset-link', { status: 409, body: { detail: 'Not now.' } })
    await press(user, 'Make a reset link')
    expect(await screen.findByText('Not now.')).toBeTruthy()
    api.answer('POST /admin/users/u2/reset-link', { status: 201, body: INVITATION })
    await press(user, 'Make a reset link')
    await screen.findByDisplayValue(INVITATION.url)
    expect(screen.queryByText('Not now.')).toBeNull()
  })

  test.each([
    { disabled: false, verb: 'Deactivate', me: 'u1', says: /^They are signed out everywhere/ },
    { disabled: false, verb: 'Deactivate', me: 'u2', says: /^You are signed out everywhere/ },
    { disabled: true, verb: 'Reactivate', me: 'u1', says: /^They may sign in again/ },
  ])('is asked about before it is changed: $verb, by $me', async ({ disabled, verb, me, says }) => {
    const user = await page({ disabled }, me)
    expect(screen.queryByRole('button', { name: 'Make a reset link' }) === null).toBe(disabled || me === 'u2')
    await press(user, verb)
    const dialog = screen.getByRole('dialog', { name: `${verb} Grace?` })
    expect(within(dialog).getByText(says)).toBeTruthy()
    api.answer('PUT /admin/users/u2', { body: GRACE })
    await user.click(within(dialog).getByRole('button', { name: verb }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(sent('PUT /admin/users/u2').map(({ body }) => body)).toEqual([{ revision: 7, disabled: !disabled }])
    await waitFor(() => expect(sent('GET /admin/users/u2')).toHaveLength(2))
  })

  test('a change that is refused is said in the dialog, which stays', async () => {
    const user = await page()
    await press(user, 'Deactivate')
    const dialog = screen.getByRole('dialog')
    api.answer('PUT /admin/users/u2', { status: 409, body: { detail: 'The last admin stays.' } })
    await user.click(within(dialog).getByRole('button', { name: 'Deactivate' }))
    expect(await within(dialog).findByText('The last admin stays.')).toBeTruthy()
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('that somebody else changed meanwhile is loaded again, and the next try is based on it', async () => {
    const user = await page()
    await press(user, 'Deactivate')
    const dialog = within(screen.getByRole('dialog'))
    api.answer('PUT /admin/users/u2', { status: 409, body: { code: 'stale', detail: 'Changed.' } })
    api.answer('GET /admin/users/u2', { body: { ...GRACE, revision: 8 } })
    await user.click(dialog.getByRole('button', { name: 'Deactivate' }))
    expect(await dialog.findByText(/^Somebody changed this meanwhile/)).toBeTruthy()
    await user.click(dialog.getByRole('button', { name: 'Deactivate' }))
    await waitFor(() => expect(sent('PUT /admin/users/u2').at(-1)?.body).toEqual({ revision: 8, disabled: true }))
  })

  test.each([
    { changes: {}, says: /A reset link lets them choose/ },
    { changes: { accepted: false }, says: /have not chosen a password yet/ },
    { changes: { disabled: true, accepted: false }, says: /nobody signs in with it/ },
    { changes: { resetAskedAt: '2026-11-26T11:00:00Z' }, says: /that the password is forgotten/ },
  ])('%j', async ({ changes, says }) => {
    await page(changes)
    expect(screen.getByText(says)).toBeTruthy()
  })

  test('that is deactivated or not taken up has no sessions and no second factor to speak of', async () => {
    await page({ disabled: true, resetAskedAt: '2026-11-26T11:00:00Z' })
    expect(screen.queryByRole('heading', { name: 'Two-factor sign-in' })).toBeNull()
    expect(screen.queryByText(/is forgotten/)).toBeNull()
  })

  test('that cannot be loaded says why, and is loaded again when asked', async () => {
    api.answer('GET /admin/users/u2', { status: 404, body: { detail: 'Nobody is here.' } })
    const user = drawnInDesk(<UserPage />, { at: '/users/u2', path: '/users/:id' })
    await screen.findByText('Nobody is here.')
    api.answer('GET /admin/users/u2', { body: GRACE })
    await press(user, 'Try again')
    expect(await screen.findByRole('heading', { level: 1, name: 'Grace' })).toBeTruthy()
  })

  test('of one’s own is said to be', async () => {
    await page({}, 'u2')
    expect(await screen.findByText(/This is you/)).toBeTruthy()
    expect(screen.getByText(/^Your password is changed on the page “Your account”/)).toBeTruthy()
    expect(screen.getByText(/^On\. Your own is changed on the page “Your account”/)).toBeTruthy()
    for (const name of ['Make a reset link', 'Turn it off']) expect(screen.queryByRole('button', { name })).toBeNull()
  })
})

describe('what an admin takes away', () => {
  test('a second factor, after it was asked', async () => {
    const user = await page()
    await press(user, 'Turn it off')
    const dialog = screen.getByRole('dialog', { name: 'Turn off two-factor sign-in for Grace?' })
    api.answer('DELETE /admin/users/u2/totp', { status: 204 })
    await user.click(within(dialog).getByRole('button', { name: 'Turn it off' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(sent('DELETE /admin/users/u2/totp')).toHaveLength(1)
    await waitFor(() => expect(sent('GET /admin/users/u2')).toHaveLength(2))
  })

  test('where there is none that is said', async () => {
    await page({ twoFactor: false })
    expect(screen.getByText(/^Off\. Only they can turn it on/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Turn it off' })).toBeNull()
  })

  test('one session, then all of them', async () => {
    const session = (id: string, device: string) => ({ id, device, current: false, ...BEFORE })
    const user = await page({}, 'u1', [session('s1', 'Firefox'), session('s2', 'Safari')])
    api.answer('DELETE /admin/users/u2/sessions/s1', { status: 204 })
    await user.click(await screen.findByRole('button', { name: 'Sign out Firefox' }))
    await waitFor(() => expect(sent('DELETE /admin/users/u2/sessions/s1')).toHaveLength(1))
    await waitFor(() => expect(sent('GET /admin/users/u2/sessions').length).toBeGreaterThan(1))
    api.answer('DELETE /admin/users/u2/sessions', { status: 204 })
    api.answer('GET /admin/users/u2/sessions', { body: [] })
    await press(user, 'Sign out everywhere')
    expect(await screen.findByText('Nowhere.')).toBeTruthy()
    expect(sent('DELETE /admin/users/u2/sessions')).toHaveLength(1)
  })

  test('a session that cannot be ended says why', async () => {
    const user = await page({}, 'u1', [{ id: 's1', device: 'Firefox', current: false, ...BEFORE }])
    api.answer('DELETE /admin/users/u2/sessions/s1', { status: 409, body: { detail: 'Not this one.' } })
    await user.click(await screen.findByRole('button', { name: 'Sign out Firefox' }))
    expect(await screen.findByText('Not this one.')).toBeTruthy()
  })
})

const BEFORE = { createdAt: '2026-11-20T10:00:00Z', lastSeenAt: '2026-11-20T10:00:00Z' }

test('the list is searched by words, role and account, and says how it stands with each', async () => {
  api.answer('GET /admin/users', {
    body: [GRACE, { ...GRACE, id: 'u3', name: 'Mar', role: 'viewer', twoFactor: false, disabled: true }],
    headers: { 'content-range': 'users 0-1/2' },
  })
  const user = drawnInDesk(<UserList />, { at: '/users', path: '/users', resource: 'users' })
  const rows = async () => (await screen.findAllByRole('row')).slice(1).map(({ textContent }) => textContent)
  await screen.findByText('Grace')
  expect(await rows()).toEqual([
    expect.stringMatching(/Grace.*grace@example\.org.*Consultant.*Active.*On/),
    expect.stringMatching(/Mar.*Viewer.*Deactivated.*Off/),
  ])
  expect(sent('GET /admin/users')[0]?.query).toMatchObject({ sort: ['name', 'ASC'] })
  await user.click(screen.getByText('Mar'))
  await waitFor(() => expect(address()).toMatch(/^\/users\/u3/))
})
