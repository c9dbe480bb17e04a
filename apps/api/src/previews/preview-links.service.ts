import { Injectable } from '@nestjs/common'
import { type createPreviewLink, type GivenReplyOf, type InputOf, MOST_PREVIEW_LINKS } from '@verdict/contracts'
import { type EntityManager, MoreThan } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { baseAddress } from '../config/base-address.ts'
import { Environment } from '../config/environment.token.ts'
import { DraftDocuments } from '../decision-models/draft-documents.service.ts'
import { lockModel } from '../decision-models/drafts.ts'
import { ApiError, orNotFound, unprocessable } from '../http/api-error.ts'
import type { Deciding } from '../http/call.ts'
import { userNames } from '../identity/user-names.ts'
import { actorOf, type Work } from '../work/work.ts'
import { laneFor, walkCost } from '../workers/lane.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import { PreviewLinkEntity } from './preview-link.entity.ts'
import { PreviewTokens } from './preview-tokens.service.ts'

type PreviewLink = GivenReplyOf<typeof createPreviewLink>
type Row = Omit<PreviewLinkEntity, 'document' | 'hash'>

const DAY = 86_400_000

/** Makes, lists and ends links that show a draft. */
@Injectable()
export class PreviewLinks {
  constructor(
    private readonly drafts: DraftDocuments,
    private readonly tokens: PreviewTokens,
    private readonly pool: WorkerPool,
    private readonly environment: Environment,
  ) {}

  /** Those that work, newest first. */
  async list(modelId: string, database: EntityManager, now: Date): Promise<PreviewLink[]> {
    await this.drafts.toTry(modelId, database)
    const rows = await database.find(PreviewLinkEntity, {
      where: { modelId, expiresAt: MoreThan(now) },
      order: { createdAt: 'DESC', id: 'DESC' },
    })
    const names = await userNames(database, rows, 'createdById')
    return rows.map((row) => this.replyOf(row, names.get(row.createdById) ?? null))
  }

  /** Keeps the draft as it is saved, behind a new link. One that is not valid cannot be taken, and is refused. */
  async create({ params, body }: InputOf<typeof createPreviewLink>, deciding: Deciding): Promise<PreviewLink> {
    const { document, hash, revision } = await this.drafts.saved(params.id, deciding.database)
    const json = JSON.stringify(document)
    const problems = await this.pool.run(laneFor(walkCost(json.length)), 'problemsOf', json)
    if (problems.length > 0) throw unprocessable(problems.map(({ pointer, message }) => ({ pointer, message })))
    return deciding.write(async (work) => {
      const { database, audit, now } = work
      await lockModel(database, params.id)
      const working = await database.countBy(PreviewLinkEntity, { modelId: params.id, expiresAt: MoreThan(now) })
      if (working >= MOST_PREVIEW_LINKS)
        throw new ApiError(409, 'too-many', `${MOST_PREVIEW_LINKS} links work already. Revoke some of them first.`)
      const { id: createdById, name } = actorOf(work)
      const expiresAt = new Date(now.getTime() + body.days * DAY)
      const row = { id: uuid(), modelId: params.id, revision, createdById, createdAt: now, expiresAt }
      await database.insert(PreviewLinkEntity, { ...row, document, hash } as object)
      await audit.record({
        action: 'create',
        resource: 'preview-links',
        record: params.id,
        after: { link: row.id, revision, expiresAt },
      })
      return this.replyOf(row, name)
    })
  }

  async revoke(id: string, { database, audit }: Work) {
    const { modelId, revision } = orNotFound(await database.findOneBy(PreviewLinkEntity, { id }))
    await database.delete(PreviewLinkEntity, { id })
    await audit.record({
      action: 'delete',
      resource: 'preview-links',
      record: modelId,
      before: { link: id, revision },
    })
  }

  private replyOf({ id, revision, createdAt, expiresAt }: Row, createdBy: string | null): PreviewLink {
    const url = `${baseAddress(this.environment)}/preview/${this.tokens.of(id)}`
    return { id, url, revision, createdAt, createdBy, expiresAt }
  }
}
