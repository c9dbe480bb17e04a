import { ApiError } from '../../http/api-error.ts'
import { actorOf, type Work } from '../../work/work.ts'

/**
 * Keeps to the calls about one's own account what those ask the present password for: with an admin's open browser, or with a token, nobody
 * comes to sign in as that admin.
 *
 * @throws ApiError (403) where the account is the caller's own
 */
export function refuseOwnAccount(id: string, work: Pick<Work, 'actor'>) {
  if (id !== actorOf(work).id) return
  throw new ApiError(
    403,
    'own-account',
    'This is your own account. Change it on the page “Your account”, with your password.',
  )
}
