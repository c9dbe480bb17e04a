import type { EntityManager } from 'typeorm'

/** Notes of the translations of a copy what is noted of those of its original. */
export const copySources = (original: string, copy: string, database: EntityManager) =>
  database.query(
    `insert into translation_sources (model_id, path, language, source, said)
     select $2, path, language, source, said from translation_sources where model_id = $1`,
    [original, copy],
  )
