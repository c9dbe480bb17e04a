import { Controller } from '@nestjs/common'
import {
  countReportBlocks,
  getReportLayout,
  type InputOf,
  listReportLayoutVersions,
  previewReportLayout,
  updateReportLayout,
} from '@verdict/contracts'
import type { Deciding } from '../../http/call.ts'
import { Endpoint } from '../../http/endpoint.decorator.ts'
import { userNames } from '../../identity/user-names.ts'
import type { Work } from '../../work/work.ts'
import { BlockUsage } from './block-usage.service.ts'
import { LayoutPreview } from './layout-preview.service.ts'
import { ReportLayouts } from './report-layouts.service.ts'

@Controller()
export class ReportLayoutsController {
  constructor(
    private readonly layouts: ReportLayouts,
    private readonly previews: LayoutPreview,
    private readonly usage: BlockUsage,
  ) {}

  @Endpoint(getReportLayout)
  one({ params }: InputOf<typeof getReportLayout>, { database }: Work) {
    return this.layouts.one(params.kind, database)
  }

  @Endpoint(updateReportLayout)
  update({ params, body }: InputOf<typeof updateReportLayout>, work: Work) {
    return this.layouts.save(params.kind, body, work)
  }

  @Endpoint(listReportLayoutVersions)
  async versions({ params }: InputOf<typeof listReportLayoutVersions>, { database }: Work) {
    const versions = await this.layouts.versions(params.kind, database)
    const names = await userNames(database, versions, 'author')
    return versions.map((version) => ({ ...version, author: names.get(version.author) ?? null }))
  }

  // Both compute for long: no transaction is open meanwhile.
  @Endpoint(previewReportLayout, { decidesFirst: true })
  async preview({ params, body }: InputOf<typeof previewReportLayout>, { database, now, reply }: Deciding) {
    const { pdf, of } = await this.previews.make(params.kind, body, { database, now })
    reply.headers({ 'content-type': 'application/pdf', 'x-report-of': of })
    return pdf
  }

  @Endpoint(countReportBlocks, { decidesFirst: true })
  count({ body }: InputOf<typeof countReportBlocks>, { database }: Deciding) {
    return this.usage.count(body.blocks, database)
  }
}
