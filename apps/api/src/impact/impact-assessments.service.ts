import { Injectable } from '@nestjs/common'
import {
  type GivenReplyOf,
  IMPACT_PAGE,
  type ImpactAssessment,
  type InputOf,
  type listImpactAssessments,
  MOST_SEARCHED,
  MOST_STRENGTHS_SEARCHED,
} from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { DraftDocuments } from '../decision-models/draft-documents.service.ts'
import { orNotFound } from '../http/api-error.ts'
import { SiteService } from '../site/site.service.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import { linesAfter } from './past-assessments.ts'

/** Assessments of a step. */
const STEP = 2_000
/** The same where their strength is decided again. */
const LONG_STEP = 100

/** Finds the assessments behind the numbers of an impact. They are stored nowhere: the draft is asked again. */
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
    const [step, mostSearched] = becomes === undefined ? [STEP, MOST_SEARCHED] : [LONG_STEP, MOST_STRENGTHS_SEARCHED]
    const chosen = { filter, timeZone: await this.site.timeZone(database), until: now.toISOString() }
    const assessments: ImpactAssessment[] = []
    let { version, last } = read(query.after)
    for (let searched = 0; searched < mostSearched && version < versions.length && assessments.length < IMPACT_PAGE; ) {
      const page = await linesAfter(chosen, versions[version] as string, last, step, database)
      const most = IMPACT_PAGE - assessments.length
      const found = await this.pool.run('long', 'findReplayed', { ...documents, lines: page.lines, hash, wanted, most })
      assessments.push(...found)
      searched += page.rows
      if (found.length === most) last = found.at(-1)?.assessment ?? null
      else if (page.rows < step) [version, last] = [version + 1, null]
      else last = page.last
    }
    return { assessments, next: version < versions.length ? `${version}.${last ?? ''}` : null }
  }
}

/** Where a page begins: the place of a version, and the last assessment before it. */
function read(after = '0.'): { version: number; last: string | null } {
  const [version = '', last = ''] = after.split('.')
  return { version: Number.parseInt(version, 10), last: last || null }
}
