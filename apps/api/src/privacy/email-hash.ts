import { createHmac } from 'node:crypto'

/** An address that is the same whatever its case. */
export const sameEmail = (email: string) => email.trim().toLowerCase()

/**
 * A hash of an address that only this installation can make, so that nobody finds out by trying addresses who was erased.
 *
 * @param salt kept with the hashes
 */
export const emailHash = (email: string, salt: string) =>
  createHmac('sha256', salt).update('erasure').update(sameEmail(email)).digest('hex')
