import { Injectable } from '@nestjs/common'
import {
  ESTIMATED,
  type getImpact,
  type GivenReplyOf,
  IMPACT,
  type InputOf,
  type listPastAssessments,
} from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { DraftDocuments } from '../decision-models/draft-documents.service.ts'
import { orNotFound } from '../http/api-error.ts'
import { Jobs } from '../jobs/jobs.service.ts'
import { SiteService } from '../site/site.service.ts'
import { ImpactEntity } from './impact.entity.ts'
import { countChosen, newestOf } from './past-assessments.ts'

/** What drafts and versions would have said to past assessments. */
@Injectable()
export class Impacts {
  constructor(
    private readonly documents: DraftDocuments,
    private readonly jobs: Jobs,
    private readonly site: SiteService,
  ) {}

  async newest(
    { params, query: { version } }: InputOf<typeof getImpact>,
    database: EntityManager,
  ): Promise<GivenReplyOf<typeof getImpact>> {
    const draft = await this.documents.hashOf(params.id, database)
    const hash = orNotFound(version === undefined ? draft : await this.documents.hashOf(params.id, database, version))
    const where = { modelId: params.id }
    const order = { computedAt: 'DESC', id: 'DESC' } as const
    const exact = await database.findOne(ImpactEntity, { where: { ...where, hash }, order })
    const impact = exact ?? (version === undefined ? await database.findOne(ImpactEntity, { where, order }) : null)
    return {
      job: await this.jobs.unfinished(IMPACT, { model: params.id }, database),
      impact: impact && { ...impact, current: impact.hash === draft },
    } as GivenReplyOf<typeof getImpact>
  }

  /** The newest assessments, for an estimate. */
  async past(id: string, now: Date, database: EntityManager): Promise<GivenReplyOf<typeof listPastAssessments>> {
    const versions = await this.documents.versionsOf(id, database)
    const timeZone = await this.site.timeZone(database)
    return {
      total: await countChosen({ versions, filter: {}, timeZone, until: now.toISOString() }, database),
      assessments: await newestOf(versions, timeZone, ESTIMATED, database),
    }
  }
}
