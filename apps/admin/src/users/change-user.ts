import { updateUser, type User } from '@verdict/contracts'
import { call } from '../api/call.ts'

/** Changes an account, based on what is shown of it. */
export const changeUser = async (
  { id, revision }: User,
  changes: Partial<Pick<User, 'name' | 'role' | 'disabled'>>,
) => {
  await call(updateUser, { params: { id }, body: { revision, ...changes } })
}
