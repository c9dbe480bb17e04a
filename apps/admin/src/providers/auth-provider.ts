import { type Me, deskPaths } from '@verdict/contracts'
import type { AuthProvider, HttpError } from 'react-admin'
import { call } from './http.ts'

const CHANGE_PASSWORD = '/change-password'

/** Asked once a page load: the session itself is the server's to check, at every call. */
let known: Promise<Me> | undefined
let person = ''

const meet = (body: Me) => {
  person = body.id
  return body
}

/** Who is signed in, or was until the session ended; '' before anybody is. */
export const signedIn = () => person

const me = () => {
  known ??= call<Me>('GET', deskPaths.me).then(({ body }) => meet(body))
  known.catch(() => {
    known = undefined
  })
  return known
}

export const authProvider: AuthProvider = {
  async login({ email, password }: { email: string; password: string }) {
    const { body } = await call<Me>('POST', deskPaths.login, { email, password })
    known = Promise.resolve(meet(body))
    return body.mustChangePassword ? { redirectTo: CHANGE_PASSWORD } : undefined
  },
  async logout() {
    known = undefined
    await call('POST', deskPaths.logout).catch(() => {})
  },
  async checkAuth() {
    const { mustChangePassword } = await me()
    if (mustChangePassword && !location.pathname.endsWith(CHANGE_PASSWORD))
      throw Object.assign(new Error('Choose a new password first.'), { redirectTo: CHANGE_PASSWORD, logoutUser: false })
  },
  async checkError({ status }: HttpError) {
    if (status !== 401) return
    known = undefined
    throw new Error('Your session has ended.')
  },
  async getIdentity() {
    const { id, name, email, role } = await me()
    return { id, fullName: name, email, role }
  },
  /** Nobody's role is none. A refusal here would be asked for again and again before the sign-in page shows. */
  getPermissions: () =>
    me().then(
      ({ role }) => role,
      () => undefined,
    ),
}

/** After a change of password the next question is asked anew. */
export const forgetMe = () => {
  known = undefined
}
