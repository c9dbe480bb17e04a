import { dayIn, type emptyInLeads, type InputOf, LARGEST_TOTAL, type listLeads, openStatuses } from '@verdict/contracts'
import type { EntityManager, SelectQueryBuilder } from 'typeorm'
import { countOf } from '../http/page.ts'
import { startOf } from '../site/start-of.ts'
import type { Actor } from '../work/work.ts'
import { LeadEntity } from './lead.entity.ts'
import { Places } from './places.ts'
import { type Frequent, searched } from './search-leads.ts'

type LeadFilter = InputOf<typeof listLeads>['query']['filter']

/** Whose filter it is: what "me" and "today" mean. */
export interface Looking {
  /** The time zone in which days are meant. */
  timeZone: string
  now: Date
  actor: Actor | null
  /** The words that very many leads or notes hold, where not all that is found will be read. */
  frequent?: Frequent
}

/** The leads that match a filter: the same for the list, the counts, the export and actions on "all of these". */
export function filterLeads(
  database: EntityManager,
  filter: LeadFilter,
  looking: Looking,
): SelectQueryBuilder<LeadEntity> {
  const places = new Places()
  const conditions = conditionsOf(filter, looking, places)
  return database.createQueryBuilder(LeadEntity, 'lead').where(conditions.join(' and '), places.values)
}

/** How many leads each of several filters lets through: to 100,000; beyond, `100001` means "more". They are read once for all filters. */
export async function countFiltered(
  database: EntityManager,
  filters: LeadFilter[],
  looking: Looking,
): Promise<number[]> {
  const [first] = filters
  if (first && filters.length === 1) return [await countOf(filterLeads(database, first, looking))]
  const places = new Places()
  const all = filters.map((filter) => conditionsOf(filter, looking, places))
  const shared = (all[0] ?? []).filter((condition) => all.every((conditions) => conditions.includes(condition)))
  const asked = [...new Set(all.flat())].filter((condition) => !shared.includes(condition))
  const [sql, values] = database
    .createQueryBuilder(LeadEntity, 'lead')
    .select(['1', ...asked.map((condition, i) => `(${condition}) as "is${i}"`)])
    .where(shared.join(' and '), places.values)
    .getQueryAndParameters()
  const counts = all.map((conditions, i) => {
    const own = asked.flatMap((condition, place) => (conditions.includes(condition) ? [`"is${place}"`] : []))
    return `least(count(*) filter (where ${own.join(' and ') || 'true'}), ${LARGEST_TOTAL + 1})::int as "${i}"`
  })
  // Without the offset each condition would be computed anew for each filter that it is of.
  const [row]: { [filter: number]: number }[] = await database.query(
    `select ${counts.join(', ')} from (${sql} offset 0) lead`,
    values,
  )
  return filters.map((_, i) => row?.[i] ?? 0)
}

/** What holds of each lead that a filter lets through. The same is said in the same words, whichever filter it is of. */
function conditionsOf(filter: LeadFilter, { timeZone, now, actor, frequent }: Looking, places: Places): string[] {
  const { q, id, status, suspect, trash, origin, model, winner, strength, locale, owner, tag, due, empty } = filter
  const { createdFrom, createdTo, nextStepFrom, nextStepTo } = filter
  const of = (field: string, value: unknown) => places.of(field, value)
  // What was merged into another lead stands there.
  const conditions = ['lead.mergedInto is null']
  const and = (condition: string) => conditions.push(condition)
  if (q !== undefined) and(searched(q, frequent, places))
  if (id !== undefined) and(`lead.id = any(${of('id', id)})`)
  if (status !== undefined) and(`lead.status = any(${of('status', [status].flat())})`)
  else if (id === undefined && !suspect) and("lead.status <> 'spam'")
  if (trash !== undefined || id === undefined) and(`lead.trashedAt is ${trash ? 'not null' : 'null'}`)
  if (suspect !== undefined) and(`lead.suspicion is ${suspect ? 'not null' : 'null'}`)
  if (origin !== undefined) and(`lead.origin = ${of('origin', origin)}`)
  if (model !== undefined)
    and(`lead.model in (${of('model', model)}, (select slug from models where id::text = ${of('model', model)}))`)
  if (winner !== undefined) and(`lead.winner = ${of('winner', winner)}`)
  if (strength !== undefined) and(`lead.strength = ${of('strength', strength)}`)
  if (locale !== undefined) and(`lead.locale = ${of('locale', locale)}`)
  if (owner === 'nobody') and('lead.owner is null')
  else if (owner !== undefined) and(`lead.owner = ${of('owner', owner === 'me' ? (actor?.id ?? null) : owner)}`)
  if (tag !== undefined) and(`lead.tags && ${of('tag', [tag].flat())}`)
  if (due !== undefined) {
    const today = of('today', dayIn(timeZone, now))
    and(`(${stepIsDue(today, of('open', openStatuses))} or ${taskIsDue(today)}) is ${due ? '' : 'not '}true`)
  }
  for (const field of empty ?? []) and(MISSING[field])
  places.values.timeZone = timeZone
  if (createdFrom !== undefined) and(`lead.createdAt >= ${startOf(`(${of('createdFrom', createdFrom)})::date`)}`)
  if (createdTo !== undefined) and(`lead.createdAt < ${startOf(`((${of('createdTo', createdTo)})::date + 1)`)}`)
  if (nextStepFrom !== undefined) and(`lead.nextStepOn >= ${of('nextStepFrom', nextStepFrom)}`)
  if (nextStepTo !== undefined) and(`lead.nextStepOn <= ${of('nextStepTo', nextStepTo)}`)
  return conditions
}

const stepIsDue = (today: string, open: string) => `(lead.nextStepOn <= ${today} and lead.status = any(${open}))`

/** Tasks of what was merged into a lead are shown with it. */
const taskIsDue = (today: string) => `lead.id in (
  select coalesce(own.merged_into, own.id) from lead_tasks task join leads own on own.id = task.lead_id
  where task.done_at is null and task.due_on <= ${today})`

const MISSING: { [field in (typeof emptyInLeads)[number]]: string } = {
  owner: 'lead.owner is null',
  nextStep: 'lead.nextStep is null and lead.nextStepOn is null',
  tags: "lead.tags = '{}'",
  company: 'lead.company is null',
  email: "lead.email = ''",
  phone: 'lead.phone is null',
  message: 'lead.message is null',
}
