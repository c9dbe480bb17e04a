import { Injectable } from '@nestjs/common'
import {
  type GivenReplyOf,
  IMPACT_PAGE,
  type ImpactAssessment,
  type ImpactAssessmentFilter,
  type InputOf,
  type listImpactAssessments,
  MOST_SEARCHED,
  MOST_STRENGTHS_SEARCHED,
} from '@verdict/contracts'
import { type EntityManager, Raw } from 'typeorm'
import { DraftDocuments } from '../decision-models/draft-documents.service.ts'
import { orNotFound } from '../http/api-error.ts'
import { SiteService } from '../site/site.service.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import { ImpactEntity } from './impact.entity.ts'
import { linesAfter } from './past-assessments.ts'
import type { DecidedStrength } from './replay-range.ts'

/** Assessments of a step. */
const STEP = 2_000
/** The same where a strength is asked for: where it is decided again, or else where most that are read are among those that are wanted. */
const STRENGTHS_STEP = 100

/**
 * Finds the assessments behind the numbers of an impact. They are stored nowhere: the draft is asked again. Only how sure it is, which takes
 * long, is kept with the impact.
 */
@Injectable()
export class ImpactAssessments {
  constructor(
    private readonly documents: DraftDocuments,
    private readonly site: SiteService,
    private readonly pool: WorkerPool,
  ) {}

  async find(
    { params, query }: InputOf<typeof listImpactAssessments>,
    { database, now }: { database: EntityManager; now: Date },
  ): Promise<GivenReplyOf<typeof listImpactAssessments>> {
    const { is, flipped, becameTooClose, shifted, becomes, because, ...filter } = query.filter
    const wanted = { is, flipped, becameTooClose, shifted, becomes, because }
    const { revision, hash, versions } = await this.documents.toTry(params.id, database)
    const base = because?.version ?? null
    const documents = orNotFound(await this.documents.ofRevision(params.id, revision, base, database))
    if (base !== null) orNotFound(documents.published)
    const strengths = await this.strengths(params.id, hash, query.filter, database)
    const step = becomes === undefined ? STEP : STRENGTHS_STEP
    const mostSearched = becomes === undefined || strengths ? MOST_SEARCHED : MOST_STRENGTHS_SEARCHED
    const among = strengths?.flatMap(([id, to]) => (becomes === 'same' || becomes === to ? [id] : []))
    const chosen = {
      filter: { ...filter, among },
      timeZone: await this.site.timeZone(database),
      until: now.toISOString(),
    }
    const assessments: ImpactAssessment[] = []
    let { version, last } = read(query.after)
    for (let searched = 0; searched < mostSearched && version < versions.length && assessments.length < IMPACT_PAGE; ) {
      const page = await linesAfter(chosen, versions[version] as string, last, step, database)
      const most = IMPACT_PAGE - assessments.length
      const task = { ...documents, lines: page.lines, hash, wanted, strengths: strengths ?? [], most }
      const found = await this.pool.run('long', 'findReplayed', task)
      assessments.push(...found)
      searched += page.rows
      if (found.length === most) last = found.at(-1)?.assessment ?? null
      else if (page.rows < step) [version, last] = [version + 1, null]
      else last = page.last
    }
    return { assessments, next: version < versions.length ? `${version}.${last ?? ''}` : null }
  }

  /** How sure a document is of all that are asked for, where an impact of these and maybe others has found that out; or null. */
  private async strengths(
    modelId: string,
    hash: string,
    { becomes, because, drawn: every = 1, ...filter }: ImpactAssessmentFilter,
    database: EntityManager,
  ): Promise<DecidedStrength[] | null> {
    if (becomes === undefined || because) return null
    const impact = await database.findOne(ImpactEntity, {
      select: { id: true, strengths: true },
      where: {
        modelId,
        hash,
        filter: Raw((of) => `:filter::jsonb @> ${of}`, { filter: JSON.stringify(filter) }),
        result: Raw((of) => `(${of} -> 'strengths' ->> 'every')::int = :every`, { every }),
      },
      order: { computedAt: 'DESC', id: 'DESC' },
    })
    return impact?.strengths ?? null
  }
}

/** Where a page begins: the place of a version, and the last assessment before it. */
function read(after = '0.'): { version: number; last: string | null } {
  const [version = '', last = ''] = after.split('.')
  return { version: Number.parseInt(version, 10), last: last || null }
}
