import type { User } from '@verdict/contracts'
import { deskPaths, pathOf } from '@verdict/contracts/paths'
import { call } from '../providers/http.ts'

/** Changes an account, based on what is shown of it. */
export const changeUser = async (
  { id, revision }: User,
  changes: Partial<Pick<User, 'name' | 'role' | 'disabled'>>,
) => {
  await call<User>('PUT', pathOf(deskPaths.adminUser, { id }), { revision, ...changes })
}
