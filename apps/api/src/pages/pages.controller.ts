import { Controller, createParamDecorator, type ExecutionContext, NotFoundException, Param, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { DataSource } from 'typeorm'
import { Assessments } from '../assessments/assessments.service.ts'
import { CaseStudy } from '../case-studies/case-study.entity.ts'
import { publicReply } from '../case-studies/public-reply.ts'
import { Environment } from '../config/environment.token.ts'
import { type PublishedVersion, PublishedVersions } from '../decision-models/published-versions.service.ts'
import { isAbandoned } from '../http/connections.ts'
import { PublicPage } from '../http/public-page.decorator.ts'
import { notFound, Refusal } from '../http/refusal.ts'
import { brandingOf } from '../site/palette.ts'
import { SiteService } from '../site/site.service.ts'
import { framingSite } from './framing-site.ts'
import { languagesOf, localeFor, offeredBy } from './locale.ts'
import { Portal } from './portal.service.ts'
import { sitemapOf } from './sitemap.ts'
import { zoned } from './zoned.ts'

/** What only this page has, and the languages that it is written in, its own first; absent where it has no words of its own. */
interface Content {
  data: object
  /** The version that it is about. */
  version?: PublishedVersion
  languages?: string[]
  status?: number
  /** The origins that may show it within their pages. */
  framedBy?: string[]
  /** The language that it was made in. */
  preferred?: string
  headers?: { [name: string]: string }
  /** The path of a picture that stands for it where a link is shown. */
  picture?: string
}

/** Who asks for a page, and in which language. */
interface Asked {
  lang: unknown
  request: FastifyRequest
  reply: FastifyReply
}

const Asked = createParamDecorator((_, context: ExecutionContext): Asked => {
  const http = context.switchToHttp()
  const request = http.getRequest<FastifyRequest<{ Querystring: { lang?: unknown } }>>()
  return { lang: request.query.lang, request, reply: http.getResponse() }
})

/** The portal's pages, rendered with their data in them. */
@Controller()
export class PagesController {
  constructor(
    private readonly database: DataSource,
    private readonly environment: Environment,
    private readonly portal: Portal,
    private readonly site: SiteService,
    private readonly published: PublishedVersions,
    private readonly assessments: Assessments,
  ) {}

  @PublicPage('/')
  async start(@Asked() asked: Asked) {
    const { manager } = this.database
    const slugs = await this.published.slugs(manager)
    if (slugs.length === 1) return this.send(await this.modelPage(slugs[0] as string), asked)
    const versions = await Promise.all(slugs.map((slug) => this.published.latest(manager, slug)))
    const models = versions.flatMap((version) => {
      if (!version) return []
      const { title, description, defaultLocale, questions } = version.document
      return [{ slug: version.slug, title, description, defaultLocale, questions: questions.length }]
    })
    return this.send({ data: { kind: 'list', models } }, asked)
  }

  @PublicPage('/r/:token')
  async result(@Param('token') token: string, @Asked() asked: Asked) {
    return this.send(await this.resultPage(token), asked)
  }

  @PublicPage('/case-studies/:slug')
  async caseStudy(@Param('slug') slug: string, @Asked() asked: Asked) {
    const study = await this.database.manager.findOneBy(CaseStudy, { key: slug, published: true })
    const page = study
      ? { data: { kind: 'caseStudy', study: publicReply(study) }, languages: Object.keys(study.title) }
      : missing
    return this.send(page, asked)
  }

  /** Results are not named here: whoever shows a link may fetch its picture, and what they say themselves keeps them out of an index. */
  @PublicPage('/robots.txt')
  robots(@Res() reply: FastifyReply) {
    const sitemap = this.environment.publicUrl ? `Sitemap: ${this.environment.publicUrl}/sitemap.xml\n` : ''
    return reply.type('text/plain').send(`User-agent: *\nDisallow: /admin/\nDisallow: /api/\n${sitemap}`)
  }

  @PublicPage('/sitemap.xml')
  async sitemap(@Res() reply: FastifyReply) {
    const { publicUrl } = this.environment
    if (!publicUrl) return reply.status(404).type('text/plain').send('PUBLIC_URL is not set, so no address is known.\n')
    const { manager } = this.database
    const slugs = await this.published.slugs(manager)
    const studies = await manager.findBy(CaseStudy, { published: true })
    const paths = [
      ...(slugs.length === 1 ? [] : ['/']),
      ...slugs.flatMap((slug) => [`/${slug}`, `/${slug}/compare`, `/${slug}/how`]),
      ...studies.map(({ key }) => `/case-studies/${key}`),
    ]
    return reply.type('application/xml; charset=utf-8').send(sitemapOf(paths.map((path) => publicUrl + path)))
  }

  @PublicPage('/:slug')
  async model(@Param('slug') slug: string, @Asked() asked: Asked) {
    return this.send(await this.modelPage(slug), asked)
  }

  /** The assessment for a frame on another site: those that may show it are told to the page too, so that it speaks to no other. */
  @PublicPage('/embed/:slug')
  async embedded(@Param('slug') slug: string, @Asked() asked: Asked) {
    const page = await this.modelPage(slug)
    const framedBy = framingSite(asked.request, await this.site.embedSites(this.database.manager))
    const data = page.status === 404 ? page.data : { ...page.data, embeddedIn: framedBy }
    const headers = { 'x-robots-tag': 'noindex' }
    return this.send({ ...page, data, framedBy, headers }, asked)
  }

  @PublicPage('/:slug/compare')
  async compare(@Param('slug') slug: string, @Asked() asked: Asked) {
    return this.send(await this.modelPage(slug, 'compare'), asked)
  }

  @PublicPage('/:slug/how')
  async how(@Param('slug') slug: string, @Asked() asked: Asked) {
    const page = await this.modelPage(slug, 'how')
    if (page.status === 404) return this.send(page, asked)
    const history = await this.published.history(this.database.manager, slug)
    return this.send({ ...page, data: { ...page.data, history } }, asked)
  }

  @PublicPage('/r/:token/verify')
  async verify(@Param('token') token: string, @Asked() asked: Asked) {
    return this.send(await this.resultPage(token, 'verify'), asked)
  }

  /** A person who follows a wrong address gets a page; a program gets its problem. */
  @PublicPage('*')
  async nowhere(@Asked() asked: Asked) {
    if (!isForPeople(asked) || /^\/(api|admin|assets|health)\b/.test(asked.request.url))
      throw new NotFoundException(`Cannot GET ${asked.request.url}`)
    const [, path, query = ''] = WITH_A_SLASH_TOO_MANY.exec(asked.request.url) ?? []
    if (path) {
      void asked.reply.status(308).header('location', path + query)
      return ''
    }
    return this.send(missing, asked)
  }

  private async modelPage(slug: string, kind: 'model' | 'compare' | 'how' = 'model'): Promise<Content> {
    const version = await this.published.latest(this.database.manager, slug)
    if (!version) return missing
    const { number, hash, publishedAt, document } = version
    const data = { kind, slug, version: number, hash, publishedAt }
    return { data, version, languages: languagesOf(document) }
  }

  private async resultPage(token: string, kind: 'result' | 'verify' = 'result'): Promise<Content> {
    try {
      const decided = await this.assessments.behind(token, this.database.manager)
      const { document } = decided.version
      const result = this.assessments.resultOf(decided)
      const again = kind === 'verify' && { recomputed: (await this.assessments.verify(decided)).recomputed }
      const data = { kind, token, result, ...again }
      // Whoever has the address may read it: it goes to no index, no cache and no other site.
      const headers = { 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' }
      return {
        data,
        version: decided.version,
        languages: languagesOf(document),
        preferred: result.locale ?? undefined,
        headers,
        picture: `/r/${token}/share.png`,
      }
    } catch (error) {
      if (error instanceof Refusal && error.status === 404) return missing
      throw error
    }
  }

  private async send(
    { data, version, languages, preferred, framedBy, picture: path, status = 200, headers = {} }: Content,
    asked: Asked,
  ) {
    if (status === 404 && !isForPeople(asked)) throw notFound()
    const { lang, request, reply } = asked
    const site = await this.site.read(this.database.manager)
    const possible = await this.possible(languages, offeredBy(site))
    const locale = localeFor(possible, [lang, preferred], request.headers['accept-language'])
    const { publicUrl } = this.environment
    const canonical = publicUrl && publicUrl + (request.url.split('?')[0] as string)
    const known = { ...zoned(data, site.timeZone), site, locale, languages: possible }
    const { accent } = site.colours
    if (isAbandoned(request)) return ''
    const style = accent ? brandingOf(accent) : undefined
    const picture = path && publicUrl && `${publicUrl}${path}?lang=${locale}`
    const { html, policy } = await this.portal.page(known, version, {
      locale,
      canonical,
      languages: possible,
      framedBy,
      style,
      picture,
    })
    void reply
      .status(status)
      .headers({ 'content-security-policy': policy, 'cache-control': 'no-store', ...headers })
      .type('text/html; charset=utf-8')
    return html
  }

  /** What a page can be read in: the portal speaks it, the consultancy offers it, and the content has it. */
  private async possible(written: string[] | undefined, offered: string[]): Promise<string[]> {
    const spoken = await this.portal.locales()
    const shown = (written ?? offered).filter((locale) => spoken.includes(locale) && offered.includes(locale))
    const fallback = [...(written ?? []), 'en'].filter((locale) => spoken.includes(locale))
    return shown.length > 0 ? shown : fallback.slice(0, 1)
  }
}

/** Segments of plain signs, so that what is left can be no other site's address. */
const WITH_A_SLASH_TOO_MANY = /^((?:\/[\w.-]+)+)\/(\?.*)?$/

/** Whether somebody would read a page; a program gets its problem. */
const isForPeople = ({ request }: Asked) => request.headers.accept?.includes('text/html') === true

const missing: Content = { data: { kind: 'missing' }, status: 404 }
