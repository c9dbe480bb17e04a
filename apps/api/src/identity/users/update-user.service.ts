import { Injectable } from '@nestjs/common'
import { type InputOf, roles, updateUser } from '@verdict/contracts'
import { type EntityManager, In, IsNull, Not } from 'typeorm'
import { ApiError, stale } from '../../http/api-error.ts'
import { revised } from '../../work/revised.ts'
import type { Work } from '../../work/work.ts'
import { ApiTokenEntity } from '../api-tokens/api-token.entity.ts'
import { Sessions } from '../sessions.service.ts'
import { withoutLink, UserEntity } from '../user.entity.ts'
import { accountReply } from './account-reply.ts'
import { lockedUser } from './locked-user.ts'

@Injectable()
export class UpdateUser {
  constructor(private readonly sessions: Sessions) {}

  /**
   * Changes the fields that are sent. Another role ends the sessions, and tokens with higher rights; deactivating ends all. An active
   * admin always remains.
   */
  async run({ params, body }: InputOf<typeof updateUser>, { database, audit }: Work) {
    // Serialised, so that two admins cannot demote each other at the same time.
    await database.query("select pg_advisory_xact_lock(hashtext('verdict admins'))")
    const before = await lockedUser(database, params.id)
    const update = revised(before, body, () => stale(updateUser, accountReply(before)))
    if (!update) return accountReply(before)
    const { changes, after } = update
    if (administers(before) && !administers(after)) await refuseLastAdmin(database, before)

    if (changes.disabled) Object.assign(after, withoutLink)
    await database.update(UserEntity, { id: before.id }, after)
    if (changes.disabled || changes.role) await this.sessions.endAll(database, before.id)
    await database.delete(ApiTokenEntity, { userId: before.id, role: In(changes.disabled ? [...roles] : above(after)) })
    const { name, ...told } = changes
    const { name: _, ...old } = update.old
    await audit.record({
      action: 'update',
      resource: 'users',
      record: before.id,
      before: old,
      after: { ...told, ...(name !== undefined && { fields: ['name'] }) },
    })
    return accountReply(after)
  }
}

const administers = ({ role, disabled, passwordHash }: UserEntity) =>
  role === 'admin' && !disabled && passwordHash !== null

const above = ({ role }: UserEntity) => roles.slice(roles.indexOf(role) + 1)

async function refuseLastAdmin(database: EntityManager, { id }: UserEntity) {
  const others = { id: Not(id), role: 'admin' as const, disabled: false, passwordHash: Not(IsNull()) }
  if (!(await database.existsBy(UserEntity, others)))
    throw new ApiError(409, 'last-admin', 'This is the last admin. Make another user an admin first.')
}
