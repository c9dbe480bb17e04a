import { Controller, createParamDecorator, type ExecutionContext, NotFoundException, Param } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { DataSource } from 'typeorm'
import { PublicPage } from '../http/public-page.decorator.ts'
import { SiteService } from '../site/site.service.ts'
import { framingSite } from './framing-site.ts'
import { missingPage } from './page-content.ts'
import { PageContents } from './page-contents.service.ts'
import { PreviewPages } from './preview-pages.service.ts'
import { type PageRequest as AskedPage, acceptsHtml, PageReplies } from './page-replies.service.ts'

const Asked = createParamDecorator((_, context: ExecutionContext): AskedPage => {
  const http = context.switchToHttp()
  const request = http.getRequest<FastifyRequest<{ Querystring: { lang?: unknown; a?: unknown } }>>()
  return { lang: request.query.lang, answers: request.query.a, request, reply: http.getResponse() }
})

const BY_LANGUAGE = { by: ['accept-language'] }
/** Each site sees only its own permission to frame the page. */
const BY_LANGUAGE_AND_SITE = { by: ['accept-language', 'referer'] }
/** Cached on the server only, as long as the result exists. */
const RESULT = { ...BY_LANGUAGE, private: 'result' } as const

/** The portal's pages, rendered with their data in them. */
@Controller()
export class PagesController {
  constructor(
    private readonly database: DataSource,
    private readonly contents: PageContents,
    private readonly previews: PreviewPages,
    private readonly replies: PageReplies,
    private readonly site: SiteService,
  ) {}

  @PublicPage('/', BY_LANGUAGE)
  start(@Asked() asked: AskedPage) {
    return this.replies.send(asked, (site) => this.contents.start(site))
  }

  @PublicPage('/r/:token', RESULT)
  result(@Param('token') token: string, @Asked() asked: AskedPage) {
    return this.replies.send(asked, (site) => this.contents.result(token, site))
  }

  @PublicPage('/r/:token/verify', RESULT)
  verify(@Param('token') token: string, @Asked() asked: AskedPage) {
    return this.replies.send(asked, (site) => this.contents.verify(token, site))
  }

  @PublicPage('/case-studies/:slug', BY_LANGUAGE)
  caseStudy(@Param('slug') slug: string, @Asked() asked: AskedPage) {
    return this.replies.send(asked, () => this.contents.caseStudy(slug))
  }

  /** A model that had this name before it was reserved keeps its page. */
  @PublicPage('/privacy', BY_LANGUAGE)
  privacy(@Asked() asked: AskedPage) {
    return this.replies.send(asked, (site) => this.contents.privacy(site))
  }

  @PublicPage('/privacy/:token')
  privacyLink(@Param('token') token: string, @Asked() asked: AskedPage) {
    return this.replies.send(asked, (site) => this.contents.privacyLink(token, site))
  }

  @PublicPage('/preview/:token')
  preview(@Param('token') token: string, @Asked() asked: AskedPage) {
    return this.replies.send(asked, (site) => this.previews.model(token, site))
  }

  @PublicPage('/preview/:token/result')
  previewResult(@Param('token') token: string, @Asked() asked: AskedPage) {
    return this.replies.send(asked, (site) => this.previews.result(token, asked.answers, site))
  }

  @PublicPage('/preview/:token/compare')
  previewCompare(@Param('token') token: string, @Asked() asked: AskedPage) {
    return this.replies.send(asked, (site) => this.previews.compare(token, site))
  }

  @PublicPage('/preview/:token/how')
  previewHow(@Param('token') token: string, @Asked() asked: AskedPage) {
    return this.replies.send(asked, (site) => this.previews.how(token, site))
  }

  @PublicPage('/:slug', BY_LANGUAGE)
  model(@Param('slug') slug: string, @Asked() asked: AskedPage) {
    return this.replies.send(asked, (site) => this.contents.model(slug, site))
  }

  @PublicPage('/:slug/compare', BY_LANGUAGE)
  compare(@Param('slug') slug: string, @Asked() asked: AskedPage) {
    return this.replies.send(asked, (site) => this.contents.compare(slug, site))
  }

  @PublicPage('/:slug/how', BY_LANGUAGE)
  how(@Param('slug') slug: string, @Asked() asked: AskedPage) {
    return this.replies.send(asked, (site) => this.contents.how(slug, site))
  }

  @PublicPage('/embed/:slug', BY_LANGUAGE_AND_SITE)
  async embedded(@Param('slug') slug: string, @Asked() asked: AskedPage) {
    const framedBy = framingSite(asked.request, await this.site.embedSites(this.database.manager))
    return this.replies.send(asked, (site) => this.contents.embedded(slug, site, framedBy))
  }

  /** A person who follows a wrong address gets a page; a program gets its problem. */
  @PublicPage('*')
  nowhere(@Asked() asked: AskedPage) {
    const { request, reply } = asked
    if (!acceptsHtml(asked) || /^\/(api|admin|assets|health)\b/.test(request.url))
      throw new NotFoundException(`Cannot GET ${request.url}`)
    const [, path, query = ''] = WITH_A_SLASH_TOO_MANY.exec(request.url) ?? []
    if (path) {
      void reply.status(308).header('location', path + query)
      return ''
    }
    return this.replies.send(asked, () => missingPage)
  }
}

/** Segments of plain signs, so that what is left can be no other site's address. */
const WITH_A_SLASH_TOO_MANY = /^((?:\/[\w.-]+)+)\/(\?.*)?$/
