import { Injectable } from '@nestjs/common'
import type { InputOf, restoreDraft } from '@verdict/contracts'
import { found, Refusal } from '../http/refusal.ts'
import type { Work } from '../http/work.ts'
import { lockModel, revisionOf, storeDraft } from './drafts.ts'
import type { Model } from './model.entity.ts'
import { joined } from './save-draft.service.ts'
import { Version } from './version.entity.ts'

@Injectable()
export class RestoreDraft {
  /** Makes the draft what a version or a revision was, or takes one change back by the same merge that saving uses. */
  async run({ params, body }: InputOf<typeof restoreDraft>, work: Work): Promise<Model> {
    const { database } = work
    const model = await lockModel(database, params.id)
    if (work.revision !== model.draftRevision)
      throw new Refusal(409, 'stale', 'The draft has been saved since you loaded it.', {
        revision: model.draftRevision,
      })
    if ('version' in body) {
      const version = await database.findOne(Version, {
        select: { id: true, document: true },
        where: { modelId: model.id, number: body.version },
      })
      return storeDraft(work, model, found(version).document, `version ${body.version}`)
    }
    if ('revision' in body)
      return storeDraft(work, model, await revisionOf(database, model.id, body.revision), `revision ${body.revision}`)
    const after = await revisionOf(database, model.id, body.revert)
    const before = await revisionOf(database, model.id, body.revert - 1)
    return storeDraft(work, model, joined(after, before, model), `revert ${body.revert}`)
  }
}
