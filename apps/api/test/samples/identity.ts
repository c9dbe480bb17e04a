import { UserEntity } from '../../src/identity/user.entity.ts'
import { PASSWORD, type TestApi } from '../api.ts'
import {
  begunTotp,
  codeOf,
  newInvited,
  newPerson,
  newPersonWithTotp,
  newResetToken,
  newToken,
  type Person,
  sessionOf,
} from '../people.ts'
import { unique } from '../starter.ts'
import { list, type Samples } from './sample.ts'

export const identity: Samples = {
  login: async (api) => {
    const user = await api.user('admin')
    return { body: { email: user.email, password: PASSWORD }, caller: { user, cookie: '' } }
  },
  logout: async (api) => ({ caller: await newPerson(api) }),
  getMe: async () => ({}),
  updateMe: async (api) => ({
    body: { name: 'Grace', email: `${unique('grace')}@example.com`, password: PASSWORD },
    caller: await newPerson(api),
  }),
  changePassword: async (api) => ({
    body: { current: PASSWORD, password: 'another staple of tame zebras' },
    caller: await newPerson(api),
  }),
  readAccountLink: async (api) => ({ body: { token: (await newInvited(api)).token } }),
  acceptInvitation: async (api) => {
    const { token, id } = await newInvited(api)
    return { body: { token, password: 'another staple of tame zebras' }, caller: await nobodyYet(api, id) }
  },
  forgotPassword: async (api) => ({ body: { email: (await api.user('viewer')).email } }),
  resetPassword: async (api) => {
    const user = await api.user('admin')
    const token = await newResetToken(api, user.id)
    return { body: { token, password: 'another staple of tame zebras' }, caller: { user, cookie: '' } }
  },
  listSessions: async () => ({}),
  endOtherSessions: async (api) => ({ caller: await newPerson(api) }),
  endSession: async (api) => {
    const caller = await newPerson(api)
    return { params: { id: await sessionOf(api, await api.signIn(caller.user.email)) }, caller }
  },
  getTotp: async () => ({}),
  setUpTotp: async (api) => ({ body: { password: PASSWORD }, caller: await newPerson(api) }),
  confirmTotp: async (api) => {
    const caller = await newPerson(api)
    return { body: { code: codeOf(await begunTotp(api, caller)) }, caller }
  },
  renewRecoveryCodes: async (api) => ({ body: { password: PASSWORD }, caller: await newPersonWithTotp(api) }),
  removeTotp: async (api) => ({ body: { password: PASSWORD }, caller: await newPersonWithTotp(api) }),
  listApiTokens: async () => ({}),
  createApiToken: async () => ({ body: { name: 'Export', role: 'viewer', expiresAt: '2036-01-01T00:00:00Z' } }),
  deleteApiToken: async (api) => {
    const caller = await newPerson(api)
    return { params: { id: (await newToken(api, caller, 'viewer')).id }, caller }
  },
  getMailChoices: async () => ({}),
  updateMailChoices: async () => ({ body: { leads: 'none', digest: true } }),
  listUsers: async () => list('name', { q: 'admin', role: 'admin', disabled: false }),
  getUser: async (api) => ({ params: { id: (await api.user('viewer')).id } }),
  createUser: async () => ({
    body: { email: `${unique('grace')}@example.com`, name: 'Grace Hopper', role: 'consultant' },
  }),
  updateUser: async (api) => ({
    params: { id: (await api.user('viewer')).id },
    body: { revision: 1, name: 'Grace', role: 'consultant', disabled: true },
  }),
  inviteUser: async (api) => ({ params: { id: (await newInvited(api)).id } }),
  createResetLink: async (api) => ({ params: { id: (await api.user('viewer')).id } }),
  removeUserTotp: async (api) => ({ params: { id: (await newPersonWithTotp(api, 'viewer')).user.id } }),
  listUserSessions: async (api) => ({ params: { id: (await newPerson(api, 'viewer')).user.id } }),
  endUserSessions: async (api) => ({ params: { id: (await newPerson(api, 'viewer')).user.id } }),
  endUserSession: async (api) => {
    const { user, cookie } = await newPerson(api, 'viewer')
    return { params: { id: user.id, session: await sessionOf(api, cookie) } }
  },
}

const nobodyYet = async (api: TestApi, id: string): Promise<Person> => ({
  user: await api.database.manager.findOneByOrFail(UserEntity, { id }),
  cookie: '',
})
