import type { leadByHand, LeadOrigin } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import type { z } from 'zod'
import type { Work } from '../work/work.ts'
import { LeadEntity } from './lead.entity.ts'

export type LeadByHand = z.output<typeof leadByHand>

/** Leads that are written in one statement. */
const BATCH = 500

/** Keeps leads that colleagues wrote down, without an assessment, and tells of each. */
export async function addLeads(
  given: LeadByHand[],
  origin: LeadOrigin,
  { database, audit, outbox, now }: Work,
): Promise<LeadEntity[]> {
  const leads = given.map((each) => leadOf(each, origin, now))
  for (let first = 0; first < leads.length; first += BATCH) {
    const batch = leads.slice(first, first + BATCH)
    await database.insert(LeadEntity, batch as object[])
    await audit.recordAll(batch.map(({ id }) => ({ action: 'create', resource: 'leads', record: id })))
    await outbox.appendAll(batch.map(({ id }) => ({ type: 'lead.created', data: { lead: id, assessment: null } })))
  }
  return leads
}

function leadOf({ consent, ...values }: LeadByHand, origin: LeadOrigin, now: Date): LeadEntity {
  const { company, phone, message, owner, nextStep, nextStepOn, nextStepTime, ...rest } = values
  return {
    ...rest,
    id: uuid(),
    company: company || null,
    phone: phone || null,
    message: message || null,
    owner: owner ?? null,
    nextStep: nextStep || null,
    nextStepOn: nextStepOn ?? null,
    nextStepTime: nextStepTime ?? null,
    suspicion: null,
    origin,
    assessment: null,
    model: null,
    modelTitle: null,
    version: null,
    winner: null,
    winnerName: null,
    winnerIndex: null,
    strength: null,
    margin: null,
    locale: null,
    consentText: consent,
    consentVersion: null,
    consentAt: now,
    createdAt: now,
    trashedAt: null,
    mergedInto: null,
    revision: 1,
  }
}
