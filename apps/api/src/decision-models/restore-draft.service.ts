import { Injectable } from '@nestjs/common'
import type { InputOf, restoreDraft } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { orNotFound } from '../http/api-error.ts'
import type { Deciding } from '../http/call.ts'
import { type DraftChange, ChangeDraft } from './change-draft.service.ts'
import { DraftRevisionEntity } from './draft-revision.entity.ts'
import { revisionOf, staleDraft } from './drafts.ts'
import type { ModelEntity } from './model.entity.ts'
import { VersionEntity } from './version.entity.ts'

type Asked = InputOf<typeof restoreDraft>['body']

@Injectable()
export class RestoreDraft {
  constructor(private readonly changing: ChangeDraft) {}

  /** Restores a version or a revision as the draft, or reverts one change with the merge that saving uses. */
  run({ params, body }: InputOf<typeof restoreDraft>, deciding: Deciding): Promise<ModelEntity> {
    return this.changing.run(params.id, deciding, async (model, database) => {
      if (deciding.revision !== model.draftRevision) throw staleDraft(model)
      return changeOf(body, model, database)
    })
  }
}

async function changeOf(asked: Asked, model: ModelEntity, database: EntityManager): Promise<DraftChange> {
  if ('version' in asked) {
    const version = await database.findOne(VersionEntity, {
      select: { id: true, document: true },
      where: { modelId: model.id, number: asked.version },
    })
    return { document: orNotFound(version).document, origin: `version ${asked.version}` }
  }
  if ('revision' in asked)
    return { document: await revisionOf(database, model.id, asked.revision), origin: `revision ${asked.revision}` }
  const saved = await database.findOneBy(DraftRevisionEntity, { modelId: model.id, number: asked.revert })
  return {
    // Of a sitting, all of it.
    document: await revisionOf(database, model.id, (saved?.first ?? asked.revert) - 1),
    base: await revisionOf(database, model.id, asked.revert),
    origin: `revert ${asked.revert}`,
  }
}
