import { Injectable } from '@nestjs/common'
import type { GivenReplyOf, InputOf, getMailChoices, updateMailChoices } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { actorOf, type Work } from '../work/work.ts'
import { UserEntity } from './user.entity.ts'
import { lockedUser } from './users/locked-user.ts'

type Choices = GivenReplyOf<typeof getMailChoices>

const choicesOf = ({ leadMails, weeklyDigest }: UserEntity): Choices => ({ leads: leadMails, digest: weeklyDigest })

/** Which mails a colleague gets, by their own choice. */
@Injectable()
export class MailChoices {
  async of(id: string, database: EntityManager): Promise<Choices> {
    return choicesOf(await database.findOneByOrFail(UserEntity, { id }))
  }

  async update({ body }: InputOf<typeof updateMailChoices>, work: Work): Promise<Choices> {
    const { database, audit } = work
    const { id } = actorOf(work)
    const before = choicesOf(await lockedUser(database, id))
    const after = { leads: body.leads ?? before.leads, digest: body.digest ?? before.digest }
    if (after.leads === before.leads && after.digest === before.digest) return before
    await database.update(UserEntity, { id }, { leadMails: after.leads, weeklyDigest: after.digest })
    await audit.record({ action: 'update', resource: 'users', record: id, before, after })
    return after
  }
}
