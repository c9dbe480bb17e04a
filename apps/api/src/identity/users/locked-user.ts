import type { EntityManager } from 'typeorm'
import { orNotFound } from '../../http/api-error.ts'
import { UserEntity } from '../user.entity.ts'

/** An account, held until the transaction ends. */
export const lockedUser = async (database: EntityManager, id: string): Promise<UserEntity> =>
  orNotFound(await database.findOne(UserEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }))
