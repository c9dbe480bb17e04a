import { Injectable } from '@nestjs/common'
import { type Site, timeIn } from '@verdict/contracts'
import { DataSource } from 'typeorm'
import { deskPages } from '../config/desk-address.ts'
import { PublishedVersions } from '../decision-models/published-versions.service.ts'
import { type Preview, Previews } from '../previews/previews.service.ts'
import { languagesOf } from './locale.ts'
import { missingPage, type PageContent } from './page-content.ts'
import { named, PageContents, PERMISSION } from './page-contents.service.ts'

/** The pages of a link that shows a draft: those of a model and of a result, stamped. */
@Injectable()
export class PreviewPages {
  constructor(
    private readonly database: DataSource,
    private readonly previews: Previews,
    private readonly contents: PageContents,
    private readonly published: PublishedVersions,
  ) {}

  async model(token: string, site: Site): Promise<PageContent> {
    // A model that had this name before it was reserved keeps its pages.
    if (token === 'compare' || token === 'how') return this.contents[token]('preview', site)
    return this.behind(token, site, ({ version }) => ({ page: { kind: 'model', ...named(version, site) }, version }))
  }

  compare(token: string, site: Site): Promise<PageContent> {
    return this.behind(token, site, ({ version }) => ({ page: { kind: 'compare', ...named(version, site) }, version }))
  }

  how(token: string, site: Site): Promise<PageContent> {
    return this.behind(token, site, async ({ version }) => {
      const versions = await this.published.history(this.database.manager, version.slug)
      const history = versions.map((each) => ({ ...each, publishedAt: timeIn(site.timeZone, each.publishedAt) }))
      return { page: { kind: 'how', ...named(version, site), history }, version }
    })
  }

  /** @param written the answers, as the address carries them */
  result(token: string, written: unknown, site: Site): Promise<PageContent> {
    return this.behind(token, site, async (preview) => {
      const result = await this.previews.result(preview, written)
      if (!result) return missingPage
      const { version, takenAt } = preview
      const shown = { ...result, createdAt: timeIn(site.timeZone, takenAt) }
      return { page: { kind: 'result', token: `${token} ${written as string}`, result: shown }, version }
    })
  }

  private async behind(
    token: string,
    site: Site,
    tell: (preview: Preview) => PageContent | Promise<PageContent>,
  ): Promise<PageContent> {
    const found = await this.previews.behind(token, this.database.manager, new Date())
    if (!found) return missingPage
    if (found === 'over') return { page: { kind: 'previewOver' }, status: 404, headers: PERMISSION }
    const { model, version, takenAt, expiresAt } = found
    const content = await tell(found)
    if (content.status === 404) return content
    return {
      ...content,
      languages: languagesOf(version.document),
      headers: PERMISSION,
      preview: {
        path: `/preview/${token}`,
        studio: deskPages.studio(model),
        takenAt: timeIn(site.timeZone, takenAt),
        expiresAt: timeIn(site.timeZone, expiresAt),
      },
    }
  }
}
