import { beforeEach, describe, expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { choose, drawnInDesk, emptyDesk, field, press, screen, waitFor, within } from '../testing/desk.tsx'
import { forgetMe } from '../providers/auth-provider.ts'
import { OwnSessions } from './OwnSessions.tsx'
import { ProfileForm } from './ProfileForm.tsx'
import { Tokens } from './Tokens.tsx'
import { TwoFactor } from './TwoFactor.tsx'

const api = scriptedApi()
emptyDesk()
beforeEach(() => {
  forgetMe()
  api.answer('GET /site', { body: { timeZone: 'UTC' } })
})

const bodies = (call: string) =>
  api.received.filter(({ method, path }) => `${method} ${path}` === call).map(({ body }) => body)
const password = async (user: ReturnType<typeof drawnInDesk>, typed: string) =>
  user.type(screen.getByLabelText(/^Your password/), typed)
const ME = { id: 'u1', name: 'Ada', email: 'ada@a.es', role: 'consultant' as const }

describe('who one is', () => {
  const drawn = () => drawnInDesk(<ProfileForm me={ME as never} onChanged={() => {}} />)

  test('a name is saved without the password', async () => {
    const user = drawn()
    await user.type(field(/^Name/), '!')
    expect(screen.queryByLabelText(/^Your password/)).toBeNull()
    api.answer('PUT /auth/me', { body: ME })
    await press(user, 'Save')
    expect(await screen.findByText('Saved.')).toBeTruthy()
    expect(api.received.map(({ body }) => body).filter(Boolean)).toEqual([{ name: 'Ada!' }])
    expect(localStorage).toHaveLength(0)
  })

  test('an address that signs in asks for it; the same in other letters is the same', async () => {
    const user = drawn()
    await user.clear(field(/^E-mail/))
    await user.type(field(/^E-mail/), ' ADA@a.es')
    expect(screen.queryByLabelText(/^Your password/)).toBeNull()
    await user.type(field(/^E-mail/), '.org')
    await password(user, 'secret')
    api.answer('PUT /auth/me', { body: ME })
    await press(user, 'Save')
    await screen.findByText('Saved.')
    expect(api.received.map(({ body }) => body).filter(Boolean)).toEqual([
      { name: 'Ada', email: 'ADA@a.es.org', password: 'secret' },
    ])
  })

  test('what is no address is not sent', async () => {
    const user = drawn()
    await user.type(field(/^E-mail/), '@')
    await press(user, 'Save')
    expect(screen.getByText('This address looks incomplete.')).toBeTruthy()
    expect(api.received.filter(({ path }) => path === '/auth/me')).toEqual([])
  })
})

describe('a token', () => {
  async function drawn(tokens: object[] = []) {
    api.answer('GET /auth/tokens', { body: tokens })
    const user = drawnInDesk(<Tokens role="consultant" />)
    await waitFor(() => expect(bodies('GET /auth/tokens')).toHaveLength(1))
    return user
  }

  test('is made for what one may oneself at most, for so many days, and shown once', async () => {
    const user = await drawn()
    await press(user, 'New token')
    expect(screen.getAllByRole('radio')).toHaveLength(2)
    await user.type(field(/^What it is for/), 'N')
    await user.click(screen.getByRole('radio', { name: /^Consultant/ }))
    await choose(user, 'It expires', 'in 30 days')
    api.answer('POST /auth/tokens', { status: 201, body: { token: 'vdt_once' } })
    const before = Date.now()
    await press(user, 'Make the token')
    expect(await screen.findByDisplayValue('vdt_once')).toBeTruthy()
    const [made] = bodies('POST /auth/tokens') as { expiresAt: string }[]
    expect(made).toMatchObject({ name: 'N', role: 'consultant' })
    const days = (Date.parse(made?.expiresAt ?? '') - before) / 86_400_000
    expect(days).toBeGreaterThan(29.99)
    expect(days).toBeLessThan(30.01)
    expect(localStorage).toHaveLength(0)
    await press(user, 'Done')
    await waitFor(() => expect(bodies('GET /auth/tokens')).toHaveLength(2))
    expect(screen.queryByDisplayValue('vdt_once')).toBeNull()
  })

  test('may never expire; without a name there is none', async () => {
    const user = await drawn()
    await press(user, 'New token')
    await choose(user, 'It expires', 'never')
    await user.type(field(/^What it is for/), ' ')
    await press(user, 'Make the token')
    expect([screen.getByText('Say what it is for.'), bodies('POST /auth/tokens')]).toEqual([expect.anything(), []])
    await user.type(field(/^What it is for/), 'N')
    api.answer('POST /auth/tokens', { status: 201, body: { token: 'vdt_once' } })
    await press(user, 'Make the token')
    await screen.findByDisplayValue('vdt_once')
    expect(bodies('POST /auth/tokens')).toMatchObject([{ expiresAt: null, role: 'viewer' }])
  })

  test('is listed with when it was used and when it ends, and deleted after it was asked', async () => {
    const token = { id: 't1', name: 'Nightly', role: 'viewer', lastUsedAt: null, expiresAt: '2020-01-01T00:00:00Z' }
    const user = await drawn([token, { ...token, id: 't2', name: 'Other', expiresAt: null }])
    const lines = await screen.findAllByRole('listitem')
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/Nightly.*Viewer · never used · expired 1 Jan 2020/),
      expect.stringMatching(/Other.*never used/),
    ])
    await user.click(within(lines[0] as HTMLElement).getByRole('button'))
    api.answer('DELETE /auth/tokens/t1', { status: 204 })
    await press(user, 'Delete')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(bodies('DELETE /auth/tokens/t1')).toHaveLength(1)
  })
})

describe('a second factor', () => {
  async function drawn(totp: object) {
    api.answer('GET /auth/totp', { body: totp })
    const user = drawnInDesk(<TwoFactor />)
    await screen.findByText(/^O(n|ff)\./)
    return user
  }

  test('is set up by password, key and a first code, and shows recovery codes once', async () => {
    const user = await drawn({ enabled: false, recoveryCodesLeft: 0 })
    await press(user, 'Set it up')
    await password(user, 'secret')
    api.answer('POST /auth/totp', { body: { secret: 'ABCDEFGH', uri: 'otpauth://totp/x?secret=ABCDEFGH' } })
    await press(user, 'Continue')
    expect(await screen.findByDisplayValue('ABCD EFGH')).toBeTruthy()
    expect(screen.getByRole('img', { name: 'The key as a QR code' })).toBeTruthy()
    const wrong = { detail: 'No.', errors: [{ pointer: '/code', message: 'That code is not right.' }] }
    api.answer('POST /auth/totp/confirm', { status: 422, body: wrong })
    await user.type(field(/^Code that the app shows/), '12')
    await press(user, 'Turn it on')
    expect(await screen.findByText('That code is not right.')).toBeTruthy()
    api.answer('POST /auth/totp/confirm', { body: { recoveryCodes: ['one', 'two'] } })
    await press(user, 'Turn it on')
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Recovery codes' })).value).toBe('one\ntwo')
    expect([bodies('POST /auth/totp'), bodies('POST /auth/totp/confirm')]).toEqual([
      [{ password: 'secret' }],
      [{ code: '12' }, { code: '12' }],
    ])
    api.answer('GET /auth/totp', { body: { enabled: true, recoveryCodesLeft: 2 } })
    await press(user, 'I have kept them')
    expect(await screen.findByText('On. 2 recovery codes are left.')).toBeTruthy()
  })

  test.each([
    { left: 0, said: 'On. No recovery codes are left.', warns: true },
    { left: 1, said: 'On. One recovery code is left.', warns: true },
    { left: 10, said: 'On. 10 recovery codes are left.', warns: false },
  ])('$said', async ({ left, said, warns }) => {
    await drawn({ enabled: true, recoveryCodesLeft: left })
    expect(screen.getByText(said)).toBeTruthy()
    expect(screen.queryByText(/before you need the last one/) !== null).toBe(warns)
  })

  test('gets new codes, or is turned off, with the password', async () => {
    const user = await drawn({ enabled: true, recoveryCodesLeft: 5 })
    await press(user, 'New recovery codes')
    await password(user, 'secret')
    api.answer('POST /auth/totp/recovery-codes', { body: { recoveryCodes: ['new'] } })
    await press(user, 'Make new ones')
    expect(await screen.findByDisplayValue('new')).toBeTruthy()
    expect(bodies('POST /auth/totp/recovery-codes')).toEqual([{ password: 'secret' }])
    await press(user, 'I have kept them')
    await press(user, 'Turn it off')
    await password(user, 'wrong')
    const wrong = { detail: 'No.', errors: [{ pointer: '/password', message: 'That is not it.' }] }
    api.answer('DELETE /auth/totp', { status: 422, body: wrong })
    await user.keyboard('{Enter}')
    expect(await screen.findByText('That is not it.')).toBeTruthy()
    api.answer('DELETE /auth/totp', { status: 204 })
    await user.keyboard('{Enter}')
    expect(await screen.findByText('Two-factor sign-in is off.')).toBeTruthy()
  })
})

test('sessions are ended one by one, or all but this', async () => {
  const session = (id: string, current: boolean) => ({
    id,
    device: id,
    current,
    createdAt: '2026-11-20T10:00:00Z',
    lastSeenAt: '2026-11-20T10:00:00Z',
  })
  api.answer('GET /auth/sessions', { body: [session('here', true), session('there', false)] })
  const user = drawnInDesk(<OwnSessions />)
  await screen.findByText(/^This browser/)
  expect(screen.queryByRole('button', { name: 'Sign out here' })).toBeNull()
  api.answer('DELETE /auth/sessions/there', { status: 204 })
  await press(user, 'Sign out there')
  await waitFor(() => expect(bodies('GET /auth/sessions')).toHaveLength(2))
  api.answer('DELETE /auth/sessions', { status: 204 })
  api.answer('GET /auth/sessions', { body: [session('here', true)] })
  await press(user, 'Sign out everywhere else')
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Sign out everywhere else' })).toBeNull())
  expect(api.calls).toContain('DELETE /auth/sessions/there')
})
