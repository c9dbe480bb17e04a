import { Injectable } from '@nestjs/common'
import type { ModelDocument } from '@verdict/engine'
import type { EntityManager } from 'typeorm'
import { ApiError } from '../http/api-error.ts'
import type { Deciding } from '../http/call.ts'
import { laneFor, walkCost } from '../workers/lane.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import { Approvals } from './approvals.service.ts'
import { lockModel, readModel, storeDraft } from './drafts.ts'
import type { Joined } from './join-draft.ts'
import type { ModelEntity } from './model.entity.ts'
import type { Sitting } from './sitting.ts'
import { KeyedQueue } from '../http/keyed-queue.ts'

/** What a draft is to become. */
export interface DraftChange {
  document: ModelDocument
  /** What it grew from, where the draft may have changed since: then both are joined. */
  base?: ModelDocument
  /** The origin of a change that was not typed, such as `version 3`. */
  origin: string | null
  /** Whether later saves may be told of together with it. */
  joins?: boolean
  /** What it goes on with. */
  sitting?: Sitting
}

/** How often it is begun again because another process of the product saved in between. */
const TRIES = 20

/** Changes drafts: finds out what becomes of one while no transaction is open, then stores that if the draft is still the same. */
@Injectable()
export class ChangeDraft {
  private readonly turns = new KeyedQueue()

  constructor(
    private readonly pool: WorkerPool,
    private readonly approvals: Approvals,
  ) {}

  /**
   * @param changeOf what is to become of the draft as it is
   * @returns the model as it is then
   * @throws ApiError (409, `conflicts`) naming every value that both sides changed differently
   */
  run(
    modelId: string,
    { database, write }: Deciding,
    changeOf: (model: ModelEntity, database: EntityManager) => Promise<DraftChange>,
  ): Promise<ModelEntity> {
    return this.turns.take(modelId, async () => {
      for (let tries = 0; tries < TRIES; tries++) {
        const model = await readModel(database, modelId)
        const change = await changeOf(model, database)
        const { json, ...joined } = await this.join(model, change)
        const document = json === undefined ? change.document : (JSON.parse(json) as ModelDocument)
        const stored = await write(async (work) => {
          const locked = await lockModel(work.database, modelId)
          if (locked.draftRevision !== model.draftRevision) return undefined
          const first = change.sitting?.first ?? (change.joins ? model.draftRevision + 1 : null)
          const next = await storeDraft(work, locked, { document, ...joined, origin: change.origin, first })
          await this.approvals.changed(locked, next, work)
          return next
        })
        if (stored) return stored
      }
      throw new ApiError(503, 'busy', 'Others are saving this draft. Try again.', { headers: { 'retry-after': '1' } })
    })
  }

  private async join(
    { draft, draftRevision: revision }: ModelEntity,
    { document, base, sitting }: DraftChange,
  ): Promise<Joined> {
    const texts = {
      sent: JSON.stringify(document),
      base: base && JSON.stringify(base),
      current: JSON.stringify(draft),
      before: sitting && JSON.stringify(sitting.before),
    }
    const { sent, current, base: grown = '', before = '' } = texts
    const joined = await this.pool.run(
      laneFor(walkCost(sent.length + current.length + grown.length + before.length)),
      'joinDraft',
      texts,
    )
    if (!('conflicts' in joined)) return joined
    const { conflicts } = joined
    throw new ApiError(409, 'conflicts', 'Somebody changed the same values in the meantime. Nothing was saved.', {
      conflicts,
      revision,
    })
  }
}
