import { beforeEach, describe, expect, test, vi } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'

const api = scriptedApi()
const ADA = { id: 'u1', name: 'Ada', email: 'ada@example.org', role: 'consultant', mustChangePassword: false }

/** Imports the module anew, as a page load does: no user is known yet. */
async function loaded() {
  vi.resetModules()
  return import('./auth-provider.ts')
}

beforeEach(() => history.replaceState(null, '', '/admin/models'))

describe('signing in', () => {
  test('sends what was typed, a code only where there is one, and asks for nobody again', async () => {
    const { authProvider, signedIn } = await loaded()
    api.answer('POST /auth/login', { body: ADA })
    expect(signedIn()).toBe('')
    await authProvider.login({ email: 'ada@example.org', password: 'secret' })
    await authProvider.login({ email: 'ada@example.org', password: 'secret', code: '123456' })
    expect(api.received.map(({ body }) => body)).toEqual([
      { email: 'ada@example.org', password: 'secret' },
      { email: 'ada@example.org', password: 'secret', code: '123456' },
    ])
    await authProvider.checkAuth({})
    expect(await authProvider.getIdentity?.()).toMatchObject({ id: 'u1', fullName: 'Ada', role: 'consultant' })
    expect(api.calls).not.toContain('GET /auth/me')
    expect(signedIn()).toBe('u1')
  })

  test.each([
    { must: { mustChangePassword: true }, to: '/change-password' },
    { must: { mustSetUpTwoFactor: true }, to: '/set-up-two-factor' },
    { must: { mustChangePassword: true, mustSetUpTwoFactor: true }, to: '/change-password' },
  ])('leads to what has to be done first: $to', async ({ must, to }) => {
    const { authProvider } = await loaded()
    api.answer('POST /auth/login', { body: { ...ADA, ...must } })
    expect(await authProvider.login({})).toEqual({ redirectTo: to })
    // The page is left for the sign-in page. Rejecting here would make react-admin sign the user out.
    const left = vi.spyOn(location, 'replace').mockImplementation(() => {})
    void authProvider.checkAuth({})
    await vi.waitFor(() => expect(left.mock.calls).toEqual([[`/admin${to}`]]))
    left.mockRestore()
    history.replaceState(null, '', `/admin${to}`)
    await expect(authProvider.checkAuth({})).resolves.toBeUndefined()
  })
})

describe('a page load', () => {
  test('asks once who is signed in, however many ask', async () => {
    const { authProvider } = await loaded()
    api.answer('GET /auth/me', { body: ADA })
    await Promise.all([authProvider.checkAuth({}), authProvider.getIdentity?.(), authProvider.getPermissions?.({})])
    expect(api.calls).toEqual(['GET /auth/me'])
  })

  test('asks again after it was refused, and has no role meanwhile', async () => {
    const { authProvider } = await loaded()
    api.answer('GET /auth/me', { status: 401, body: { detail: 'Sign in first.' } })
    await expect(authProvider.checkAuth({})).rejects.toMatchObject({ status: 401 })
    expect(await authProvider.getPermissions?.({})).toBeUndefined()
    api.answer('GET /auth/me', { body: ADA })
    expect(await authProvider.getPermissions?.({})).toBe('consultant')
  })

  test('after signing out nobody is known, even where the server was not reached', async () => {
    const { authProvider } = await loaded()
    api.answer('GET /auth/me', { body: ADA })
    await authProvider.getIdentity?.()
    api.answer('POST /auth/logout', { status: 502 })
    await authProvider.logout({})
    await authProvider.getIdentity?.()
    expect(api.calls).toEqual(['GET /auth/me', 'POST /auth/logout', 'GET /auth/me'])
  })
})

describe('a call that failed', () => {
  test.each([400, 403, 404, 409, 422, 500, 0])('with %d leaves the session as it is', async (status) => {
    const { authProvider } = await loaded()
    await expect(authProvider.checkError({ status, body: {} })).resolves.toBeUndefined()
  })

  test('with 401 ends it', async () => {
    const { authProvider } = await loaded()
    await expect(authProvider.checkError({ status: 401 })).rejects.toThrow('Your session has ended.')
  })

  test('for want of a second factor leads to setting it up, and signs nobody out', async () => {
    const { authProvider } = await loaded()
    await expect(authProvider.checkError({ status: 403, body: { code: 'two-factor-needed' } })).rejects.toMatchObject({
      redirectTo: '/set-up-two-factor',
      logoutUser: false,
    })
  })
})
