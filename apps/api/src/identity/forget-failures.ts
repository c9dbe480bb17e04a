import type { EntityManager } from 'typeorm'
import { FailedSignInEntity } from './failed-sign-in.entity.ts'

/**
 * Forgets what failed for an account whose owner has proven to be it in another way, so that nothing holds up the new password.
 *
 * @param device from which that was done, if it signed in to the account before
 */
export async function forgetFailures(email: string, database: EntityManager, device?: string) {
  await database
    .createQueryBuilder()
    .delete()
    .from(FailedSignInEntity)
    .where(
      `bucket = 'account ' || :email or bucket = 'device ' || :device
       or (bucket like 'guesses %' and split_part(bucket, ' ', 3) = :email)`,
      { email, device: device ?? '' },
    )
    .execute()
}
