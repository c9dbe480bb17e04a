import { Injectable } from '@nestjs/common'
import { type countReportBlocks, type GivenReplyOf, MOST_COUNTED, type ReportBlock } from '@verdict/contracts'
import { emptiedBy } from '@verdict/reports/layout/own-texts'
import { dependsOnVerdict } from '@verdict/reports/layout/says-something'
import type { EntityManager } from 'typeorm'
import { Assessments } from '../../assessments/assessments.service.ts'
import { SiteService } from '../../site/site.service.ts'
import { walkCost, laneFor } from '../../workers/lane.ts'
import { WorkerPool } from '../../workers/worker-pool.service.ts'
import { ReportLayouts } from './report-layouts.service.ts'

/** Counts in the reports of how many past assessments blocks appear. */
@Injectable()
export class BlockUsage {
  constructor(
    private readonly assessments: Assessments,
    private readonly layouts: ReportLayouts,
    private readonly site: SiteService,
    private readonly pool: WorkerPool,
  ) {}

  async count(blocks: ReportBlock[], database: EntityManager): Promise<GivenReplyOf<typeof countReportBlocks>> {
    // Some blocks appear everywhere: nothing has to be decided for them.
    const asked = blocks.filter(
      ({ kind, condition, languages }) => condition ?? languages ?? (kind === 'text' || dependsOnVerdict(kind)),
    )
    const newest = await this.assessments.newestByVersion(MOST_COUNTED, asked.length > 0, database)
    const counts = new Map(asked.map(({ id }) => [id, 0]))
    for (const { version, assessments } of newest.versions) {
      const { sent, hash, slug } = version
      const found = await this.pool.run(laneFor(walkCost(sent.json.length)), 'countAppearances', {
        version: { hash, json: sent.json },
        ...{ slug, assessments, blocks: asked },
      })
      asked.forEach(({ id }, i) => counts.set(id, (counts.get(id) as number) + (found[i] as number)))
    }
    const firm = { contact: await this.site.contact(database) }
    return {
      counted: newest.counted,
      total: newest.total,
      blocks: await Promise.all(
        blocks.map(async (block) => {
          const { id, condition } = block
          return {
            id,
            count: counts.get(id) ?? newest.counted,
            problem: (condition && (await this.layouts.problemOf(condition, database))) ?? null,
            emptiedBy: emptiedBy(block, firm),
          }
        }),
      ),
    }
  }
}
