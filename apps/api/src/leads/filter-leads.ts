import type { InputOf, listLeads } from '@verdict/contracts'
import type { EntityManager, SelectQueryBuilder } from 'typeorm'
import { like } from '../http/page.ts'
import { Lead } from './lead.entity.ts'

type LeadFilter = InputOf<typeof listLeads>['query']['filter']

/** The leads that a filter lets through: one meaning for the list, the export and whatever acts on "all of these". */
export function filterLeads(database: EntityManager, filter: LeadFilter): SelectQueryBuilder<Lead> {
  const { q, id, status, suspect, model, winner, strength, owner, createdFrom, createdTo } = filter
  const leads = database.createQueryBuilder(Lead, 'lead')
  if (q !== undefined)
    leads.andWhere(
      `(lead.name ilike :q or lead.email ilike :q or lead.company ilike :q or lead.message ilike :q
        or exists (select from lead_notes note where note.lead_id = lead.id and note.text ilike :q))`,
      { q: like(q) },
    )
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
  if (createdFrom !== undefined) leads.andWhere('lead.createdAt >= :createdFrom', { createdFrom })
  if (createdTo !== undefined) leads.andWhere("lead.createdAt < (:createdTo)::date + interval '1 day'", { createdTo })
  return leads
}
