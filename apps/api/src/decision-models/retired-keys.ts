import type { EntityManager } from 'typeorm'

/**
 * The keys that were removed from a draft, as `options/mysql` or `questions/team/choices/php`: answers, links and versions may still name
 * them, so nothing else is given one. Every version was a draft once, so those of its keys that are no longer in the draft are among them.
 *
 * Cost: the differences of every save, which are small beside the documents.
 */
export async function retiredKeys(database: EntityManager, modelId: string): Promise<string[]> {
  const places = (await removals(database, modelId)).map(({ path }) => path.join('/'))
  return [...new Set(places.filter((place) => PLACE_OF_KEY.test(place)))].sort()
}

/** Every element that a save removed from a draft, with what it was. */
export const removals = (database: EntityManager, modelId: string): Promise<{ path: string[]; before: unknown }[]> =>
  database.query(
    `select difference -> 'path' as path, difference -> 'before' as before
     from draft_revisions, unnest(array[differences, removals]) as changes, json_array_elements(changes) as difference
     where model_id = $1 and difference ->> 'kind' = 'removed'`,
    [modelId],
  )

const PLACE_OF_KEY =
  /^(options|criteria|questions|rules|caseStudies|scenarios)\/[^/]+$|^questions\/[^/]+\/choices\/[^/]+$/
