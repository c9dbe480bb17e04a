import { Injectable } from '@nestjs/common'
import type { InputOf, publishModel } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { ApiError, unprocessable } from '../http/api-error.ts'
import type { Call, Deciding } from '../http/call.ts'
import { actorOf, type Work } from '../work/work.ts'
import { Approvals } from './approvals.service.ts'
import { laneFor, decideCost, walkCost } from '../workers/lane.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import { lockModel, readModel, staleDraft } from './drafts.ts'
import type { Obstacles } from './judge-draft.ts'
import { ModelEntity } from './model.entity.ts'
import { carryOver } from './translations/carry-over.ts'
import { notePublished } from './reused-keys.ts'
import { VersionEntity } from './version.entity.ts'

/** The notes of a version. */
type Said = Pick<VersionEntity, 'notes' | 'publicNotes' | 'acceptedFailing'>

@Injectable()
export class Publish {
  constructor(
    private readonly pool: WorkerPool,
    private readonly approvals: Approvals,
  ) {}

  /** Freezes the draft, as it is, as the next version. */
  async run({ params, body }: InputOf<typeof publishModel>, deciding: Deciding) {
    const model = await readModel(deciding.database, params.id)
    this.refuseUnlessNew(model, deciding)
    await this.approvals.require(model, deciding.database)
    const json = JSON.stringify(model.draft)
    const operations = walkCost(json.length) + decideCost(model.draft) * model.draft.scenarios.length
    const { problems, failing } = await this.pool.run(laneFor(operations), 'judgeDraft', json)
    if (problems.length > 0) throw unprocessable(problems.map(({ pointer, message }) => ({ pointer, message })))
    const accepted = acceptFailing(failing, body.acceptFailing, deciding)
    return deciding.write(async (work) => {
      const locked = await lockModel(work.database, params.id)
      this.refuseUnlessNew(locked, work)
      await this.approvals.require(locked, work.database)
      const said = { notes: body.notes, publicNotes: body.publicNotes || null, acceptedFailing: accepted }
      return this.freeze(locked, said, work)
    })
  }

  private refuseUnlessNew(model: ModelEntity, { revision }: Pick<Call, 'revision'>) {
    if (revision !== model.draftRevision) throw staleDraft(model)
    if (model.draftHash === model.latestHash)
      throw new ApiError(409, 'nothing-to-publish', 'The draft says the same as the latest version.')
  }

  /** Stores a valid draft as the next version, without running its scenarios. */
  async freeze(model: ModelEntity, said: Said, work: Work) {
    const { database, audit, outbox, now } = work
    const number = model.versions + 1
    const hash = model.draftHash
    const publishedById = actorOf(work).id
    const version = { id: uuid(), modelId: model.id, number, hash, document: model.draft, publishedAt: now }
    await database.insert(VersionEntity, { ...version, ...said, publishedById } as object)
    await carryOver(model, database)
    await notePublished(database, model.id, number, model.draft)
    const latest = { versions: number, latestVersion: number, latestHash: hash, publishedAt: now }
    await database.update(ModelEntity, { id: model.id }, latest)
    await audit.record({
      action: 'publish',
      resource: 'models',
      record: model.id,
      after: { version: number, hash, notes: said.notes },
    })
    await outbox.append('model.published', { model: model.slug, version: number, hash })
    return { number, hash, publishedAt: now }
  }
}

/** A failing scenario prevents publishing, unless an admin accepts it with a reason. */
function acceptFailing(
  scenarios: Obstacles['failing'],
  reason: string | undefined,
  deciding: Pick<Call, 'actor'>,
): string | null {
  if (scenarios.length === 0) return null
  if (reason === undefined)
    throw new ApiError(409, 'scenarios-failing', `${scenarios.length} scenarios fail.`, { scenarios })
  if (actorOf(deciding).role !== 'admin')
    throw new ApiError(403, 'not-allowed', 'Only an admin may publish while scenarios fail.')
  return reason
}
