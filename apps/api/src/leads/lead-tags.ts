import type { EntityManager } from 'typeorm'

/** What leads that are no spam are filed under, the most used first. */
export const tagsOfLeads = (database: EntityManager): Promise<{ tag: string; count: number }[]> =>
  database.query(`
    select tag, count(*)::int as count from leads, unnest(tags) as tag where status <> 'spam' and trashed_at is null and merged_into is null
    group by tag order by count desc, tag limit 500`)
