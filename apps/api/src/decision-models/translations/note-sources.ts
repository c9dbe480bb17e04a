import type { ModelDocument } from '@verdict/engine'
import { type EntityManager, In } from 'typeorm'
import type { ModelEntity } from '../model.entity.ts'
import { followedText } from './followed-text.ts'
import { insertSources } from './insert-sources.ts'
import { staleSources } from './stale-sources.ts'
import { TranslationSourceEntity } from './translation-source.entity.ts'

/**
 * Notes what the translations are of whose text a save of the draft changes in the default language, and lets what was noted follow keys
 * that it changes.
 *
 * @param model as it was before the save
 * @param renamed the places of elements whose keys it changes
 */
export async function noteSources(
  { id: modelId, draft: before }: Pick<ModelEntity, 'id' | 'draft'>,
  document: ModelDocument,
  renamed: ReadonlyMap<string, string>,
  database: EntityManager,
) {
  if (before.locales.length < 2 && document.locales.length < 2) return
  // What was noted is of texts in another language than what is translated from now.
  if (before.defaultLocale !== document.defaultLocale) {
    await database.delete(TranslationSourceEntity, { modelId })
    return
  }
  if (renamed.size > 0) await follow(modelId, renamed, database)
  await insertSources(modelId, staleSources(before, document, renamed), database, 'unless it says the same')
}

async function follow(modelId: string, renamed: ReadonlyMap<string, string>, database: EntityManager) {
  const noted = await database.findBy(TranslationSourceEntity, { modelId })
  const moved = noted.filter(({ path }) => followedText(path, renamed) !== path)
  if (moved.length === 0) return
  await database.delete(TranslationSourceEntity, { modelId, path: In(moved.map(({ path }) => path)) })
  const there = moved.map(({ path, language, source, said }) => ({
    ...{ path: followedText(path, renamed), language, source, said },
  }))
  await insertSources(modelId, there, database, 'in its place')
}
