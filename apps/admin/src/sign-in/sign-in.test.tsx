import { beforeEach, describe, expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { forgetMe } from '../providers/auth-provider.ts'
import { address, drawnInDesk, emptyDesk, field, press, screen, type User, waitFor } from '../testing/desk.tsx'
import { ChangePassword } from './ChangePassword.tsx'
import { Forgot } from './Forgot.tsx'
import { ResetPassword } from './ResetPassword.tsx'
import { SignIn } from './SignIn.tsx'

const api = scriptedApi()
emptyDesk()
beforeEach(forgetMe)

const bodies = (call: string) =>
  api.received.filter(({ method, path }) => `${method} ${path}` === call).map(({ body }) => body)
const secret = (user: User, label: RegExp, typed: string) => user.type(screen.getByLabelText(label), typed)

describe('signing in', () => {
  async function typed() {
    const user = drawnInDesk(<SignIn />, { at: '/login', path: '/login' })
    await user.type(field(/^E-mail/), 'a@a.es')
    await secret(user, /^Password/, 'pw')
    return user
  }

  test('asks for a code only where one is needed, and sends it with the rest', async () => {
    const user = await typed()
    api.answer('POST /auth/login', { status: 401, body: { code: 'code-needed', detail: 'A code is needed.' } })
    await press(user, 'Sign in')
    expect(await screen.findByRole('heading', { name: 'Enter the code' })).toBeTruthy()
    expect(screen.queryByText('A code is needed.')).toBeNull()
    await user.type(field(/^Code/), '12')
    api.answer('POST /auth/login', { status: 401, body: { code: 'wrong-code', detail: 'That is not it.' } })
    await press(user, 'Sign in')
    expect(await screen.findByText('That is not it.')).toBeTruthy()
    expect(bodies('POST /auth/login')).toEqual([
      { email: 'a@a.es', password: 'pw' },
      { email: 'a@a.es', password: 'pw', code: '12' },
    ])
    await press(user, 'Back')
    expect([field(/^E-mail/).value, screen.queryByText('That is not it.')]).toEqual(['a@a.es', null])
    await press(user, 'Sign in')
    await waitFor(() => expect(bodies('POST /auth/login')).toHaveLength(3))
    expect(bodies('POST /auth/login')[2]).toEqual({ email: 'a@a.es', password: 'pw' })
  })

  test('says why it was refused, until the next try', async () => {
    const user = await typed()
    api.answer('POST /auth/login', {
      status: 401,
      body: { code: 'unknown', detail: 'The e-mail or password is wrong.' },
    })
    await press(user, 'Sign in')
    expect(await screen.findByText('The e-mail or password is wrong.')).toBeTruthy()
    api.answer('POST /auth/login', { body: { id: 'u1', name: 'Ada', role: 'viewer', mustChangePassword: true } })
    await press(user, 'Sign in')
    await waitFor(() => expect(address()).toBe('/change-password'))
  })
})

describe('who forgot the password', () => {
  test('asks by address, which is whole', async () => {
    const user = drawnInDesk(<Forgot />)
    await user.type(field(/^E-mail/), 'a@')
    await press(user, 'Tell the admins')
    expect(screen.getByText('This address looks incomplete.')).toBeTruthy()
    expect(bodies('POST /auth/forgot')).toEqual([])
    await user.type(field(/^E-mail/), 'a.es ')
    api.answer('POST /auth/forgot', { status: 204 })
    await press(user, 'Tell the admins')
    expect(await screen.findByText(/^If there is an account for a@a\.es, your admins/)).toBeTruthy()
    expect(bodies('POST /auth/forgot')).toEqual([{ email: 'a@a.es' }])
  })

  test('is told to look into the mail, where links are mailed', async () => {
    api.answer('GET /site', { body: { mailsReports: true } })
    const user = drawnInDesk(<Forgot />)
    await user.type(field(/^E-mail/), 'a@a.es')
    api.answer('POST /auth/forgot', { status: 204 })
    await user.click(await screen.findByRole('button', { name: 'Mail me a link' }))
    expect(await screen.findByText(/^If there is an account for a@a\.es, a link .* is mailed to it/)).toBeTruthy()
  })

  const link = () => drawnInDesk(<ResetPassword />, { at: '/reset#/tok', path: '/reset' })

  test('chooses another with a link that works, and signs in with it', async () => {
    api.answer('POST /auth/link', { body: { name: 'Ada', email: 'a@a.es' } })
    const user = link()
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'E-mail' })).value).toBe('a@a.es')
    await secret(user, /^New password/, 'short')
    const errors = [{ pointer: '/password', message: 'It is too short.' }]
    api.answer('POST /auth/reset', { status: 422, body: { detail: 'No.', errors } })
    await press(user, 'Save the new password')
    expect(await screen.findByText('It is too short.')).toBeTruthy()
    api.answer('POST /auth/reset', { status: 204 })
    await press(user, 'Save the new password')
    await waitFor(() => expect(address()).toBe('/login'))
    expect(bodies('POST /auth/link')).toEqual([{ token: 'tok' }])
    expect(bodies('POST /auth/reset')[1]).toEqual({ token: 'tok', password: 'short' })
  })

  test.each([
    { status: 422, title: 'This link does not work', said: /has expired, was used already/ },
    { status: 429, title: 'Not now', said: 'Too many tries.' },
  ])('hears at once that a link is of no use: $title', async ({ status, title, said }) => {
    api.answer('POST /auth/link', { status, body: { detail: 'Too many tries.' } })
    link()
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy()
    expect(screen.getByText(said)).toBeTruthy()
  })
})

test('a password is changed with the present one', async () => {
  const user = drawnInDesk(<ChangePassword />, { at: '/change-password', path: '/change-password' })
  await secret(user, /^Present password/, 'old')
  await secret(user, /^New password/, 'new')
  const errors = [{ pointer: '/current', message: 'That is not it.' }]
  api.answer('POST /auth/password', { status: 422, body: { detail: 'No.', errors } })
  await press(user, 'Save the new password')
  expect(await screen.findByText('That is not it.')).toBeTruthy()
  api.answer('POST /auth/password', { status: 204 })
  await press(user, 'Save the new password')
  await waitFor(() => expect(address()).toBe('/'))
  expect(bodies('POST /auth/password')[1]).toEqual({ current: 'old', password: 'new' })
})
