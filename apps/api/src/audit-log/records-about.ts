import type { AuditedPage, AuditEvent } from '@verdict/contracts'
import type { LocalText } from '@verdict/engine'
import { textIn } from '@verdict/wording'
import type { EntityManager } from 'typeorm'
import { validate as isUuid } from 'uuid'

type Told = Pick<AuditEvent, 'resource' | 'record' | 'before' | 'after'>
type About = NonNullable<AuditEvent['about']>

/** Where each is kept, and what it is called. Whom a lead or a mail is about is personal, and stands on their own pages only. */
const KEPT: { [resource in AuditedPage]: { table: string; name: string } } = {
  models: { table: 'models', name: 'title' },
  leads: { table: 'leads', name: 'null' },
  users: { table: 'users', name: 'name' },
  webhooks: { table: 'webhooks', name: `coalesce(description, substring(url from '//([^/?#]+)'))` },
  'case-studies': { table: 'case_studies', name: 'title' },
  mails: { table: 'mails', name: 'null' },
}

/** What is written down under the id of its model. */
const OF_MODELS = [
  ...['accepted-findings', 'approvals', 'comments', 'impacts', 'judgements', 'preview-links'],
  ...['shipped-models', 'translations'],
]

/** The record with a page that an event is about, whether or not it is still there. */
function placeOf({ resource, record, before, after }: Told): { resource: AuditedPage; id: string } | undefined {
  const told = { ...(before as object | null), ...(after as object | null) } as { lead?: unknown; model?: unknown }
  const place = (named: AuditedPage, id: unknown) =>
    typeof id === 'string' && isUuid(id) ? { resource: named, id } : undefined
  if (OF_MODELS.includes(resource)) return place('models', record)
  if (resource === 'versions') return place('models', told.model)
  if (resource === 'lead-notes' || resource === 'lead-tasks') return place('leads', told.lead)
  return resource in KEPT ? place(resource as AuditedPage, record) : undefined
}

/** The records of a page of events: a query a kind. */
export async function recordsAbout(events: Told[], database: EntityManager): Promise<(event: Told) => About | null> {
  const places = events.flatMap((event) => placeOf(event) ?? [])
  const found = new Map<string, About>()
  for (const resource of new Set(places.map((place) => place.resource))) {
    const { table, name } = KEPT[resource]
    const ids = places.filter((place) => place.resource === resource).map(({ id }) => id)
    const rows: { id: string; name: string | LocalText | null }[] = await database.query(
      `select id, ${name} as name from ${table} where id = any($1::uuid[])`,
      [ids],
    )
    for (const row of rows)
      found.set(`${resource} ${row.id}`, {
        resource,
        id: row.id,
        name: typeof row.name === 'object' && row.name !== null ? textIn(row.name, 'en', 'en') : row.name,
      })
  }
  return (event) => {
    const place = placeOf(event)
    return (place && found.get(`${place.resource} ${place.id}`)) ?? null
  }
}
