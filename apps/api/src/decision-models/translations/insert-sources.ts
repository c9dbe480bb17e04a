import type { EntityManager } from 'typeorm'
import type { TranslationSourceEntity } from './translation-source.entity.ts'

export type Source = Pick<TranslationSourceEntity, 'path' | 'language' | 'source' | 'said'>

/** What was noted of the same translation gives way; or stays, where it is of what the translation says still. */
const INSTEAD = { 'in its place': '', 'unless it says the same': 'where noted.said <> excluded.said' }

/** Notes of which texts translations are, in one statement however many they are. Of several about one translation the last holds. */
export async function insertSources(
  modelId: string,
  sources: Source[],
  database: EntityManager,
  instead: keyof typeof INSTEAD,
) {
  if (sources.length === 0) return
  const each = new Map(sources.map((source) => [`${source.path}\n${source.language}`, source]))
  await database.query(
    `insert into translation_sources as noted (model_id, path, language, source, said)
     select $1, path, language, source, said
     from json_to_recordset($2) as told (path text, language text, source text, said text)
     on conflict (model_id, path, language) do update set source = excluded.source, said = excluded.said
     ${INSTEAD[instead]}`,
    [modelId, JSON.stringify([...each.values()])],
  )
}
