import { getMe, login, logout, type Me } from '@verdict/contracts'
import type { AuthProvider, HttpError } from 'react-admin'
import { call, refusedCall } from '../api/call.ts'

const CHANGE_PASSWORD = '/change-password'
const SET_UP_TWO_FACTOR = '/set-up-two-factor'

/** Where somebody has to go before anything else. */
function firstOf({ mustChangePassword, mustSetUpTwoFactor }: Me): string | undefined {
  if (mustChangePassword) return CHANGE_PASSWORD
  if (mustSetUpTwoFactor) return SET_UP_TWO_FACTOR
  return undefined
}

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
  known ??= call(getMe).then(({ body }) => meet(body))
  known.catch(() => {
    known = undefined
  })
  return known
}

export const authProvider: AuthProvider = {
  async login({ email, password, code }: { email: string; password: string; code?: string }) {
    const { body } = await call(login, { body: { email, password, ...(code && { code }) } })
    known = Promise.resolve(meet(body))
    const first = firstOf(body)
    return first === undefined ? undefined : { redirectTo: first }
  },
  async logout() {
    known = undefined
    await call(logout).catch(() => {})
  },
  async checkAuth() {
    const first = firstOf(await me())
    if (first === undefined || location.pathname.endsWith(first)) return
    // Refused here, they would be signed out.
    location.replace(`/admin${first}`)
    await new Promise(() => {})
  },
  async checkError(error: HttpError) {
    if (refusedCall(error).code === 'two-factor-needed') {
      known = undefined
      throw Object.assign(new Error('Set up two-factor sign-in first.'), {
        redirectTo: SET_UP_TWO_FACTOR,
        logoutUser: false,
      })
    }
    if (error.status !== 401) return
    known = undefined
    throw new Error('Your session has ended.')
  },
  async getIdentity() {
    const { id, name, email, role } = await me()
    return { id, fullName: name, email, role }
  },
  /** Undefined for a signed-out visitor. A rejection would make react-admin ask again and again before the sign-in page shows. */
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
