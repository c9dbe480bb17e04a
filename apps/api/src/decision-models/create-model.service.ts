import { Injectable } from '@nestjs/common'
import type { createModel, InputOf } from '@verdict/contracts'
import { type ModelDocument } from '@verdict/engine'
import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { unprocessable } from '../http/api-error.ts'
import type { Deciding } from '../http/call.ts'
import type { Work } from '../work/work.ts'
import { laneFor, walkCost } from '../workers/lane.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import { addRevision, claimSlug } from './drafts.ts'
import { ModelEntity } from './model.entity.ts'
import { ShippedModels } from './shipped-models.service.ts'
import { copySources } from './translations/copy-sources.ts'
import { insertSources } from './translations/insert-sources.ts'
import { staleSources } from './translations/stale-sources.ts'
import { VersionEntity } from './version.entity.ts'

type From = InputOf<typeof createModel>['body']['from']

@Injectable()
export class CreateModel {
  constructor(
    private readonly pool: WorkerPool,
    private readonly shipped: ShippedModels,
  ) {}

  /** Starts a model with a first draft: empty, a copy, a starter model, or a file. */
  async run({ body: { slug, title, from } }: InputOf<typeof createModel>, deciding: Deciding): Promise<ModelEntity> {
    await claimSlug(deciding.database, slug)
    const starter = from && 'starter' in from ? this.starter(from.starter) : undefined
    const origin = starter ?? (await documentFrom(deciding.database, from))
    const document = origin
      ? { ...origin, slug, title: { ...origin.title, [origin.defaultLocale]: title } }
      : emptyDocument(slug, title)
    // The title is another one in its first language only.
    const stale = origin ? staleSources(origin, document) : []
    const json = JSON.stringify(document)
    const hash = await this.pool.run(laneFor(walkCost(json.length)), 'hashOf', json)
    return deciding.write(async (work) => {
      await claimSlug(work.database, slug)
      const model = await this.keep(document, hash, work)
      // Newer versions of the starter model are offered to it, too.
      if (starter) await this.shipped.keep(model.id, starter, work.database)
      if (from && 'model' in from) await copySources(from.model, model.id, work.database)
      await insertSources(model.id, stale, work.database, 'unless it says the same')
      return model
    })
  }

  private starter(slug: string): ModelDocument {
    const document = this.shipped.documentOf(slug)
    if (!document)
      throw unprocessable([{ pointer: '/from/starter', message: 'This release ships no starter model of this name.' }])
    return document
  }

  /** Stores a document as the first draft of a new model. */
  async keep(document: ModelDocument, draftHash: string, work: Work): Promise<ModelEntity> {
    const { database, audit, now } = work
    const model: ModelEntity = {
      id: uuid(),
      slug: document.slug,
      title: document.title,
      draft: document,
      draftHash,
      draftRevision: 1,
      draftSavedAt: now,
      versions: 0,
      latestVersion: null,
      latestHash: null,
      publishedAt: null,
      createdAt: now,
      commentsChangedAt: null,
    }
    await database.insert(ModelEntity, model as object)
    const nothing = { differences: [], removals: [], origin: null, first: null }
    await addRevision(work, model.id, { number: 1, document, ...nothing })
    await audit.record({ action: 'create', resource: 'models', record: model.id, after: { slug: model.slug } })
    return model
  }
}

async function documentFrom(database: EntityManager, from: From): Promise<ModelDocument | undefined> {
  if (!from || 'starter' in from) return undefined
  if ('document' in from) return from.document
  if ('version' in from) {
    const version = await database.findOne(VersionEntity, {
      select: { id: true, document: true },
      where: { id: from.version },
    })
    return originOf(version, '/from/version').document
  }
  const model = await database.findOne(ModelEntity, { select: { id: true, draft: true }, where: { id: from.model } })
  return originOf(model, '/from/model').draft
}

function originOf<Origin>(origin: Origin | null, pointer: string): Origin {
  if (!origin) throw unprocessable([{ pointer, message: 'There is nothing with this id to start from.' }])
  return origin
}

const emptyDocument = (slug: string, title: string): ModelDocument => ({
  format: 'verdict.model/1',
  slug,
  title: { en: title },
  description: { en: '' },
  defaultLocale: 'en',
  locales: ['en'],
  options: [],
  criteria: [],
  ratings: [],
  questions: [],
  rules: [],
  caseStudies: [],
  scenarios: [],
  settings: {},
})
