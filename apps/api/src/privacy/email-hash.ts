import { createHmac } from 'node:crypto'

/**
 * A hash of an address, whatever its case, that only this installation can make, so that nobody finds out by trying addresses who was erased.
 *
 * @param salt kept with the hashes
 */
export const emailHash = (email: string, salt: string) =>
  createHmac('sha256', salt).update('erasure').update(email.trim().toLowerCase()).digest('hex')
