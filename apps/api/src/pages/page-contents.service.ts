import { Injectable } from '@nestjs/common'
import { type Site, timeIn } from '@verdict/contracts'
import { DataSource } from 'typeorm'
import { Assessments, type Decided } from '../assessments/assessments.service.ts'
import { CaseStudyEntity } from '../case-studies/case-study.entity.ts'
import { publicReply } from '../case-studies/public-reply.ts'
import { type LoadedVersion, PublishedVersions } from '../decision-models/published-versions.service.ts'
import { ApiError } from '../http/api-error.ts'
import { PrivacyRequests } from '../privacy/privacy-requests.service.ts'
import { languagesOf } from './locale.ts'
import { missingPage, type PageContent, withdrawnPage } from './page-content.ts'

/**
 * The content of each page, from published data. Instants are in the site's time zone, so that a page can name the day without a
 * time-zone database.
 */
@Injectable()
export class PageContents {
  constructor(
    private readonly database: DataSource,
    private readonly published: PublishedVersions,
    private readonly assessments: Assessments,
    private readonly requests: PrivacyRequests,
  ) {}

  /** The page of the only model, or the list of them. */
  async start(site: Site): Promise<PageContent> {
    const { manager } = this.database
    const slugs = await this.published.slugs(manager)
    const [only] = slugs
    if (slugs.length === 1) return { ...(await this.model(only as string, site)), canonical: `/${only}` }
    const versions = await Promise.all(slugs.map((slug) => this.published.latest(manager, slug)))
    const models = versions.flatMap((version) => {
      if (!version) return []
      const { title, subtitle, description, disclosure, defaultLocale, questions } = version.document
      const told = { title, description, defaultLocale, questions: questions.length }
      return [{ slug: version.slug, ...told, ...(subtitle && { subtitle }), ...(disclosure && { disclosure }) }]
    })
    return { page: { kind: 'list', models }, ...pictureOf(slugs) }
  }

  model(slug: string, site: Site): Promise<PageContent> {
    return this.about(slug, (version) => ({ page: { kind: 'model', ...named(version, site) }, version }))
  }

  /**
   * The assessment in a frame on another site. The page gets the list of allowed sites too, and posts messages to no other.
   *
   * @param framedBy the origins that may
   */
  async embedded(slug: string, site: Site, framedBy: string[]): Promise<PageContent> {
    const content = await this.about(slug, (version) => ({
      page: { kind: 'model', ...named(version, site), embeddedIn: framedBy },
      version,
    }))
    return { ...content, framedBy, headers: NOT_INDEXED }
  }

  compare(slug: string, site: Site): Promise<PageContent> {
    return this.about(slug, (version) => ({ page: { kind: 'compare', ...named(version, site) }, version }))
  }

  how(slug: string, site: Site): Promise<PageContent> {
    return this.about(slug, async (version) => {
      const versions = await this.published.history(this.database.manager, slug)
      const history = versions.map((each) => ({ ...each, publishedAt: timeIn(site.timeZone, each.publishedAt) }))
      return { page: { kind: 'how', ...named(version, site), history }, version }
    })
  }

  result(token: string, site: Site): Promise<PageContent> {
    return this.behind(token, (decided) => ({
      page: { kind: 'result', token, result: this.resultOf(decided, site) },
      version: decided.version,
      picture: `/r/${token}/share.png`,
    }))
  }

  verify(token: string, site: Site): Promise<PageContent> {
    return this.behind(token, async (decided) => {
      const { recomputed } = await this.assessments.verify(decided)
      return {
        page: { kind: 'verify', token, result: this.resultOf(decided, site), recomputed },
        version: decided.version,
        picture: `/r/${token}/share.png`,
      }
    })
  }

  /** Where people ask for what is kept about them. */
  async privacy(site: Site): Promise<PageContent> {
    const model = await this.model('privacy', site)
    if (model.status !== 404) return model
    return { page: { kind: 'privacy' }, ...pictureOf(await this.published.slugs(this.database.manager)) }
  }

  /** What a mailed link opens. */
  async privacyLink(token: string, site: Site): Promise<PageContent> {
    if (token === 'compare' || token === 'how') return this[token]('privacy', site)
    try {
      const request = await this.requests.mailed(token, this.database.manager, new Date())
      const expiresAt = timeIn(site.timeZone, request.expiresAt)
      return {
        page: { kind: 'privacyLink', token, request: { ...request, expiresAt } },
        headers: PERMISSION,
      }
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return missingPage
      throw error
    }
  }

  async caseStudy(slug: string): Promise<PageContent> {
    const study = await this.database.manager.findOneBy(CaseStudyEntity, { key: slug, published: true })
    if (!study) return missingPage
    return {
      page: { kind: 'caseStudy', study: publicReply(study) },
      languages: Object.keys(study.title),
      ...pictureOf(await this.published.slugs(this.database.manager)),
    }
  }

  private async about(slug: string, tell: (version: LoadedVersion) => PageContent | Promise<PageContent>) {
    const version = await this.published.latest(this.database.manager, slug)
    if (!version) return (await this.published.wasOffered(this.database.manager, slug)) ? withdrawnPage : missingPage
    return { picture: `/${slug}/share.png`, ...(await tell(version)), languages: languagesOf(version.document) }
  }

  private async behind(token: string, tell: (decided: Decided) => PageContent | Promise<PageContent>) {
    try {
      const decided = await this.assessments.behind(token, this.database.manager)
      return {
        ...(await tell(decided)),
        languages: languagesOf(decided.version.document),
        preferred: decided.assessment.locale ?? undefined,
        headers: PERMISSION,
      }
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return missingPage
      throw error
    }
  }

  private resultOf(decided: Decided, { timeZone }: Site) {
    const result = this.assessments.resultOf(decided)
    return { ...result, createdAt: timeIn(timeZone, result.createdAt) }
  }
}

/** The picture for a page about no model of its own: that of the first model, which names the site as well. */
const pictureOf = ([first]: string[]) => (first === undefined ? {} : { picture: `/${first}/share.png` })

const NOT_INDEXED = { 'x-robots-tag': 'noindex' }
/** Of an address that is the permission to read: not indexed, no referrer to other sites. */
export const PERMISSION = { 'referrer-policy': 'no-referrer', ...NOT_INDEXED }

/** The version that a page is about, without its document. */
export const named = ({ slug, number, hash, publishedAt }: LoadedVersion, { timeZone }: Site) => ({
  slug,
  version: number,
  hash,
  publishedAt: timeIn(timeZone, publishedAt),
})
