import type { InputOf, listLeads } from '@verdict/contracts'
import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm'
import { search } from '../http/search.ts'
import { Lead } from './lead.entity.ts'

type LeadFilter = InputOf<typeof listLeads>['query']['filter']

/**
 * The leads that a filter lets through: one meaning for the list, the export and whatever acts on "all of these".
 *
 * @param timeZone whose days `createdFrom` and `createdTo` are
 */
export function filterLeads(database: EntityManager, filter: LeadFilter, timeZone: string): SelectQueryBuilder<Lead> {
  const { q, id, status, suspect, model, winner, strength, owner, createdFrom, createdTo } = filter
  const leads = database.createQueryBuilder(Lead, 'lead')
  if (q !== undefined) look(leads, q)
  if (id !== undefined) leads.andWhere('lead.id = any(:id)', { id })
  if (status !== undefined) leads.andWhere('lead.status = any(:status)', { status: [status].flat() })
  else if (id === undefined && !suspect) leads.andWhere("lead.status <> 'spam'")
  if (suspect !== undefined) leads.andWhere(`lead.suspicion is ${suspect ? 'not null' : 'null'}`)
  if (model !== undefined)
    leads.andWhere('lead.model in (:model, (select slug from models where id::text = :model))', { model })
  if (winner !== undefined) leads.andWhere('lead.winner = :winner', { winner })
  if (strength !== undefined) leads.andWhere('lead.strength = :strength', { strength })
  if (owner === 'nobody') leads.andWhere('lead.owner is null')
  else if (owner !== undefined) leads.andWhere('lead.owner = :owner', { owner })
  if (createdFrom !== undefined)
    leads.andWhere(`lead.createdAt >= ${startOf('(:createdFrom)::date')}`, { createdFrom, timeZone })
  if (createdTo !== undefined)
    leads.andWhere(`lead.createdAt < ${startOf('((:createdTo)::date + 1)')}`, { createdTo, timeZone })
  return leads
}

/** When a day begins where the site is: not at the same hour all year, and on some days not at midnight. */
const startOf = (day: string) => `(${day}::timestamp at time zone :timeZone)`

/** A telephone number is found however it is grouped, there and here. */
function look(leads: SelectQueryBuilder<Lead>, q: string) {
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
  select id from leads where lead_text(name, email, company, phone, message) like ${pattern}
  union select lead_id from lead_notes where folded(text) like ${pattern})`

/** The digits of what reads like a telephone number, however it is grouped, without the zeros that stand for other prefixes. */
function digitsOf(text: string): string | undefined {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '')
  return /^[+(]?[\d\s()./-]+$/.test(text.trim()) && digits.length >= 6 ? digits : undefined
}
