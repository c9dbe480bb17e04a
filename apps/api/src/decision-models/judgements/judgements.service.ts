import { Injectable } from '@nestjs/common'
import type { GivenReplyOf, InputOf, Judgement, saveJudgement } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { userNames } from '../../identity/user-names.ts'
import { actorOf, type Work } from '../../work/work.ts'
import { lockModelId, requireModel } from '../drafts.ts'
import { JudgementEntity } from './judgement.entity.ts'

type GivenJudgement = GivenReplyOf<typeof saveJudgement>

/** What colleagues say of the weights of a model when they are asked. Each has their own. */
@Injectable()
export class Judgements {
  /** Newest first. */
  async list(modelId: string, database: EntityManager): Promise<GivenJudgement[]> {
    await requireModel(database, modelId)
    const rows = await database.find(JudgementEntity, {
      where: { modelId },
      order: { saidAt: 'DESC', userId: 'ASC', way: 'ASC' },
    })
    const names = await userNames(database, rows, 'userId')
    return rows.map((row) => replyOf(row, names.get(row.userId) as string))
  }

  /** What was said in that way before is replaced. */
  async save({ params, body: { way, said } }: InputOf<typeof saveJudgement>, work: Work): Promise<GivenJudgement> {
    const { database, audit, now } = work
    // Holds off saves of the draft, which rename the criteria that are judged.
    const modelId = await lockModelId(database, params.id)
    const { id: userId, name } = actorOf(work)
    const row = { modelId, userId, way, said, saidAt: now }
    await database.upsert(JudgementEntity, row, ['modelId', 'userId', 'way'])
    // What is said answer by answer is one entry. It names the way only: what was said can be forgotten.
    await audit.goOn({
      ...({ action: 'update', resource: 'judgements', record: modelId } as const),
      ...{ before: { way }, after: { way } },
    })
    return replyOf(row, name)
  }

  async forget(id: string, work: Work) {
    const { database, audit } = work
    const modelId = await lockModelId(database, id)
    const { id: userId } = actorOf(work)
    const rows = await database.find(JudgementEntity, { where: { modelId, userId }, order: { way: 'ASC' } })
    if (rows.length === 0) return
    await database.delete(JudgementEntity, { modelId, userId })
    await audit.record({
      ...({ action: 'delete', resource: 'judgements', record: modelId } as const),
      before: { ways: rows.map(({ way }) => way) },
    })
  }
}

const replyOf = ({ userId, way, said, saidAt }: Omit<JudgementEntity, 'model'>, name: string): GivenJudgement => ({
  judgement: { way, said } as Judgement,
  ...{ by: userId, name, saidAt },
})
