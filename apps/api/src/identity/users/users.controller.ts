import { Controller } from '@nestjs/common'
import {
  createResetLink,
  createUser,
  endUserSession,
  endUserSessions,
  getUser,
  type InputOf,
  inviteUser,
  listUserSessions,
  listUsers,
  removeUserTotp,
  updateUser,
} from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { Endpoint } from '../../http/endpoint.decorator.ts'
import { readPage } from '../../http/page.ts'
import { orNotFound, notFound } from '../../http/api-error.ts'
import { inText, search } from '../../http/search.ts'
import type { Call } from '../../http/call.ts'
import { actorOf } from '../../work/work.ts'
import { Sessions } from '../sessions.service.ts'
import { TwoFactor } from '../two-factor/two-factor.service.ts'
import { UserEntity } from '../user.entity.ts'
import { accountReply } from './account-reply.ts'
import { CreateResetLink } from './create-reset-link.service.ts'
import { InviteUser } from './invite-user.service.ts'
import { UpdateUser } from './update-user.service.ts'

const userOf = async (database: EntityManager, id: string) => orNotFound(await database.findOneBy(UserEntity, { id }))

@Controller()
export class UsersController {
  constructor(
    private readonly inviting: InviteUser,
    private readonly updating: UpdateUser,
    private readonly resetting: CreateResetLink,
    private readonly twoFactor: TwoFactor,
    private readonly sessions: Sessions,
  ) {}

  @Endpoint(listUsers)
  async list({ query }: InputOf<typeof listUsers>, call: Call) {
    const { q, id, role, disabled } = query.filter
    const isAdmin = actorOf(call).role === 'admin'
    const users = call.database.createQueryBuilder(UserEntity, 'user')
    const searched = isAdmin ? `"user".name || E'\\n' || "user".email` : '"user".name'
    if (q !== undefined) search(users, q, inText(searched))
    if (id !== undefined) users.andWhere('user.id = any(:id)', { id })
    if (role !== undefined) users.andWhere('user.role = :role', { role })
    if (disabled !== undefined) users.andWhere('user.disabled = :disabled', { disabled })
    const page = await readPage('users', users, query)
    return page.map((user) => (isAdmin ? accountReply(user) : { id: user.id, name: user.name, role: user.role }))
  }

  @Endpoint(getUser)
  async get({ params }: InputOf<typeof getUser>, { database }: Call) {
    return accountReply(await userOf(database, params.id))
  }

  @Endpoint(createUser)
  create(input: InputOf<typeof createUser>, call: Call) {
    return this.inviting.create(input, call)
  }

  @Endpoint(updateUser)
  update(input: InputOf<typeof updateUser>, call: Call) {
    return this.updating.run(input, call)
  }

  @Endpoint(inviteUser)
  invite(input: InputOf<typeof inviteUser>, call: Call) {
    return this.inviting.again(input, call)
  }

  @Endpoint(createResetLink)
  resetLink(input: InputOf<typeof createResetLink>, call: Call) {
    return this.resetting.run(input, call)
  }

  @Endpoint(removeUserTotp)
  removeTotp(input: InputOf<typeof removeUserTotp>, call: Call) {
    return this.twoFactor.removeFor(input, call)
  }

  @Endpoint(listUserSessions)
  async listSessions({ params }: InputOf<typeof listUserSessions>, call: Call) {
    const { id } = await userOf(call.database, params.id)
    return this.sessions.list(call.database, id, actorOf(call), call.now)
  }

  @Endpoint(endUserSessions)
  async endSessions({ params }: InputOf<typeof endUserSessions>, { database, audit }: Call) {
    const { id } = await userOf(database, params.id)
    await this.sessions.endAll(database, id)
    await audit.record({ action: 'logout', resource: 'users', record: id, after: { sessions: 'all' } })
  }

  @Endpoint(endUserSession)
  async endSession({ params: { id, session } }: InputOf<typeof endUserSession>, { database, audit }: Call) {
    if (!(await this.sessions.endOne(database, id, session))) throw notFound()
    await audit.record({ action: 'logout', resource: 'users', record: id, after: { session } })
  }
}
