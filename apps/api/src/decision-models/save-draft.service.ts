import { Injectable } from '@nestjs/common'
import type { InputOf, saveDraft } from '@verdict/contracts'
import { type ModelDocument } from '@verdict/engine'
import { merge } from '@verdict/engine/review'
import { Refusal } from '../http/refusal.ts'
import type { Work } from '../http/work.ts'
import { lockModel, revisionOf, storeDraft } from './drafts.ts'
import type { Model } from './model.entity.ts'

@Injectable()
export class SaveDraft {
  /** Saves a draft, joined with what others saved since the revision that it is based on. */
  async run({ params, body }: InputOf<typeof saveDraft>, work: Work): Promise<Model> {
    const model = await lockModel(work.database, params.id)
    if (work.revision === model.draftRevision) return storeDraft(work, model, body, null)
    const base = await revisionOf(work.database, model.id, work.revision)
    return storeDraft(work, model, joined(base, body, model), null)
  }
}

/**
 * @param base what both grew from
 * @throws Refusal (409, `conflicts`) naming every value that both sides changed differently
 */
export function joined(base: ModelDocument, sent: ModelDocument, model: Model): ModelDocument {
  const { document, conflicts } = merge(base, sent, model.draft)
  if (document) return document
  throw new Refusal(409, 'conflicts', 'Somebody changed the same values in the meantime. Nothing was saved.', {
    conflicts,
    revision: model.draftRevision,
  })
}
