import type { ModelDocument } from '@verdict/engine'
import { saidIn, textsByPath } from '@verdict/engine/review'
import { type EntityManager, In } from 'typeorm'
import type { ModelEntity } from '../model.entity.ts'
import { followedText } from './followed-text.ts'
import { insertSources } from './insert-sources.ts'
import { latestDocument } from './latest-document.ts'
import { staleSources } from './stale-sources.ts'
import { TranslationSourceEntity } from './translation-source.entity.ts'
import { turnedSources } from './turned-sources.ts'

/**
 * Notes what the translations are of whose text a save of the draft changes in the default language, and lets what was noted follow keys
 * that it changes, and another default language.
 *
 * @param model as it was before the save
 * @param renamed the places of elements whose keys it changes
 */
export async function noteSources(
  { id: modelId, draft: before, latestVersion }: Pick<ModelEntity, 'id' | 'draft' | 'latestVersion'>,
  document: ModelDocument,
  renamed: ReadonlyMap<string, string>,
  database: EntityManager,
) {
  if (before.locales.length < 2 && document.locales.length < 2) return
  if (renamed.size > 0) await follow(modelId, renamed, database)
  const former = before.defaultLocale
  const isThere = document.locales.includes(former)
  // As if what else is changed had been saved first.
  if (isThere) {
    const changed = staleSources(before, { ...document, defaultLocale: former }, renamed)
    await insertSources(modelId, changed, database, 'unless it says the same')
  }
  if (former === document.defaultLocale) return
  const formerTexts = isThere ? saidBy(document, former) : saidBy(before, former, renamed)
  const noted = await database.findBy(TranslationSourceEntity, { modelId })
  const published = await latestDocument({ id: modelId, latestVersion }, database)
  const turned = turnedSources({ noted, former, formerTexts, document, published })
  await database.delete(TranslationSourceEntity, { modelId })
  await insertSources(modelId, turned, database, 'in its place')
}

/** What a document says in a language, by the path that a text has once keys are changed. */
const saidBy = (document: ModelDocument, language: string, renamed: ReadonlyMap<string, string> = new Map()) =>
  new Map([...textsByPath(document)].map(([path, { text }]) => [followedText(path, renamed), saidIn(text, language)]))

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
