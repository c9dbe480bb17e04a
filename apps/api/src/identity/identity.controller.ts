import { Controller } from '@nestjs/common'
import { changePassword, getMe, type InputOf, listUsers, login, logout, type Me } from '@verdict/contracts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { readPage } from '../http/page.ts'
import { inText, search } from '../http/search.ts'
import { actorOf, type Work } from '../http/work.ts'
import { ChangePassword } from './change-password.service.ts'
import { Sessions } from './sessions.service.ts'
import { SignIn } from './sign-in.service.ts'
import { User } from './user.entity.ts'

@Controller()
export class IdentityController {
  constructor(
    private readonly signingIn: SignIn,
    private readonly changing: ChangePassword,
    private readonly sessions: Sessions,
  ) {}

  @Endpoint(login)
  login(input: InputOf<typeof login>, work: Work) {
    return this.signingIn.run(input, work)
  }

  @Endpoint(logout)
  async logout(_input: InputOf<typeof logout>, { database, audit, reply, now }: Work) {
    const actor = await this.sessions.actorOf(database, reply.request, now)
    if (actor) await audit.record({ action: 'logout', resource: 'users', record: actor.id }, actor)
    await this.sessions.end(database, reply.request, reply)
  }

  @Endpoint(getMe)
  me(_input: InputOf<typeof getMe>, work: Work): Me {
    const { id, name, email, role, mustChangePassword } = actorOf(work)
    return { id, name, email, role, mustChangePassword }
  }

  @Endpoint(changePassword)
  password(input: InputOf<typeof changePassword>, work: Work) {
    return this.changing.run(input, work)
  }

  @Endpoint(listUsers)
  async users({ query }: InputOf<typeof listUsers>, { database }: Work) {
    const { q, id } = query.filter
    const users = database.createQueryBuilder(User, 'user')
    if (q !== undefined) search(users, q, inText('user.name'))
    if (id !== undefined) users.andWhere('user.id = any(:id)', { id })
    const page = await readPage('users', users, query)
    return page.map(({ id, name, role }) => ({ id, name, role }))
  }
}
