import { Injectable } from '@nestjs/common'
import type { InputOf, saveDraft } from '@verdict/contracts'
import { ApiError } from '../http/api-error.ts'
import type { Deciding } from '../http/call.ts'
import { ChangeDraft } from './change-draft.service.ts'
import { actorOf } from '../work/work.ts'
import { revisionOf } from './drafts.ts'
import type { ModelEntity } from './model.entity.ts'
import { sittingOf } from './sitting.ts'

@Injectable()
export class SaveDraft {
  constructor(private readonly changing: ChangeDraft) {}

  /** Saves a draft, joined with what others saved since the revision that it is based on. */
  run({ params, query, body: document }: InputOf<typeof saveDraft>, deciding: Deciding): Promise<ModelEntity> {
    const { revision } = deciding
    return this.changing.run(params.id, deciding, async (model, database) => {
      const sitting = query.joins && (await sittingOf(database, model, actorOf(deciding).id, new Date()))
      const change = { document, origin: null, joins: query.joins, ...(sitting && { sitting }) }
      if (revision === model.draftRevision) return change
      if (revision < 1 || revision > model.draftRevision) throw neverSaved(revision, model)
      return { ...change, base: await revisionOf(database, model.id, revision) }
    })
  }
}

/** The database may have been restored from an older copy, or the caller made it up. */
const neverSaved = (revision: number, { draftRevision }: ModelEntity) =>
  new ApiError(409, 'stale', `The draft has no revision ${revision}. Read it again before you save it.`, {
    revision: draftRevision,
  })
