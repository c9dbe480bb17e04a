import { Injectable } from '@nestjs/common'
import type { GivenReplyOf, InputOf, getMailChoices, updateMailChoices } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { isDeepStrictEqual } from 'node:util'
import { actorOf, type Work } from '../work/work.ts'
import { UserEntity } from './user.entity.ts'
import { lockedUser } from './users/locked-user.ts'

type Choices = GivenReplyOf<typeof getMailChoices>

const choicesOf = ({ leadMails, weeklyDigest, mentionMails }: UserEntity): Choices => ({
  leads: leadMails,
  digest: weeklyDigest,
  mentions: mentionMails,
})

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
    const after = { ...before, ...body }
    if (isDeepStrictEqual(after, before)) return before
    const { leads: leadMails, digest: weeklyDigest, mentions: mentionMails } = after
    await database.update(UserEntity, { id }, { leadMails, weeklyDigest, mentionMails })
    await audit.record({ action: 'update', resource: 'users', record: id, before, after })
    return after
  }
}
