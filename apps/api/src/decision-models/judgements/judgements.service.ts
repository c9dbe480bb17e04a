import { Injectable } from '@nestjs/common'
import type { GivenReplyOf, InputOf, Judgement, saveJudgement } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { orNotFound } from '../../http/api-error.ts'
import { userNames } from '../../identity/user-names.ts'
import { actorOf, type Work } from '../../work/work.ts'
import { ModelEntity } from '../model.entity.ts'
import { JudgementEntity } from './judgement.entity.ts'

type GivenJudgement = GivenReplyOf<typeof saveJudgement>

/** What colleagues say of the weights of a model when they are asked. Each has their own. */
@Injectable()
export class Judgements {
  /** Newest first. */
  async list(modelId: string, database: EntityManager): Promise<GivenJudgement[]> {
    orNotFound(await database.findOne(ModelEntity, { select: { id: true }, where: { id: modelId } }))
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
    const modelId = await lock(params.id, database)
    const { id: userId, name } = actorOf(work)
    const before = await database.findOneBy(JudgementEntity, { modelId, userId, way })
    const row = { modelId, userId, way, said, saidAt: now }
    await database.upsert(JudgementEntity, row, ['modelId', 'userId', 'way'])
    // What is said answer by answer is one entry.
    await audit.goOn({
      ...({ action: 'update', resource: 'judgements', record: modelId } as const),
      before: { way, ...(before && { said: before.said }) },
      after: { way, said },
    })
    return replyOf(row, name)
  }

  async forget(id: string, work: Work) {
    const { database, audit } = work
    const modelId = await lock(id, database)
    const { id: userId } = actorOf(work)
    const rows = await database.findBy(JudgementEntity, { modelId, userId })
    await database.delete(JudgementEntity, { modelId, userId })
    await audit.record({
      ...({ action: 'delete', resource: 'judgements', record: modelId } as const),
      before: Object.fromEntries(rows.map(({ way, said }) => [way, said])),
    })
  }
}

/** Holds off saves of the draft, which rename the criteria that are judged. */
async function lock(id: string, database: EntityManager): Promise<string> {
  orNotFound(
    await database.findOne(ModelEntity, {
      select: { id: true },
      where: { id },
      lock: { mode: 'pessimistic_write' },
    }),
  )
  return id
}

const replyOf = ({ userId, way, said, saidAt }: Omit<JudgementEntity, 'model'>, name: string): GivenJudgement => ({
  judgement: { way, said } as Judgement,
  ...{ by: userId, name, saidAt },
})
