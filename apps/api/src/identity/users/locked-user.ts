import type { EntityManager } from 'typeorm'
import { found } from '../../http/refusal.ts'
import { User } from '../user.entity.ts'

/** An account, held until the transaction ends. */
export const lockedUser = async (database: EntityManager, id: string): Promise<User> =>
  found(await database.findOne(User, { where: { id }, lock: { mode: 'pessimistic_write' } }))
