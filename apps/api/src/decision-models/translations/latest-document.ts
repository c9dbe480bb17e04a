import type { ModelDocument } from '@verdict/engine'
import type { EntityManager } from 'typeorm'
import type { ModelEntity } from '../model.entity.ts'
import { VersionEntity } from '../version.entity.ts'

/** What clients take of a model; undefined where it was never published. */
export async function latestDocument(
  { id: modelId, latestVersion }: Pick<ModelEntity, 'id' | 'latestVersion'>,
  database: EntityManager,
): Promise<ModelDocument | undefined> {
  if (latestVersion === null) return undefined
  const version = await database.findOne(VersionEntity, {
    select: { id: true, document: true },
    where: { modelId, number: latestVersion },
  })
  return version?.document
}
