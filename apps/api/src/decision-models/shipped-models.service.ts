import { Injectable } from '@nestjs/common'
import type { GivenReplyOf, getShippedModel, InputOf, listStarterModels, settleShippedModel } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { hash } from '@verdict/engine/review'
import { countSources } from '@verdict/facts/sources'
import { starterModels } from '@verdict/starter-models'
import type { EntityManager } from 'typeorm'
import { ApiError, orNotFound } from '../http/api-error.ts'
import type { Work } from '../work/work.ts'
import { ShippedModelEntity } from './shipped-model.entity.ts'

/**
 * Offers the newer versions of starter models that a release brings. What a consultancy has published stays what it is: they look at
 * the differences, and take them into the draft or not.
 */
@Injectable()
export class ShippedModels {
  /** What this release ships, by slug. Hashed once: a release does not change while it runs. */
  private readonly shipped = new Map(
    starterModels.map((document) => [document.slug, { hash: hash(document), document }]),
  )

  /** The gallery: what this release ships, in short. */
  list(): GivenReplyOf<typeof listStarterModels> {
    return [...this.shipped.values()].map(({ document }) => ({
      slug: document.slug,
      title: document.title,
      description: document.description,
      locales: document.locales,
      options: document.options.length,
      criteria: document.criteria.length,
      questions: document.questions.length,
      scenarios: document.scenarios.length,
      sources: countSources(document),
    }))
  }

  /** A starter model of this release; undefined where it ships none of this name. */
  documentOf(slug: string): ModelDocument | undefined {
    return this.shipped.get(slug)?.document
  }

  /** Remembers what a model grew from. */
  async keep(modelId: string, document: ModelDocument, database: EntityManager) {
    const row = { modelId, starter: document.slug, hash: hash(document), document }
    await database.upsert(ShippedModelEntity, row as object, ['modelId'])
  }

  /** What a model can be brought up to; null where there is nothing newer. */
  async offer(modelId: string, database: EntityManager): Promise<GivenReplyOf<typeof getShippedModel>['offer']> {
    const grew = await database.findOneBy(ShippedModelEntity, { modelId })
    const now = grew && this.shipped.get(grew.starter)
    return now && now.hash !== grew.hash ? { ...now, base: grew.document } : null
  }

  /** A version was taken or skipped: the next one is compared with it. Saying it twice changes nothing. */
  async settle({ params: { id: modelId }, body }: InputOf<typeof settleShippedModel>, work: Work) {
    const { database, audit } = work
    const grew = orNotFound(
      await database.findOne(ShippedModelEntity, { where: { modelId }, lock: { mode: 'pessimistic_write' } }),
    )
    if (grew.hash === body.hash) return
    const now = this.shipped.get(grew.starter)
    if (now?.hash !== body.hash)
      throw new ApiError(409, 'superseded', 'Another version is shipped by now. Look at what it changes first.')
    await this.keep(modelId, now.document, database)
    await audit.record({
      action: 'update',
      resource: 'shipped-models',
      record: modelId,
      before: { hash: grew.hash },
      after: { hash: body.hash, taken: body.taken },
    })
  }
}
