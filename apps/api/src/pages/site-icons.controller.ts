import { Controller, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { DataSource } from 'typeorm'
import { PublicPage } from '../http/public-page.decorator.ts'
import { palette } from '../site/palette.ts'
import { orNotFound } from '../http/api-error.ts'
import { CONTACT_PHOTO, SiteService } from '../site/site.service.ts'
import { icoOf, siteIcon } from './site-icon.ts'
import { squarePhoto } from './square-photo.ts'

const FOR_ALL = { by: [] }
const TAB = 32
const HOME_SCREEN = 180
/** As large as it is shown, twice for sharp screens. */
const PHOTO = 144

/** The site's mark where browsers and phones look for it by themselves, and whom clients talk to. */
@Controller()
export class SiteIconsController {
  constructor(
    private readonly database: DataSource,
    private readonly site: SiteService,
  ) {}

  @PublicPage('/favicon.ico', FOR_ALL)
  async favicon(@Res() reply: FastifyReply) {
    return reply.type('image/x-icon').send(icoOf(await this.icon(TAB), TAB))
  }

  @PublicPage('/apple-touch-icon.png', FOR_ALL)
  async touchIcon(@Res() reply: FastifyReply) {
    return reply.type('image/png').send(await this.icon(HOME_SCREEN))
  }

  @PublicPage(CONTACT_PHOTO, FOR_ALL)
  async photo(@Res() reply: FastifyReply) {
    const { photo } = await this.site.contact(this.database.manager)
    return reply.type('image/png').send(await squarePhoto(orNotFound(photo), PHOTO))
  }

  private async icon(size: number) {
    const { manager } = this.database
    const { colours } = await this.site.read(manager)
    const { printLogo } = await this.site.contact(manager)
    const { paper, accent } = palette.light as { paper: string; accent: string }
    return siteIcon(size, { logo: printLogo, paper, ink: colours.accent ?? accent })
  }
}
