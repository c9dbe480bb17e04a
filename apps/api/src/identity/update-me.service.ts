import { Injectable } from '@nestjs/common'
import type { InputOf, Me, updateMe } from '@verdict/contracts'
import { Not } from 'typeorm'
import type { Call } from '../http/call.ts'
import { actorOf } from '../work/work.ts'
import { addressTaken } from './address-taken.ts'
import { confirmPassword } from './confirm-password.ts'
import { meReply } from './me-reply.ts'
import { noLink, User } from './user.entity.ts'
import { lockedUser } from './users/locked-user.ts'

@Injectable()
export class UpdateMe {
  /** Changes one's own name; the address, which signs in, only with the password. */
  async run({ body }: InputOf<typeof updateMe>, work: Call): Promise<Me> {
    const { database, audit } = work
    const actor = actorOf(work)
    const before = await lockedUser(database, actor.id)
    const name = body.name ?? before.name
    const email = body.email?.toLowerCase() ?? before.email
    if (email !== before.email) {
      await confirmPassword(database, actor, body.password)
      if (await database.existsBy(User, { email, id: Not(actor.id) })) throw addressTaken()
    }
    const fields = [...(name === before.name ? [] : ['name']), ...(email === before.email ? [] : ['email'])]
    if (fields.length > 0) {
      await database.update(
        User,
        { id: actor.id },
        { name, email, ...(email !== before.email && noLink), revision: before.revision + 1 },
      )
      await audit.record({ action: 'update', resource: 'users', record: actor.id, after: { fields } })
    }
    return meReply({ ...actor, name, email })
  }
}
