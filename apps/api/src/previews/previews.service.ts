import { Injectable } from '@nestjs/common'
import { getPublishedVersion, type Result } from '@verdict/contracts'
import { checkAnswers, checkPriorities, settingsOf } from '@verdict/engine'
import { readAnswers } from '@verdict/facts/compact-answers'
import { LRUCache } from 'lru-cache'
import { type EntityManager, MoreThan } from 'typeorm'
import { Assessments } from '../assessments/assessments.service.ts'
import type { LoadedVersion } from '../decision-models/published-versions.service.ts'
import { Serialised } from '../http/serialised.ts'
import { PreviewLinkEntity } from './preview-link.entity.ts'
import { PreviewTokens } from './preview-tokens.service.ts'

/** A draft as a link shows it, in the shape of a version: the same pages show it. */
export interface Preview {
  token: string
  model: string
  version: LoadedVersion
  takenAt: Date
  expiresAt: Date
}

/** A draft has no number yet; its pages name none. */
const NO_NUMBER = 1

/** Size of the cache in characters of JSON. */
const KEPT = 8 * 1024 * 1024

/** What the holder of a link is shown. */
@Injectable()
export class Previews {
  /** By the link's id: the draft behind a link never changes. Whether the link still works is asked each time. */
  private readonly kept = new LRUCache<string, LoadedVersion>({
    maxSize: KEPT,
    sizeCalculation: ({ sent }) => sent.json.length,
  })

  constructor(
    private readonly tokens: PreviewTokens,
    private readonly assessments: Assessments,
  ) {}

  /**
   * The draft behind a link.
   *
   * @returns 'over' where the link has expired or was revoked; undefined where there never was such a link
   */
  async behind(token: string, database: EntityManager, now: Date): Promise<Preview | 'over' | undefined> {
    const id = this.tokens.read(token)
    if (id === undefined) return undefined
    const link = await database.findOneBy(PreviewLinkEntity, { id, expiresAt: MoreThan(now) })
    if (!link) return 'over'
    const version = this.kept.get(id) ?? (await this.load(link, database))
    if (!version) return 'over'
    this.kept.set(id, version)
    return { token, model: link.modelId, version, takenAt: link.createdAt, expiresAt: link.expiresAt }
  }

  /**
   * The verdict on answers that an address carries. Nothing of it is stored: what is not there cannot be counted, exported or leak, and
   * the same address gives the same verdict as long as the link works.
   *
   * @returns undefined where the address carries nothing that fits the draft
   */
  async result({ version, takenAt }: Preview, written: unknown): Promise<Result | undefined> {
    const { document } = version
    const read = typeof written === 'string' ? readAnswers(document, written) : undefined
    if (!read) return undefined
    const { answers, priorities } = read
    const most = settingsOf(document.settings).priorities?.max ?? null
    const problems = [
      ...checkAnswers(document.questions, answers, ''),
      ...checkPriorities(document.criteria, most, priorities, ''),
    ]
    if (problems.length > 0) return undefined
    const verdict = await this.assessments.decide(version, answers, priorities)
    const { slug, number, hash } = version
    return {
      model: slug,
      version: number,
      hash,
      locale: null,
      createdAt: takenAt.toISOString(),
      answers,
      priorities,
      verdict,
    }
  }

  private async load({ id, modelId, hash, createdAt }: PreviewLinkEntity, database: EntityManager) {
    const row = await database.findOne(PreviewLinkEntity, { select: { id: true, document: true }, where: { id } })
    if (!row) return undefined
    const { document } = row
    const { slug } = document
    const sent = Serialised.from(getPublishedVersion, {
      slug,
      version: NO_NUMBER,
      hash,
      publishedAt: createdAt,
      document,
    })
    return { id, modelId, slug, number: NO_NUMBER, hash, publishedAt: createdAt, document, sent }
  }
}
