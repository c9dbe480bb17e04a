import { Controller, Get, Ip, Param, Query, Res } from '@nestjs/common'
import { ownMember } from '@verdict/engine'
import { scoreRanges } from '@verdict/engine/explain'
import { answered, namesIn, scoreDecimals, textIn, wordingIn } from '@verdict/wording'
import type { FastifyReply } from 'fastify'
import { DataSource } from 'typeorm'
import { Assessments, type Decided } from '../assessments/assessments.service.ts'
import { RateLimits } from '../http/rate-limits.ts'
import { SiteService } from '../site/site.service.ts'
import { languagesOf, localeFor } from './locale.ts'
import { type Shared, sharePicture } from './share-picture.ts'

/** More options than this do not fit below the sentence. */
const MOST_ROWS = 3

/** Results as pictures, for where a link is shown with one. */
@Controller()
export class SharePicturesController {
  constructor(
    private readonly database: DataSource,
    private readonly site: SiteService,
    private readonly assessments: Assessments,
    private readonly limits: RateLimits,
  ) {}

  @Get('/r/:token/share.png')
  async picture(
    @Param('token') token: string,
    @Query('lang') lang: unknown,
    @Ip() address: string,
    @Res() reply: FastifyReply,
  ) {
    await this.limits.take(`share:${address}`, { calls: 120, seconds: 60 })
    const { manager } = this.database
    const decided = await this.assessments.behind(token, manager)
    const { document } = decided.version
    const locale = localeFor(languagesOf(document), [lang, decided.assessment.locale], undefined)
    const { name } = await this.site.read(manager)
    const picture = await sharePicture({ site: name, ...saidOf(decided, locale) })
    return reply
      .headers({ 'cache-control': 'private, max-age=3600', 'x-robots-tag': 'noindex' })
      .type('image/png')
      .send(picture)
  }
}

function saidOf({ assessment, version }: Decided, locale: string): Omit<Shared, 'site'> {
  const { document, compiled } = version
  const { verdict, answers, priorities } = assessment
  const names = namesIn(document, locale)
  const wording = wordingIn(locale)
  const ranges = scoreRanges(compiled, answers, priorities)
  const decimals = scoreDecimals(verdict.ranking, names.settings.tie)
  const rows = verdict.ranking.slice(0, MOST_ROWS).map(({ option, score }) => ({
    index: document.options.findIndex(({ key }) => key === option),
    name: names.option(option),
    score,
    written: wording.points(score, decimals),
    range: ownMember(ranges, option),
  }))
  // Where nobody wins, nobody stands first.
  if (verdict.strength === 'tooClose') rows.sort((a, b) => a.index - b.index)
  return {
    title: textIn(document.title, locale, document.defaultLocale),
    statement: wording.statement(verdict, names, answered(document, answers)),
    rows,
  }
}
