import { Controller } from '@nestjs/common'
import {
  acceptFinding,
  askForApproval,
  decideApproval,
  getApproval,
  checkModel,
  createModel,
  getDraft,
  getModel,
  getRevision,
  getShippedModel,
  type GivenReplyOf,
  type InputOf,
  listAcceptedFindings,
  listModels,
  listRetiredKeys,
  listRevisions,
  listStarterModels,
  notePresence,
  publishModel,
  restoreDraft,
  retractAcceptedFinding,
  saveDraft,
  settleShippedModel,
  takeBackApproval,
} from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { readPage } from '../http/page.ts'
import { orNotFound } from '../http/api-error.ts'
import { userNames } from '../identity/user-names.ts'
import { inText, inTexts, search } from '../http/search.ts'
import type { Call, Deciding } from '../http/call.ts'
import { AcceptedFindings } from './accepted-findings.service.ts'
import { Approvals } from './approvals.service.ts'
import { CheckModel } from './check-model.service.ts'
import { CreateModel } from './create-model.service.ts'
import { DraftRevisionEntity } from './draft-revision.entity.ts'
import { keptOf, readModel, revisionOf } from './drafts.ts'
import { ModelEntity } from './model.entity.ts'
import { Presences } from './presences.service.ts'
import { Publish } from './publish.service.ts'
import { retiredKeys } from './retired-keys.ts'
import { RestoreDraft } from './restore-draft.service.ts'
import { ShippedModels } from './shipped-models.service.ts'
import { SaveDraft } from './save-draft.service.ts'

@Controller()
export class ModelsController {
  constructor(
    private readonly creating: CreateModel,
    private readonly saving: SaveDraft,
    private readonly restoring: RestoreDraft,
    private readonly checking: CheckModel,
    private readonly accepted: AcceptedFindings,
    private readonly approvals: Approvals,
    private readonly presences: Presences,
    private readonly publishing: Publish,
    private readonly shipped: ShippedModels,
  ) {}

  @Endpoint(listModels)
  async list({ query }: InputOf<typeof listModels>, { database }: Call) {
    const { q, id } = query.filter
    const models = database.createQueryBuilder(ModelEntity, 'model')
    if (q !== undefined)
      search(models, q, (pattern) => `${inText('model.slug')(pattern)} or ${inTexts('model.title')(pattern)}`)
    if (id !== undefined) models.andWhere('model.id = any(:id)', { id })
    const page = await readPage('models', models, query)
    const waiting = await this.approvals.waiting(page.rows, database)
    return page.map((model) => modelReply(model, waiting))
  }

  @Endpoint(getModel)
  async one({ params }: InputOf<typeof getModel>, { database }: Call) {
    const model = orNotFound(await database.findOneBy(ModelEntity, { id: params.id }))
    return modelReply(model, await this.approvals.waiting([model], database))
  }

  @Endpoint(createModel, { decidesFirst: true })
  async create(input: InputOf<typeof createModel>, deciding: Deciding) {
    return modelReply(await this.creating.run(input, deciding))
  }

  @Endpoint(getDraft)
  async draft({ params }: InputOf<typeof getDraft>, { database, reply }: Call) {
    return draftReply(await readModel(database, params.id), reply)
  }

  @Endpoint(saveDraft, { decidesFirst: true })
  async save(input: InputOf<typeof saveDraft>, deciding: Deciding) {
    return draftReply(await this.saving.run(input, deciding), deciding.reply)
  }

  @Endpoint(listRevisions)
  async revisions({ params, query }: InputOf<typeof listRevisions>, { database }: Call) {
    orNotFound(await database.findOneBy(ModelEntity, { id: params.id }))
    const revisions = database
      .createQueryBuilder(DraftRevisionEntity, 'revision')
      .where('revision.modelId = :id and not revision.followed', params)
    const page = await readPage('revisions', revisions, query, { id: 'revision.number' }, 'revision.number')
    const numbers = page.rows.flatMap(({ number, first }) => [number, (first ?? number) - 1])
    const kept = await keptOf(database, params.id, numbers)
    const names = await userNames(database, page.rows, 'authorId')
    return page.map((revision) => {
      const restorable = kept.has(revision.number)
      const author = names.get(revision.authorId) ?? revision.author
      const first = revision.first ?? revision.number
      const { removals: _, ...shown } = revision
      return { ...shown, first, author, restorable, revertible: restorable && kept.has(first - 1) }
    })
  }

  @Endpoint(listRetiredKeys)
  async retired({ params }: InputOf<typeof listRetiredKeys>, { database }: Call) {
    orNotFound(await database.findOneBy(ModelEntity, { id: params.id }))
    return retiredKeys(database, params.id)
  }

  @Endpoint(getRevision)
  revision({ params }: InputOf<typeof getRevision>, { database }: Call) {
    return revisionOf(database, params.id, params.number)
  }

  @Endpoint(restoreDraft, { decidesFirst: true })
  async restore(input: InputOf<typeof restoreDraft>, deciding: Deciding) {
    return draftReply(await this.restoring.run(input, deciding), deciding.reply)
  }

  @Endpoint(checkModel, { decidesFirst: true })
  check(input: InputOf<typeof checkModel>, deciding: Deciding) {
    return this.checking.run(input, deciding)
  }

  @Endpoint(listStarterModels)
  starters() {
    return this.shipped.list()
  }

  @Endpoint(getShippedModel)
  async offered({ params }: InputOf<typeof getShippedModel>, { database }: Call) {
    await readModel(database, params.id)
    return { offer: await this.shipped.offer(params.id, database) }
  }

  @Endpoint(settleShippedModel)
  async settleShipped(input: InputOf<typeof settleShippedModel>, call: Call) {
    await this.shipped.settle(input, call)
  }

  @Endpoint(listAcceptedFindings)
  async acceptedFindings({ params }: InputOf<typeof listAcceptedFindings>, { database }: Call) {
    orNotFound(await database.findOneBy(ModelEntity, { id: params.id }))
    return this.accepted.list(params.id, database)
  }

  @Endpoint(acceptFinding)
  accept(input: InputOf<typeof acceptFinding>, call: Call) {
    return this.accepted.accept(input, call)
  }

  @Endpoint(retractAcceptedFinding)
  async retract({ params }: InputOf<typeof retractAcceptedFinding>, call: Call) {
    await this.accepted.retract(params.id, params.finding, call)
  }

  @Endpoint(getApproval)
  approval({ params }: InputOf<typeof getApproval>, { database }: Call) {
    return this.approvals.read(params.id, database)
  }

  @Endpoint(askForApproval)
  ask(input: InputOf<typeof askForApproval>, call: Call) {
    return this.approvals.ask(input, call)
  }

  @Endpoint(decideApproval)
  decide(input: InputOf<typeof decideApproval>, call: Call) {
    return this.approvals.decide(input, call)
  }

  @Endpoint(takeBackApproval)
  async takeBack(input: InputOf<typeof takeBackApproval>, call: Call) {
    await this.approvals.takeBack(input, call)
  }

  @Endpoint(notePresence)
  present(input: InputOf<typeof notePresence>, call: Call) {
    return this.presences.note(input, call)
  }

  @Endpoint(publishModel, { decidesFirst: true })
  publish(input: InputOf<typeof publishModel>, deciding: Deciding) {
    return this.publishing.run(input, deciding)
  }
}

function draftReply({ draft, draftRevision }: ModelEntity, reply: Call['reply']): ModelDocument {
  reply.header('etag', `"${draftRevision}"`)
  return draft
}

/** @param waiting the models whose draft waits for approval; a new one does not */
const modelReply = (model: ModelEntity, waiting: ReadonlySet<string> = new Set()): GivenReplyOf<typeof getModel> => ({
  id: model.id,
  slug: model.slug,
  title: model.title,
  createdAt: model.createdAt,
  draftRevision: model.draftRevision,
  draftSavedAt: model.draftSavedAt,
  versions: model.versions,
  latestVersion: model.latestVersion,
  publishedAt: model.publishedAt,
  changed: model.draftHash !== model.latestHash,
  commentsChangedAt: model.commentsChangedAt,
  waitsForApproval: waiting.has(model.id),
})
