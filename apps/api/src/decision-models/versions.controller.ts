import { Controller } from '@nestjs/common'
import { diffVersions, getVersion, type GivenReplyOf, type InputOf, listVersions } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { userNames } from '../identity/user-names.ts'
import { readPage } from '../http/page.ts'
import { orNotFound } from '../http/api-error.ts'
import type { Work } from '../work/work.ts'
import { laneFor, walkCost } from '../workers/lane.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import { VersionEntity } from './version.entity.ts'

@Controller()
export class VersionsController {
  constructor(private readonly pool: WorkerPool) {}

  @Endpoint(listVersions)
  async list({ query }: InputOf<typeof listVersions>, { database }: Work) {
    const { model, id } = query.filter
    const versions = database.createQueryBuilder(VersionEntity, 'version')
    if (model !== undefined)
      versions.andWhere('version.modelId in (select id from models where slug = :model or id::text = :model)', {
        model,
      })
    if (id !== undefined) versions.andWhere('version.id = any(:id)', { id })
    const page = await readPage('versions', versions, query)
    const names = await userNames(database, page.rows, 'publishedById')
    return page.map((version) => versionReply(version, names.get(version.publishedById)))
  }

  @Endpoint(getVersion)
  async one({ params }: InputOf<typeof getVersion>, { database }: Work) {
    const version = await whole(database, params.id)
    const names = await userNames(database, [version], 'publishedById')
    return { ...versionReply(version, names.get(version.publishedById)), document: version.document }
  }

  @Endpoint(diffVersions)
  async diff({ params, query }: InputOf<typeof diffVersions>, { database }: Work) {
    const [before, after] = [await whole(database, query.against), await whole(database, params.id)]
    const texts = { before: JSON.stringify(before.document), after: JSON.stringify(after.document) }
    const lane = laneFor(walkCost(texts.before.length + texts.after.length))
    return { differences: await this.pool.run(lane, 'differencesOf', texts) }
  }
}

async function whole(database: EntityManager, id: string): Promise<VersionEntity> {
  const versions = database.createQueryBuilder(VersionEntity, 'version').addSelect('version.document')
  return orNotFound(await versions.where('version.id = :id', { id }).getOne())
}

const versionReply = (
  {
    id,
    modelId,
    number,
    hash,
    notes,
    publicNotes,
    publishedAt,
    publishedById,
    publishedBy,
    acceptedFailing,
  }: VersionEntity,
  name: string | undefined,
): Omit<GivenReplyOf<typeof getVersion>, 'document'> => ({
  id,
  model: modelId,
  number,
  hash,
  notes,
  publicNotes,
  publishedAt,
  publishedById,
  publishedBy: name ?? publishedBy,
  acceptedFailing,
})
