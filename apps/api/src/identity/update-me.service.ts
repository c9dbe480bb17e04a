import { Injectable } from '@nestjs/common'
import type { InputOf, Me, updateMe } from '@verdict/contracts'
import { Not } from 'typeorm'
import type { Deciding } from '../http/call.ts'
import { actorOf } from '../work/work.ts'
import { addressTaken } from './address-taken.ts'
import { meReply } from './me-reply.ts'
import { PresentPassword } from './present-password.service.ts'
import { withoutLink, UserEntity } from './user.entity.ts'
import { lockedUser } from './users/locked-user.ts'

@Injectable()
export class UpdateMe {
  constructor(private readonly present: PresentPassword) {}

  /** Changes one's own name; the address, which signs in, only with the password. */
  async run({ body }: InputOf<typeof updateMe>, deciding: Deciding): Promise<Me> {
    const actor = actorOf(deciding)
    const sent = body.email?.toLowerCase() ?? actor.email
    const held = sent === actor.email ? undefined : await this.present.confirm(deciding, body.password)
    return deciding.write(async ({ database, audit }) => {
      const before = held ? await held(database) : await lockedUser(database, actor.id)
      const name = body.name ?? before.name
      const email = held ? sent : before.email
      if (held && (await database.existsBy(UserEntity, { email, id: Not(actor.id) }))) throw addressTaken()
      const fields = [...(name === before.name ? [] : ['name']), ...(email === before.email ? [] : ['email'])]
      if (fields.length > 0) {
        const changes = { name, email, ...(held && withoutLink), revision: before.revision + 1 }
        await database.update(UserEntity, { id: actor.id }, changes)
        await audit.record({ action: 'update', resource: 'users', record: actor.id, after: { fields } })
      }
      return meReply({ ...actor, name, email })
    })
  }
}
