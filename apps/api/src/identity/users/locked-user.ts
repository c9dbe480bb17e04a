import type { EntityManager } from 'typeorm'
import { orNotFound } from '../../http/api-error.ts'
import { User } from '../user.entity.ts'

/** An account, held until the transaction ends. */
export const lockedUser = async (database: EntityManager, id: string): Promise<User> =>
  orNotFound(await database.findOne(User, { where: { id }, lock: { mode: 'pessimistic_write' } }))
