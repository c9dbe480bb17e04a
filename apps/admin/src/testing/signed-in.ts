import type { Role } from '@verdict/contracts'
import { beforeEach } from 'vitest'
import type { ScriptedApi } from '../api/testing/scripted-api.ts'
import { authProvider, forgetMe } from '../providers/auth-provider.ts'

/** Signs Ada in, so that what is rendered next finds her. */
export const signIn = async (api: ScriptedApi, role: Role, id = 'u1') => {
  forgetMe()
  api.answer('GET /site', { body: { timeZone: 'UTC' } })
  api.answer('GET /auth/me', { body: { id, name: 'Ada', role } })
  await authProvider.getIdentity?.()
  api.received = []
}

/** Ada is signed in before each test of a file. */
export const signedInAs = (api: ScriptedApi, role: Role) => beforeEach(() => signIn(api, role))
