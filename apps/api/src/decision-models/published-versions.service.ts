import { Injectable } from '@nestjs/common'
import { getPublishedVersion, type GivenReplyOf } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { LRUCache } from 'lru-cache'
import { type EntityManager, IsNull, MoreThan } from 'typeorm'
import { Serialised } from '../http/serialised.ts'
import { VersionEntity } from './version.entity.ts'

/** A published version, ready to be decided on and to be sent. */
export interface LoadedVersion {
  id: string
  modelId: string
  slug: string
  number: number
  hash: string
  publishedAt: Date
  document: ModelDocument
  /** The reply of `GET /models/:slug`, written once. */
  sent: Serialised<GivenReplyOf<typeof getPublishedVersion>>
}

/** The public facts about a version, without its document. */
export interface VersionSummary {
  version: number
  hash: string
  publishedAt: Date
  /** What clients read of it. */
  notes: string
}

/** The size of the cache in characters of JSON: hundreds of usual versions, or thirty of the largest. */
const KEPT = 32 * 1024 * 1024

/** Milliseconds for which those who had begun may still finish after a version was withdrawn. */
const MAY_FINISH = 24 * 3_600_000

/** Published versions for the rooms downstream. A version never changes, so it is read once and cached. */
@Injectable()
export class PublishedVersions {
  /** Concurrent requests for a version that is not cached share one read: the largest takes some 20 ms of this thread. */
  private readonly kept = new LRUCache<string, LoadedVersion, EntityManager>({
    maxSize: KEPT,
    sizeCalculation: ({ sent }) => sent.json.length,
    fetchMethod: (id, _stale, { context }) => read(context, id),
  })
  private readonly ids = new LRUCache<string, string>({ max: 1_000 })

  /** The latest version of a model; undefined where none is published under this name. */
  async latest(database: EntityManager, slug: string): Promise<LoadedVersion | undefined> {
    return this.where(database, 'model.slug = :slug and version.number = model.latest_version', { slug })
  }

  /** A version by its number. Which one a name and a number mean never changes once it is published, so it is looked up once. */
  async numbered(database: EntityManager, slug: string, number: number): Promise<LoadedVersion | undefined> {
    const name = `${slug} ${number}`
    const id = this.ids.get(name)
    if (id !== undefined) return this.byId(database, id)
    const version = await this.where(database, 'model.slug = :slug and version.number = :number', { slug, number })
    if (version) this.ids.set(name, version.id)
    return version
  }

  /**
   * A version that somebody may still be decided on by: one that was withdrawn gives a day to those who had begun.
   *
   * @returns undefined where there is none, or none any more
   */
  async offered(database: EntityManager, slug: string, number: number, now: Date): Promise<LoadedVersion | undefined> {
    const version = await this.numbered(database, slug, number)
    if (!version) return undefined
    const isOffered = await database.existsBy(VersionEntity, [
      { id: version.id, withdrawnAt: IsNull() },
      { id: version.id, withdrawnAt: MoreThan(new Date(now.getTime() - MAY_FINISH)) },
    ])
    return isOffered ? version : undefined
  }

  async byId(database: EntityManager, id: string): Promise<LoadedVersion | undefined> {
    return this.kept.get(id) ?? this.where(database, 'version.id = :id', { id })
  }

  /** The names of all models that are published, oldest first. */
  async slugs(database: EntityManager): Promise<string[]> {
    const rows: { slug: string }[] = await database.query(
      'select slug from models where latest_version is not null order by created_at, id',
    )
    return rows.map(({ slug }) => slug)
  }

  /** Whether anything was ever published under this name. */
  wasOffered(database: EntityManager, slug: string): Promise<boolean> {
    return database.existsBy(VersionEntity, { model: { slug } })
  }

  /** What has become of a model, newest version first; without what was withdrawn. */
  async history(database: EntityManager, slug: string): Promise<VersionSummary[]> {
    const where = { model: { slug }, withdrawnAt: IsNull() }
    const rows = await database.find(VersionEntity, { where, order: { number: 'DESC' } })
    return rows.map(({ number, hash, publishedAt, publicNotes }) => ({
      version: number,
      hash,
      publishedAt,
      notes: publicNotes ?? '',
    }))
  }

  private async where(database: EntityManager, condition: string, parameters: object) {
    const found = await database
      .createQueryBuilder(VersionEntity, 'version')
      .select('version.id', 'id')
      .innerJoin('version.model', 'model')
      .where(condition, parameters)
      .getRawOne<{ id: string }>()
    return found && this.kept.fetch(found.id, { context: database })
  }
}

async function read(database: EntityManager, id: string): Promise<LoadedVersion> {
  const row = await database
    .createQueryBuilder(VersionEntity, 'version')
    .addSelect('version.document')
    .innerJoinAndSelect('version.model', 'model')
    .where('version.id = :id', { id })
    .getOneOrFail()
  const { modelId, number, hash, publishedAt, document } = row
  const { slug } = row.model
  const sent = Serialised.from(getPublishedVersion, { slug, version: number, hash, publishedAt, document })
  return { id, modelId, slug, number, hash, publishedAt, document, sent }
}
