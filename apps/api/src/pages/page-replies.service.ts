import { Injectable } from '@nestjs/common'
import type { PageContext, PagePlace, RenderedPage, Site } from '@verdict/contracts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { DataSource } from 'typeorm'
import { Environment } from '../config/environment.token.ts'
import { isAbandoned } from '../http/connections.ts'
import { notFound } from '../http/api-error.ts'
import { SiteService } from '../site/site.service.ts'
import { localeFor, offeredBy } from './locale.ts'
import type { PageContent } from './page-content.ts'
import { Portal } from './portal.service.ts'
import type { EncodedPage } from './render-page.ts'
import { SHARE_SIZE } from './share-picture.ts'

/** A request for a page, with its language parameter. */
export interface PageRequest {
  lang: unknown
  /** The answers that the address of a preview carries. */
  answers?: unknown
  request: FastifyRequest
  reply: FastifyReply
}

/** The content of a page on a site. */
type Tell = (site: Site) => PageContent | Promise<PageContent>

/** Sends pages in the language that best fits the request. */
@Injectable()
export class PageReplies {
  constructor(
    private readonly database: DataSource,
    private readonly environment: Environment,
    private readonly portal: Portal,
    private readonly site: SiteService,
  ) {}

  async send(asked: PageRequest, tell: Tell) {
    const { request, reply, lang } = asked
    const site = await this.site.read(this.database.manager)
    const content = await tell(site)
    const { languages: written, preferred, preview, framedBy, status = 200, headers = {} } = content
    if (status === 404 && !acceptsHtml(asked)) throw notFound()
    const languages = await this.possible(written, offeredBy(site))
    const locale = localeFor(languages, [lang, preferred], request.headers['accept-language'])
    if (isAbandoned(request)) return ''
    const context = { site, locale, languages, ...(preview && { preview }) }
    const place = { ...(!preview && this.placeOf(request, locale, content)), framedBy }
    const { html, policy } = await this.render(content, context, place)
    void reply
      .status(status)
      .headers({ 'content-security-policy': policy, ...headers })
      .type('text/html; charset=utf-8')
    return typeof html === 'string' ? html : Buffer.from(html.buffer, html.byteOffset, html.byteLength)
  }

  private render(
    { page, version }: PageContent,
    context: PageContext,
    place: PagePlace,
  ): Promise<RenderedPage | EncodedPage> {
    return version
      ? this.portal.pageAbout(version, { ...page, ...context }, place)
      : this.portal.page({ ...page, ...context }, place)
  }

  private placeOf({ url }: FastifyRequest, locale: string, { picture, canonical }: PageContent): PagePlace {
    const { publicUrl } = this.environment
    if (publicUrl === undefined) return {}
    return {
      canonical: publicUrl + (canonical ?? (url.split('?')[0] as string)),
      ...(picture && { picture: { address: `${publicUrl}${picture}?lang=${locale}`, ...SHARE_SIZE } }),
    }
  }

  /** The languages of a page: those that the portal has, the consultancy offers and the content is complete in. */
  private async possible(written: string[] | undefined, offered: string[]): Promise<string[]> {
    const spoken = await this.portal.locales()
    const shown = (written ?? offered).filter((locale) => spoken.includes(locale) && offered.includes(locale))
    const fallback = [...(written ?? []), 'en'].filter((locale) => spoken.includes(locale))
    return shown.length > 0 ? shown : fallback.slice(0, 1)
  }
}

/** Whether the caller accepts HTML; other callers get problem details. */
export const acceptsHtml = ({ request }: PageRequest) => request.headers.accept?.includes('text/html') === true
