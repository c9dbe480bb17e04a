import { Injectable } from '@nestjs/common'
import { type getAffected, type GivenReplyOf, reportKinds } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import type { EntityManager } from 'typeorm'
import { referringSites } from '../assessments/referring-sites.ts'
import { DraftDocuments } from '../decision-models/draft-documents.service.ts'
import { PreviewLinks } from '../previews/preview-links.service.ts'
import { conditionProblem } from '../reports/layouts/layout-problems.ts'
import { ReportLayouts } from '../reports/layouts/report-layouts.service.ts'
import { SiteService } from '../site/site.service.ts'
import { clientsAnswering } from '../visits/clients-answering.ts'
import { Webhooks } from '../webhooks/webhooks.service.ts'

type Reply = GivenReplyOf<typeof getAffected>

/** Who and what a new version concerns. Only what is recorded is named. */
@Injectable()
export class Affected {
  constructor(
    private readonly drafts: DraftDocuments,
    private readonly webhooks: Webhooks,
    private readonly previews: PreviewLinks,
    private readonly layouts: ReportLayouts,
    private readonly site: SiteService,
  ) {}

  async by(id: string, { database, now }: { database: EntityManager; now: Date }): Promise<Reply> {
    const { slug, document } = await this.drafts.saved(id, database)
    const versions = await this.drafts.versionsOf(id, database)
    const previews = await this.previews.list(id, database, now)
    return {
      answering: await clientsAnswering(versions, now, database),
      webhooks: await this.webhooks.toldOf('model.published', database),
      previews: previews.map(({ id, revision, createdBy, expiresAt }) => ({ id, revision, createdBy, expiresAt })),
      sites: await this.sites(versions, now, database),
      blocks: await this.blocks(slug, document, database),
    }
  }

  private async sites(versions: string[], now: Date, database: EntityManager): Promise<Reply['sites']> {
    const allowed = new Set((await this.site.embedSites(database)).map((origin) => new URL(origin).hostname))
    const sites = await referringSites(versions, now, database)
    return sites.map((site) => ({ ...site, mayEmbed: allowed.has(site.host) }))
  }

  private async blocks(slug: string, document: ModelDocument, database: EntityManager): Promise<Reply['blocks']> {
    const layouts = await this.layouts.present(database)
    return reportKinds.flatMap((report) =>
      (layouts[report] ?? []).flatMap(({ condition, title }, i) => {
        if (condition?.model !== slug) return []
        const problem = conditionProblem(condition.when, document) ?? null
        return [{ report, place: i + 1, title: title ?? null, problem }]
      }),
    )
  }
}
