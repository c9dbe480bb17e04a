import { Controller, Ip, Param, Query, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { DataSource } from 'typeorm'
import { Assessments } from '../assessments/assessments.service.ts'
import { networkOf } from '../http/network.ts'
import { PublicPage } from '../http/public-page.decorator.ts'
import { RateLimits } from '../http/rate-limits.ts'
import { SiteService } from '../site/site.service.ts'
import { TaskCache } from '../workers/task-cache.ts'
import { laneFor, decideCost, walkCost } from '../workers/lane.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import { languagesOf, localeFor } from './locale.ts'

/** In bytes: some five hundred pictures. */
const KEPT = 16 * 1024 * 1024

/** Results as pictures, for where a link is shown with one. */
@Controller()
export class SharePicturesController {
  private readonly pictures = new TaskCache<Uint8Array>(KEPT, ({ length }) => length)

  constructor(
    private readonly database: DataSource,
    private readonly site: SiteService,
    private readonly assessments: Assessments,
    private readonly limits: RateLimits,
    private readonly pool: WorkerPool,
  ) {}

  @PublicPage('/r/:token/share.png')
  async picture(
    @Param('token') token: string,
    @Query('lang') lang: unknown,
    @Ip() address: string,
    @Res() reply: FastifyReply,
  ) {
    await this.limits.take(`share:${networkOf(address)}`, { calls: 120, seconds: 60 })
    const { manager } = this.database
    const decided = await this.assessments.behind(token, manager)
    const locale = localeFor(languagesOf(decided.version.document), [lang, decided.assessment.locale], undefined)
    const { name } = await this.site.read(manager)
    const { version, assessment } = decided
    const { hash, sent, document } = version
    const { json } = sent
    const { verdict, answers, priorities, createdAt } = assessment
    const told = { site: name, locale, verdict, answers, priorities, createdAt }
    const lane = laneFor(walkCost(json.length) + decideCost(document))
    const picture = await this.pictures.of([told, hash], () =>
      this.pool.run(lane, 'pictureOf', { ...told, version: { hash, json } }),
    )
    return reply
      .headers({ 'cache-control': 'private, max-age=3600', 'x-robots-tag': 'noindex' })
      .type('image/png')
      .send(Buffer.from(picture))
  }
}
