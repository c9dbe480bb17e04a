import { Controller, Param, Query, Res } from '@nestjs/common'
import { namesIn } from '@verdict/wording'
import type { FastifyReply } from 'fastify'
import { DataSource } from 'typeorm'
import { PublishedVersions } from '../decision-models/published-versions.service.ts'
import { notFound } from '../http/api-error.ts'
import { PublicPage } from '../http/public-page.decorator.ts'
import { SiteService } from '../site/site.service.ts'
import { languagesOf, localeFor } from './locale.ts'
import { modelPicture } from './share-picture.ts'

/** The pages of models as pictures, for where a link to one is shown. */
@Controller()
export class ModelPicturesController {
  constructor(
    private readonly database: DataSource,
    private readonly site: SiteService,
    private readonly published: PublishedVersions,
  ) {}

  @PublicPage('/:slug/share.png', { by: [] })
  async picture(@Param('slug') slug: string, @Query('lang') lang: unknown, @Res() reply: FastifyReply) {
    const { manager } = this.database
    const version = await this.published.latest(manager, slug)
    if (!version) throw notFound()
    const { document } = version
    const names = namesIn(document, localeFor(languagesOf(document), [lang], undefined))
    const { name } = await this.site.read(manager)
    const picture = await modelPicture({
      site: name,
      title: '',
      statement: names.text(document.title),
      hint: names.text(document.subtitle ?? document.description),
      options: document.options.map(({ key }) => names.option(key)),
    })
    return reply.type('image/png').send(picture)
  }
}
