import { Controller } from '@nestjs/common'
import {
  diffVersions,
  getVersion,
  type GivenReplyOf,
  type InputOf,
  listVersions,
  withdrawVersion,
} from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { userNames } from '../identity/user-names.ts'
import { readPage } from '../http/page.ts'
import { orNotFound } from '../http/api-error.ts'
import type { Work } from '../work/work.ts'
import { laneFor, walkCost } from '../workers/lane.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import { VersionEntity } from './version.entity.ts'
import { Withdraw } from './withdraw.service.ts'

@Controller()
export class VersionsController {
  constructor(
    private readonly pool: WorkerPool,
    private readonly withdrawing: Withdraw,
  ) {}

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
    const names = await namesOf(page.rows, database)
    return page.map((version) => versionReply(version, names))
  }

  @Endpoint(getVersion)
  async one({ params }: InputOf<typeof getVersion>, { database }: Work) {
    const version = await whole(database, params.id)
    return { ...versionReply(version, await namesOf([version], database)), document: version.document }
  }

  @Endpoint(withdrawVersion)
  async withdraw(input: InputOf<typeof withdrawVersion>, work: Work) {
    const version = await this.withdrawing.run(input, work)
    return versionReply(version, await namesOf([version], work.database))
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

/** What those who published and withdrew versions are called now, by their ids. */
async function namesOf(versions: VersionEntity[], database: EntityManager): Promise<Map<string, string>> {
  const [publishers, withdrawers] = [
    await userNames(database, versions, 'publishedById'),
    await userNames(database, versions, 'withdrawnById'),
  ]
  return new Map([...publishers, ...withdrawers].filter((each): each is [string, string] => each[0] !== null))
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
    withdrawnAt,
    withdrawnById,
    withdrawnReason,
  }: VersionEntity,
  names: Map<string, string>,
): Omit<GivenReplyOf<typeof getVersion>, 'document'> => ({
  id,
  model: modelId,
  number,
  hash,
  notes,
  publicNotes,
  publishedAt,
  publishedById,
  publishedBy: names.get(publishedById ?? '') ?? publishedBy,
  acceptedFailing,
  withdrawnAt,
  withdrawnBy: names.get(withdrawnById ?? '') ?? null,
  withdrawnReason,
})
