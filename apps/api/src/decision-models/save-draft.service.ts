import { Injectable } from '@nestjs/common'
import type { InputOf, saveDraft } from '@verdict/contracts'
import type { Deciding } from '../http/call.ts'
import { ChangeDraft } from './change-draft.service.ts'
import { revisionOf } from './drafts.ts'
import type { ModelEntity } from './model.entity.ts'

@Injectable()
export class SaveDraft {
  constructor(private readonly changing: ChangeDraft) {}

  /** Saves a draft, joined with what others saved since the revision that it is based on. */
  run({ params, body: document }: InputOf<typeof saveDraft>, deciding: Deciding): Promise<ModelEntity> {
    const { revision } = deciding
    return this.changing.run(params.id, deciding, async (model, database) => {
      if (revision === model.draftRevision) return { document, origin: null }
      return { document, base: await revisionOf(database, model.id, revision), origin: null }
    })
  }
}
