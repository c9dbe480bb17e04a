import { Injectable } from '@nestjs/common'
import { type acceptFinding, type GivenReplyOf, type InputOf, MOST_ACCEPTED } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { ApiError, orNotFound } from '../http/api-error.ts'
import { userNames } from '../identity/user-names.ts'
import { actorOf, type Work } from '../work/work.ts'
import { AcceptedFindingEntity } from './accepted-finding.entity.ts'
import { lockModelId } from './drafts.ts'

type AcceptedFinding = GivenReplyOf<typeof acceptFinding>

/** What a model's reviewers looked at and left as it is. */
@Injectable()
export class AcceptedFindings {
  /** Newest first. */
  async list(modelId: string, database: EntityManager): Promise<AcceptedFinding[]> {
    const rows = await database.find(AcceptedFindingEntity, {
      where: { modelId },
      order: { acceptedAt: 'DESC', id: 'DESC' },
    })
    const names = await userNames(database, rows, 'authorId')
    return rows.map((row) => replyOf(row, names.get(row.authorId) ?? null))
  }

  /** Accepts a finding in the state that it is in; what was said of it before is replaced. */
  async accept({ params, body }: InputOf<typeof acceptFinding>, work: Work): Promise<AcceptedFinding> {
    const { database, audit, now } = work
    const modelId = await lockModelId(database, params.id)
    const before = await database.findOneBy(AcceptedFindingEntity, { modelId, key: body.key })
    if (!before && (await database.countBy(AcceptedFindingEntity, { modelId })) >= MOST_ACCEPTED)
      throw new ApiError(
        409,
        'too-many',
        `${MOST_ACCEPTED} findings are accepted already. Take back some of them first.`,
      )
    const author = actorOf(work)
    const row = { ...body, id: before?.id ?? uuid(), modelId, authorId: author.id, acceptedAt: now }
    await database.upsert(AcceptedFindingEntity, row, ['id'])
    await audit.record({
      action: 'create',
      resource: 'accepted-findings',
      record: modelId,
      after: { key: body.key, reason: body.reason },
    })
    return replyOf(row, author.name)
  }

  async retract(modelId: string, id: string, { database, audit }: Work) {
    const { key, reason } = orNotFound(await database.findOneBy(AcceptedFindingEntity, { id, modelId }))
    await database.delete(AcceptedFindingEntity, { id })
    await audit.record({ action: 'delete', resource: 'accepted-findings', record: modelId, before: { key, reason } })
  }
}

const replyOf = (
  { id, key, state, reason, acceptedAt }: Omit<AcceptedFindingEntity, 'model'>,
  acceptedBy: string | null,
): AcceptedFinding => ({ id, key, state, reason, acceptedBy, acceptedAt })
