import { dayIn, type emptyInLeads, type InputOf, type listLeads, openStatuses } from '@verdict/contracts'
import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm'
import { search } from '../http/search.ts'
import { startOf } from '../site/start-of.ts'
import type { Actor } from '../work/work.ts'
import { LeadEntity } from './lead.entity.ts'

type LeadFilter = InputOf<typeof listLeads>['query']['filter']

/** Whose filter it is: what "me" and "today" mean. */
export interface Looking {
  /** The time zone in which days are meant. */
  timeZone: string
  now: Date
  actor: Actor | null
}

/** The leads that match a filter: the same for the list, the counts, the export and actions on "all of these". */
export function filterLeads(
  database: EntityManager,
  filter: LeadFilter,
  { timeZone, now, actor }: Looking,
): SelectQueryBuilder<LeadEntity> {
  const { q, id, status, suspect, trash, model, winner, strength, locale, owner, tag, due, empty } = filter
  const { createdFrom, createdTo, nextStepFrom, nextStepTo } = filter
  // What was merged into another lead stands there.
  const leads = database.createQueryBuilder(LeadEntity, 'lead').where('lead.mergedInto is null')
  if (q !== undefined) look(leads, q)
  if (id !== undefined) leads.andWhere('lead.id = any(:id)', { id })
  if (status !== undefined) leads.andWhere('lead.status = any(:status)', { status: [status].flat() })
  else if (id === undefined && !suspect) leads.andWhere("lead.status <> 'spam'")
  if (trash !== undefined || id === undefined) leads.andWhere(`lead.trashedAt is ${trash ? 'not null' : 'null'}`)
  if (suspect !== undefined) leads.andWhere(`lead.suspicion is ${suspect ? 'not null' : 'null'}`)
  if (model !== undefined)
    leads.andWhere('lead.model in (:model, (select slug from models where id::text = :model))', { model })
  if (winner !== undefined) leads.andWhere('lead.winner = :winner', { winner })
  if (strength !== undefined) leads.andWhere('lead.strength = :strength', { strength })
  if (locale !== undefined) leads.andWhere('lead.locale = :locale', { locale })
  if (owner === 'nobody') leads.andWhere('lead.owner is null')
  else if (owner !== undefined) leads.andWhere('lead.owner = :owner', { owner: owner === 'me' ? actor?.id : owner })
  if (tag !== undefined) leads.andWhere('lead.tags && :tag', { tag: [tag].flat() })
  if (due !== undefined)
    leads.andWhere(`(${STEP_IS_DUE} or ${TASK_IS_DUE}) is ${due ? '' : 'not '}true`, {
      today: dayIn(timeZone, now),
      open: openStatuses,
    })
  for (const field of empty ?? []) leads.andWhere(MISSING[field])
  if (createdFrom !== undefined)
    leads.andWhere(`lead.createdAt >= ${startOf('(:createdFrom)::date')}`, { createdFrom, timeZone })
  if (createdTo !== undefined)
    leads.andWhere(`lead.createdAt < ${startOf('((:createdTo)::date + 1)')}`, { createdTo, timeZone })
  if (nextStepFrom !== undefined) leads.andWhere('lead.nextStepOn >= :nextStepFrom', { nextStepFrom })
  if (nextStepTo !== undefined) leads.andWhere('lead.nextStepOn <= :nextStepTo', { nextStepTo })
  return leads
}

const STEP_IS_DUE = '(lead.nextStepOn <= :today and lead.status = any(:open))'

/** Tasks of what was merged into a lead are shown with it. */
const TASK_IS_DUE = `lead.id in (
  select coalesce(own.merged_into, own.id) from lead_tasks task join leads own on own.id = task.lead_id
  where task.done_at is null and task.due_on <= :today)`

const MISSING: { [field in (typeof emptyInLeads)[number]]: string } = {
  owner: 'lead.owner is null',
  nextStep: 'lead.nextStep is null and lead.nextStepOn is null',
  tags: "lead.tags = '{}'",
  company: 'lead.company is null',
  email: "lead.email = ''",
  phone: 'lead.phone is null',
  message: 'lead.message is null',
}

/** Telephone numbers match independent of their grouping. */
function look(leads: SelectQueryBuilder<LeadEntity>, q: string) {
  const digits = digitsOf(q)
  if (digits === undefined) return search(leads, q, inLead)
  leads.andWhere(
    new Brackets((either) => {
      search(either, q, inLead)
      either.orWhere(inLead('holding(:digits)'), { digits })
    }),
  )
}

/** Apart, so that each can be looked up in an index of its own. */
const inLead = (pattern: string) => `lead.id in (
  select id from leads where searched like ${pattern}
  union select lead_id from lead_notes where searched like ${pattern})`

/** The digits of a telephone number in any grouping, without leading zeros, which replace other prefixes. */
function digitsOf(text: string): string | undefined {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '')
  return /^[+(]?[\d\s()./-]+$/.test(text.trim()) && digits.length >= 6 ? digits : undefined
}
