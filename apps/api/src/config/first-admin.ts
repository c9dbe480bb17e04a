import { email } from '@verdict/contracts'
import { weakness } from '../identity/password-strength.ts'
import { type Environment, notRight } from './environment.ts'

/** The first admin's address where none is configured. */
const FIRST_ADMIN = 'admin@example.com'

/**
 * The first admin's address and password, from the environment. Checked only when the account is created, so that values left in the
 * environment does not prevent a later start.
 *
 * @throws StartError naming every problem at once
 */
export async function firstAdminIn({
  admin,
}: Pick<Environment, 'admin'>): Promise<{ email: string; password?: string }> {
  const { password } = admin
  const address = email.safeParse(admin.email ?? FIRST_ADMIN)
  const weak = password === undefined ? undefined : await weakness(password, { email: admin.email ?? FIRST_ADMIN })
  if (!address.success || weak !== undefined)
    throw notRight([
      ...(address.error?.issues ?? []).map(({ message }) => `  ADMIN_EMAIL: ${message}`),
      ...(weak === undefined ? [] : [`  ADMIN_PASSWORD: ${weak}`]),
    ])
  return { email: address.data.toLowerCase(), ...(password !== undefined && { password }) }
}
