import { Injectable } from '@nestjs/common'
import {
  ESTIMATED,
  type getImpact,
  type GivenReplyOf,
  IMPACT,
  type InputOf,
  type listPastAssessments,
} from '@verdict/contracts'
import { type EntityManager, LessThanOrEqual } from 'typeorm'
import { DraftDocuments } from '../decision-models/draft-documents.service.ts'
import { orNotFound } from '../http/api-error.ts'
import { Jobs } from '../jobs/jobs.service.ts'
import { SiteService } from '../site/site.service.ts'
import { ImpactEntity } from './impact.entity.ts'
import { countChosen, newestOf } from './past-assessments.ts'

const NEWEST = { computedAt: 'DESC', id: 'DESC' } as const
const OLDEST = { computedAt: 'ASC', id: 'ASC' } as const

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
    const impact =
      version === undefined
        ? await this.newestOfDraft(params.id, draft, database)
        : await this.keptWith(params.id, version, database)
    return {
      job: await this.jobs.unfinished(IMPACT, { model: params.id }, database),
      impact: impact && { ...impact, current: impact.hash === draft },
    } as GivenReplyOf<typeof getImpact>
  }

  private async newestOfDraft(modelId: string, hash: string, database: EntityManager): Promise<ImpactEntity | null> {
    const exact = await database.findOne(ImpactEntity, { where: { modelId, hash }, order: NEWEST })
    return exact ?? database.findOne(ImpactEntity, { where: { modelId }, order: NEWEST })
  }

  /** What was found before a version was published, or failing that since: the draft may be as it is again, and be replayed on others. */
  private async keptWith(modelId: string, version: number, database: EntityManager): Promise<ImpactEntity | null> {
    const { hash, publishedAt } = orNotFound(await this.documents.publishedAs(modelId, version, database))
    const where = { modelId, hash }
    const before = { ...where, computedAt: LessThanOrEqual(publishedAt) }
    const seen = await database.findOne(ImpactEntity, { where: before, order: NEWEST })
    return seen ?? database.findOne(ImpactEntity, { where, order: OLDEST })
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
