import { Injectable } from '@nestjs/common'
import type { ModelDocument } from '@verdict/engine'
import type { EntityManager } from 'typeorm'
import { orNotFound } from '../http/api-error.ts'
import { DraftRevisionEntity } from './draft-revision.entity.ts'
import { readModel, requireModel } from './drafts.ts'
import { ModelEntity } from './model.entity.ts'
import { VersionEntity } from './version.entity.ts'

/** A draft as it is saved, to be tried on what was decided by its versions. */
export interface DraftToTry {
  revision: number
  hash: string
  /** The number of the version that clients take. */
  published: number | null
  /** The ids of all versions, oldest first. */
  versions: string[]
}

/** A draft, whole. */
interface SavedDraft {
  slug: string
  document: ModelDocument
  hash: string
  revision: number
}

/** Drafts and versions as JSON, for the rooms downstream. Text is not parsed here: threads do that. */
@Injectable()
export class DraftDocuments {
  async toTry(id: string, database: EntityManager): Promise<DraftToTry> {
    const model = orNotFound(await database.findOneBy(ModelEntity, { id }))
    return {
      revision: model.draftRevision,
      hash: model.draftHash,
      published: model.latestVersion,
      versions: await this.versionsOf(id, database),
    }
  }

  /** A draft as it is saved. */
  async saved(id: string, database: EntityManager): Promise<SavedDraft> {
    const { slug, draft: document, draftHash: hash, draftRevision: revision } = await readModel(database, id)
    return { slug, document, hash, revision }
  }

  async versionsOf(modelId: string, database: EntityManager): Promise<string[]> {
    await requireModel(database, modelId)
    const versions = await database.find(VersionEntity, {
      select: { id: true },
      where: { modelId },
      order: { number: 'ASC' },
    })
    return versions.map(({ id }) => id)
  }

  /** One revision of a draft and one version, as JSON; undefined where the revision is stored no more. */
  async ofRevision(
    model: string,
    revision: number,
    version: number | null,
    database: EntityManager,
  ): Promise<{ document: string; published: string | null } | undefined> {
    const rows: { document: string | null; published: string | null }[] = await database.query(
      `select document::text, (select document::text from model_versions where model_id = $1 and number = $3) as published
       from draft_revisions where model_id = $1 and number = $2`,
      [model, revision, version],
    )
    const [{ document, published } = { document: null, published: null }] = rows
    return document === null ? undefined : { document, published }
  }

  /** Has the document of a revision stay for a job that works on it, however often the draft is saved meanwhile. */
  async hold(modelId: string, number: number, database: EntityManager) {
    await database.update(DraftRevisionEntity, { modelId, number }, { held: true })
  }

  /** The hash of a draft. */
  async hashOf(id: string, database: EntityManager): Promise<string> {
    return orNotFound(await database.findOneBy(ModelEntity, { id })).draftHash
  }

  /** The hash of a version by its number, and when it was published; null where there is none. */
  publishedAs(
    modelId: string,
    number: number,
    database: EntityManager,
  ): Promise<Pick<VersionEntity, 'hash' | 'publishedAt'> | null> {
    return database.findOne(VersionEntity, { select: { hash: true, publishedAt: true }, where: { modelId, number } })
  }
}
