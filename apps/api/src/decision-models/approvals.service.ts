import { Injectable } from '@nestjs/common'
import type { askForApproval, decideApproval, getApproval, GivenReplyOf, InputOf } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { ApiError, orNotFound } from '../http/api-error.ts'
import type { Call } from '../http/call.ts'
import { userNames } from '../identity/user-names.ts'
import { SiteService } from '../site/site.service.ts'
import { actorOf, type Work } from '../work/work.ts'
import { ApprovalEntity } from './approval.entity.ts'
import { ApprovalMails } from './approval-mails.service.ts'
import { lockModel, staleDraft } from './drafts.ts'
import { ModelEntity } from './model.entity.ts'

type Approval = GivenReplyOf<typeof decideApproval>

/** Who lets drafts be published: the settings may ask for a second person. What was approved is one revision. */
@Injectable()
export class Approvals {
  constructor(
    private readonly site: SiteService,
    private readonly mails: ApprovalMails,
  ) {}

  async read(modelId: string, database: EntityManager): Promise<GivenReplyOf<typeof getApproval>> {
    const model = orNotFound(await database.findOneBy(ModelEntity, { id: modelId }))
    const latest = await latestOf(database, modelId)
    const needed = await this.site.needsApproval(database)
    return { needed, latest: latest && (await replyOf(latest, model, database)) }
  }

  async ask({ params, body }: InputOf<typeof askForApproval>, call: Call): Promise<Approval> {
    const { database, audit, now, revision } = call
    const model = await lockModel(database, params.id)
    if (revision !== model.draftRevision) throw staleDraft(model)
    const latest = await latestOf(database, model.id)
    if (latest?.revision === revision && latest.approved !== false)
      throw new ApiError(409, 'already-asked', 'This revision of the draft was asked about already.')
    const row: Omit<ApprovalEntity, 'model'> = {
      ...{ id: uuid(), modelId: model.id, revision, note: body.note || null },
      ...{ requestedById: actorOf(call).id, requestedAt: now },
      ...{ approved: null, reason: null, decidedById: null, decidedAt: null },
    }
    await database.insert(ApprovalEntity, row)
    await audit.record({ action: 'create', resource: 'approvals', record: model.id, after: { revision } })
    await this.mails.asked(row, model, call)
    return replyOf(row, model, database)
  }

  /** Decides once, on the latest question, while it is about the draft as it is. */
  async decide({ params, body }: InputOf<typeof decideApproval>, work: Work): Promise<Approval> {
    const { database, audit, now } = work
    const model = await lockModel(database, params.id)
    const row = orNotFound(await database.findOneBy(ApprovalEntity, { id: params.approval, modelId: model.id }))
    const decidedById = actorOf(work).id
    if (row.requestedById === decidedById)
      throw new ApiError(403, 'own-request', 'Somebody else has to decide on what you asked about.')
    if (row.approved !== null) throw new ApiError(409, 'decided', 'Somebody has decided on this already.')
    const latest = await latestOf(database, model.id)
    if (row.revision !== model.draftRevision || latest?.id !== row.id)
      throw new ApiError(409, 'void', 'The draft has been saved since this was asked: it has to be asked anew.')
    const decision = { approved: body.approve, reason: body.reason || null, decidedById, decidedAt: now }
    await database.update(ApprovalEntity, { id: row.id }, decision)
    await audit.record({
      action: body.approve ? 'approve' : 'decline',
      resource: 'approvals',
      record: model.id,
      after: { revision: row.revision, reason: decision.reason },
    })
    await this.mails.decided({ ...row, ...decision }, model, work)
    return replyOf({ ...row, ...decision }, model, database)
  }

  /** Which of some models wait for a second person, who has not decided yet. */
  async waiting(models: readonly ModelEntity[], database: EntityManager): Promise<ReadonlySet<string>> {
    if (models.length === 0 || !(await this.site.needsApproval(database))) return new Set()
    const open: { model_id: string; revision: number | null }[] = await database.query(
      `select distinct on (model_id) model_id, case when approved is null then revision end as revision
       from approvals where model_id = any($1) order by model_id, id desc`,
      [models.map(({ id }) => id)],
    )
    const revisions = new Map(open.map(({ model_id, revision }) => [model_id, revision]))
    return new Set(models.filter(({ id, draftRevision }) => revisions.get(id) === draftRevision).map(({ id }) => id))
  }

  /** @throws ApiError (409) where the settings ask for an approval and the draft as it is has none */
  async require({ id, draftRevision }: ModelEntity, database: EntityManager) {
    if (!(await this.site.needsApproval(database))) return
    const latest = await latestOf(database, id)
    if (latest?.revision === draftRevision && latest.approved) return
    throw new ApiError(
      409,
      'approval-needed',
      'Somebody else has to approve this draft, as it is now, before it is published.',
    )
  }
}

const latestOf = (database: EntityManager, modelId: string) =>
  database.findOne(ApprovalEntity, { where: { modelId }, order: { id: 'DESC' } })

async function replyOf(
  row: Omit<ApprovalEntity, 'model'>,
  { draftRevision }: ModelEntity,
  database: EntityManager,
): Promise<Approval> {
  const asked = await userNames(database, [row], 'requestedById')
  const decided = await userNames(database, [row], 'decidedById')
  return {
    ...{ id: row.id, revision: row.revision, note: row.note, approved: row.approved, reason: row.reason },
    ...{ requestedById: row.requestedById, requestedAt: row.requestedAt, decidedAt: row.decidedAt },
    requestedBy: asked.get(row.requestedById) ?? null,
    decidedBy: decided.get(row.decidedById) ?? null,
    current: row.revision === draftRevision,
  }
}
