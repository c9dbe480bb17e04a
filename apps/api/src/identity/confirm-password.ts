import type { EntityManager } from 'typeorm'
import { unprocessable } from '../http/refusal.ts'
import type { SignedIn } from '../http/call.ts'
import { matches } from './passwords.ts'
import { User } from './user.entity.ts'

/**
 * Asks for the password again before something that a browser left open must not be enough for.
 *
 * @throws Refusal (422) at `/password`
 */
export async function confirmPassword(database: EntityManager, { id }: SignedIn, password: string | undefined) {
  const { passwordHash } = await database.findOneByOrFail(User, { id })
  if (password === undefined || !(await matches(password, passwordHash)))
    throw unprocessable([{ pointer: '/password', message: 'This is not your present password.' }])
}
