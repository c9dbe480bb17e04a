import { Controller, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { DataSource } from 'typeorm'
import { CaseStudyEntity } from '../case-studies/case-study.entity.ts'
import { Environment } from '../config/environment.token.ts'
import { PublishedVersions } from '../decision-models/published-versions.service.ts'
import { PublicPage } from '../http/public-page.decorator.ts'
import { sitemapOf } from './sitemap.ts'

const FOR_ALL = { by: [] }

/** What search engines read before they read pages. */
@Controller()
export class IndexFilesController {
  constructor(
    private readonly database: DataSource,
    private readonly environment: Environment,
    private readonly published: PublishedVersions,
  ) {}

  /** Results are not disallowed here: link previews must be able to fetch their picture. Their own `noindex` keeps them out of search engines. */
  @PublicPage('/robots.txt', FOR_ALL)
  robots(@Res() reply: FastifyReply) {
    const sitemap = this.environment.publicUrl ? `Sitemap: ${this.environment.publicUrl}/sitemap.xml\n` : ''
    return reply.type('text/plain').send(`User-agent: *\nDisallow: /admin/\nDisallow: /api/\n${sitemap}`)
  }

  @PublicPage('/sitemap.xml', FOR_ALL)
  async sitemap(@Res() reply: FastifyReply) {
    const { publicUrl } = this.environment
    if (!publicUrl) return reply.status(404).type('text/plain').send('PUBLIC_URL is not set, so no address is known.\n')
    const { manager } = this.database
    const slugs = await this.published.slugs(manager)
    const studies = await manager.findBy(CaseStudyEntity, { published: true })
    const paths = [
      ...(slugs.length === 1 ? [] : ['/']),
      ...slugs.flatMap((slug) => [`/${slug}`, `/${slug}/compare`, `/${slug}/how`]),
      ...studies.map(({ key }) => `/case-studies/${key}`),
    ]
    return reply.type('application/xml; charset=utf-8').send(sitemapOf(paths.map((path) => publicUrl + path)))
  }
}
