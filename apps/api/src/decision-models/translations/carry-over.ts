import type { ModelDocument } from '@verdict/engine'
import { type EntityManager, In } from 'typeorm'
import type { ModelEntity } from '../model.entity.ts'
import { VersionEntity } from '../version.entity.ts'
import { insertSources } from './insert-sources.ts'
import { saidIn, textsIn, translatedInto } from './translated.ts'
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
  const now = textsIn(draft)
  const noted = await database.findBy(TranslationSourceEntity, { modelId })
  const gone = noted.filter(({ path }) => !now.has(path)).map(({ path }) => path)
  if (gone.length > 0) await database.delete(TranslationSourceEntity, { modelId, path: In(gone) })
  const published = latestVersion === null ? undefined : await versionOf(modelId, latestVersion, database)
  if (!published) return
  const first = draft.defaultLocale
  const then = textsIn(published)
  const sources = [...now].flatMap(([path, text]) => {
    const source = saidIn(then.get(path), first)
    if (source === '' || source === saidIn(text, first)) return []
    return translatedInto(draft).flatMap((language) => {
      const said = saidIn(text, language)
      return said !== '' && said === saidIn(then.get(path), language) ? [{ path, language, source, said }] : []
    })
  })
  await insertSources(modelId, sources, database, 'unless it says the same')
}

async function versionOf(modelId: string, number: number, database: EntityManager): Promise<ModelDocument | undefined> {
  const version = await database.findOne(VersionEntity, {
    select: { id: true, document: true },
    where: { modelId, number },
  })
  return version?.document
}
