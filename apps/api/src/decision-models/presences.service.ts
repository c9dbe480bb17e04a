import { Injectable } from '@nestjs/common'
import { type GivenReplyOf, type InputOf, type notePresence, PRESENT_FOR } from '@verdict/contracts'
import { MoreThan, Not } from 'typeorm'
import { userNames } from '../identity/user-names.ts'
import { actorOf, type Work } from '../work/work.ts'
import { requireModel } from './drafts.ts'
import { PresenceEntity } from './presence.entity.ts'

/** How many are named of those who have one model open. */
const MOST = 50

/** Who has which model open. A table and not the memory of a process, because there may be several. */
@Injectable()
export class Presences {
  async note(
    { params: { id: modelId }, body: { tab } }: InputOf<typeof notePresence>,
    work: Work,
  ): Promise<GivenReplyOf<typeof notePresence>> {
    const { database, now } = work
    const userId = actorOf(work).id
    await requireModel(database, modelId)
    const gone = new Date(now.getTime() - PRESENT_FOR * 1000)
    // Of every model: what nobody asks for goes all the same. Rows that another call holds go with the next one.
    await database.query(
      `delete from presences where (model_id, user_id) in (
         select model_id, user_id from presences where seen_at < $1 order by seen_at limit 100 for update skip locked)`,
      [gone],
    )
    if (tab === null) await database.delete(PresenceEntity, { modelId, userId })
    else await database.upsert(PresenceEntity, { modelId, userId, tab, seenAt: now }, ['modelId', 'userId'])
    const others = await database.find(PresenceEntity, {
      where: { modelId, userId: Not(userId), seenAt: MoreThan(gone) },
      order: { seenAt: 'DESC' },
      take: MOST,
    })
    const names = await userNames(database, others, 'userId')
    return others
      .map(({ userId: user, tab }) => ({ user, name: names.get(user) ?? '', tab }))
      .sort((a, b) => a.name.localeCompare(b.name) || a.user.localeCompare(b.user))
  }
}
