import { Injectable } from '@nestjs/common'
import type {
  askForApproval,
  decideApproval,
  getApproval,
  GivenReplyOf,
  InputOf,
  takeBackApproval,
} from '@verdict/contracts'
import { type EntityManager, MoreThanOrEqual } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { ApiError, notFound, orNotFound } from '../http/api-error.ts'
import type { Call } from '../http/call.ts'
import { userNames } from '../identity/user-names.ts'
import { SiteService } from '../site/site.service.ts'
import { actorOf, type Work } from '../work/work.ts'
import { ApprovalEntity } from './approval.entity.ts'
import { ApprovalMails } from './approval-mails.service.ts'
import { DraftRevisionEntity } from './draft-revision.entity.ts'
import { lockModel, staleDraft } from './drafts.ts'
import { ModelEntity } from './model.entity.ts'
import { VersionEntity } from './version.entity.ts'

type Approval = GivenReplyOf<typeof decideApproval>

/** Who lets drafts be published: the settings may ask for a second person. What was approved is what the draft said then, whatever its revision. */
@Injectable()
export class Approvals {
  constructor(
    private readonly site: SiteService,
    private readonly mails: ApprovalMails,
  ) {}

  async read(modelId: string, database: EntityManager): Promise<GivenReplyOf<typeof getApproval>> {
    const model = orNotFound(await database.findOneBy(ModelEntity, { id: modelId }))
    const latest = await latestOf(database, model)
    const needed = await this.site.needsApproval(database)
    return { needed, latest: latest && (await replyOf(latest, model, database)) }
  }

  async ask({ params, body }: InputOf<typeof askForApproval>, call: Call): Promise<Approval> {
    const { database, audit, now, revision } = call
    const model = await lockModel(database, params.id)
    if (revision !== model.draftRevision) throw staleDraft(model)
    const latest = await latestAbout(database, model)
    if (latest && latest.approved !== false)
      throw new ApiError(409, 'already-asked', 'The draft was asked about already, as it is now.')
    const row: Omit<ApprovalEntity, 'model'> = {
      ...{ id: uuid(), modelId: model.id, revision, hash: model.draftHash, note: body.note || null },
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
    const row = await requireQuestion(database, model, params.approval)
    const decidedById = actorOf(work).id
    if (row.requestedById === decidedById)
      throw new ApiError(403, 'own-request', 'Somebody else has to decide on what you asked about.')
    refuseDecided(row)
    const latest = await latestAbout(database, model)
    if (latest?.id !== row.id)
      throw new ApiError(409, 'void', 'The draft has been changed since this was asked: it has to be asked anew.')
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

  /** Whoever asked need not wait for an answer that they do not want any more. */
  async takeBack({ params }: InputOf<typeof takeBackApproval>, work: Work) {
    const { database, audit } = work
    const model = await lockModel(database, params.id)
    const { id, requestedById, revision, approved } = await requireQuestion(database, model, params.approval)
    if (requestedById !== actorOf(work).id)
      throw new ApiError(409, 'not-own-request', 'Only who asked can take this back.')
    refuseDecided({ approved })
    await database.delete(ApprovalEntity, { id })
    await audit.record({ action: 'delete', resource: 'approvals', record: model.id, before: { revision } })
  }

  /**
   * Tells who asked that somebody else's save made the draft another: they would wait for an answer that nobody can give.
   *
   * @param before the model as it was
   */
  async changed(before: ModelEntity, { draftHash }: ModelEntity, work: Work) {
    const { database } = work
    if (draftHash === before.draftHash || !(await this.site.needsApproval(database))) return
    const question = await latestAbout(database, before)
    if (!question || question.approved === false || question.requestedById === actorOf(work).id) return
    if (await isOver(database, question)) return
    await this.mails.changed(question, before, work)
  }

  /** Which of some models wait for a second person, who has not decided yet. */
  async waiting(models: readonly ModelEntity[], database: EntityManager): Promise<ReadonlySet<string>> {
    if (models.length === 0 || !(await this.site.needsApproval(database))) return new Set()
    const latest: { id: string; approved: boolean | null }[] = await database.query(
      `select distinct on (models.id) models.id, approved
       from models join approvals on model_id = models.id and hash = draft_hash
       where models.id = any($1) order by models.id, approvals.id desc`,
      [models.map(({ id }) => id)],
    )
    return new Set(latest.filter(({ approved }) => approved === null).map(({ id }) => id))
  }

  /** @throws ApiError (409) where the settings ask for an approval and the draft as it is has none */
  async require(model: ModelEntity, database: EntityManager) {
    if (!(await this.site.needsApproval(database))) return
    const latest = await latestAbout(database, model)
    if (latest?.approved) return
    throw new ApiError(
      409,
      'approval-needed',
      'Somebody else has to approve this draft, as it is now, before it is published.',
    )
  }
}

/** The latest question about what the draft says now. */
const latestAbout = (database: EntityManager, { id: modelId, draftHash: hash }: ModelEntity) =>
  database.findOne(ApprovalEntity, { where: { modelId, hash }, order: { id: 'DESC' } })

/** The same; where nobody asked about that, the latest about what it said before. */
const latestOf = async (database: EntityManager, model: ModelEntity) =>
  (await latestAbout(database, model)) ??
  (await database.findOne(ApprovalEntity, { where: { modelId: model.id }, order: { id: 'DESC' } }))

/** Whether something has been published since it was asked. */
const isOver = (database: EntityManager, { modelId, requestedAt }: Pick<ApprovalEntity, 'modelId' | 'requestedAt'>) =>
  database.existsBy(VersionEntity, { modelId, publishedAt: MoreThanOrEqual(requestedAt) })

async function requireQuestion(database: EntityManager, { id: modelId }: ModelEntity, id: string) {
  const row = await database.findOneBy(ApprovalEntity, { id, modelId })
  if (!row) throw notFound('This is no longer asked: whoever asked has taken it back.')
  return row
}

function refuseDecided({ approved }: Pick<ApprovalEntity, 'approved'>) {
  if (approved !== null) throw new ApiError(409, 'decided', 'Somebody has decided on this already.')
}

async function replyOf(
  row: Omit<ApprovalEntity, 'model'>,
  { draftRevision, draftHash }: ModelEntity,
  database: EntityManager,
): Promise<Approval> {
  const current = row.hash === draftHash
  const first = { modelId: row.modelId, number: row.revision + 1 }
  const changed = current ? null : await database.findOneBy(DraftRevisionEntity, first)
  const asked = await userNames(database, [row], 'requestedById')
  const decided = await userNames(database, [row], 'decidedById')
  const changedById = changed?.authorId ?? null
  const changers = await userNames(database, [{ changedById }], 'changedById')
  return {
    ...{ id: row.id, note: row.note, approved: row.approved, reason: row.reason },
    revision: current ? draftRevision : row.revision,
    ...{ requestedById: row.requestedById, requestedAt: row.requestedAt, decidedAt: row.decidedAt },
    requestedBy: asked.get(row.requestedById) ?? null,
    decidedBy: decided.get(row.decidedById) ?? null,
    ...{ current, changedById, changedBy: changers.get(changedById) ?? null },
    published: await isOver(database, row),
  }
}
