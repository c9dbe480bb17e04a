import { randomInt } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import { tokenHashOf } from '../secret-token.ts'
import { RecoveryCodeEntity } from './recovery-code.entity.ts'

const HOW_MANY = 10
/** No letter or digit that looks like another. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 5
const GROUP = 5

const newCode = () =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
  ).join('-')

/** Hyphens, spaces and case are for the eye. */
const hashOf = (code: string) => tokenHashOf(code.toLowerCase().replace(/[^a-z0-9]/g, ''))

/** Replaces all recovery codes of a user by new ones. */
export async function renewCodes(database: EntityManager, userId: string): Promise<string[]> {
  await database.delete(RecoveryCodeEntity, { userId })
  const codes = Array.from({ length: HOW_MANY }, newCode)
  await database.insert(
    RecoveryCodeEntity,
    codes.map((code) => ({ userId, codeHash: hashOf(code) })),
  )
  return codes
}

/** Uses up a code and returns whether it was valid. Of two parallel uses one succeeds. */
export async function useCode(database: EntityManager, userId: string, code: string): Promise<boolean> {
  const { affected } = await database.delete(RecoveryCodeEntity, { userId, codeHash: hashOf(code) })
  return affected === 1
}
