import { randomBytes } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import { StartError } from '../config/environment.ts'
import type { Work } from '../work/work.ts'
import { forgetFailures } from './forget-failures.ts'
import { hashPassword } from './passwords.ts'
import { SessionEntity } from './session.entity.ts'
import { RecoveryCodeEntity } from './two-factor/recovery-code.entity.ts'
import { withoutLink, UserEntity } from './user.entity.ts'

const NO_TWO_FACTOR = { totpSecret: null, totpConfirmedAt: null, totpLastStep: null } satisfies Partial<UserEntity>

/**
 * Gives an account a new random password, which has to be changed at the next sign-in, ends its sessions and forgets its failed sign-ins. For
 * the operator of the server, when no admin can help.
 *
 * @param email whose; the only admin's where it is absent
 * @param twoFactorOff whether the account asks for a code no more
 * @throws StartError saying whose password can be reset
 */
export async function resetOnServer({ database, audit }: Work, email: string | undefined, twoFactorOff: boolean) {
  const user = await chosen(database, email?.normalize('NFC').trim().toLowerCase())
  const { id } = user
  const password = randomBytes(15).toString('base64url')
  const passwordHash = await hashPassword(password)
  const twoFactor = twoFactorOff ? NO_TWO_FACTOR : {}
  await database.update(UserEntity, { id }, { passwordHash, mustChangePassword: true, ...withoutLink, ...twoFactor })
  if (twoFactorOff) await database.delete(RecoveryCodeEntity, { userId: id })
  await database.delete(SessionEntity, { userId: id })
  await forgetFailures(user.email, database)
  const after = { by: 'the command on the server', ...(twoFactorOff && { twoFactor: 'off' }) }
  await audit.record({ action: 'reset', resource: 'users', record: id, after })
  return { email: user.email, password }
}

async function chosen(database: EntityManager, email: string | undefined): Promise<UserEntity> {
  const admins = await database.find(UserEntity, { where: { role: 'admin', disabled: false }, order: { email: 'ASC' } })
  const user = email === undefined ? admins[0] : await database.findOneBy(UserEntity, { email })
  const named = admins.map((admin) => admin.email).join(', ')
  if (!user) throw new StartError(`No user has the e-mail ${email}. The admins are: ${named}.`)
  if (email === undefined && admins.length > 1) throw new StartError(`Give the e-mail of one of the admins: ${named}.`)
  if (user.disabled) throw new StartError(`${user.email} is deactivated. An admin has to activate the account first.`)
  return user
}
