import { textsByPath } from '@verdict/engine/review'
import { type EntityManager, In } from 'typeorm'
import type { ModelEntity } from '../model.entity.ts'
import { insertSources } from './insert-sources.ts'
import { latestDocument } from './latest-document.ts'
import { staleSources } from './stale-sources.ts'
import { TranslationSourceEntity } from './translation-source.entity.ts'

/**
 * Before the draft becomes the latest version: what was read off that one is noted, so that no translation counts as up to date because it
 * was published. What is noted of texts that are no longer there goes.
 *
 * @param model with the latest version that it had until now
 */
export async function carryOver(
  { id: modelId, draft, latestVersion }: Pick<ModelEntity, 'id' | 'draft' | 'latestVersion'>,
  database: EntityManager,
) {
  if (draft.locales.length < 2) return
  const now = textsByPath(draft)
  const noted = await database.findBy(TranslationSourceEntity, { modelId })
  const gone = noted.filter(({ path }) => !now.has(path)).map(({ path }) => path)
  if (gone.length > 0) await database.delete(TranslationSourceEntity, { modelId, path: In(gone) })
  const published = await latestDocument({ id: modelId, latestVersion }, database)
  if (!published) return
  await insertSources(modelId, staleSources(published, draft), database, 'unless it says the same')
}
