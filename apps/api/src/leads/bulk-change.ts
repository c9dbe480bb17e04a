import type { bulkLeads, InputOf } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import type { Work } from '../work/work.ts'
import { filterLeads, type Looking } from './filter-leads.ts'
import type { LeadEntity } from './lead.entity.ts'
import { lockedLeads, reworkLeads } from './rework-leads.ts'
import type { UndoOf } from './undo-of.ts'
import { type Rework, type WorkedLead, workedOf } from './worked-lead.ts'

export type BulkAsked = InputOf<typeof bulkLeads>['body']

/** The leads that are to be changed, in the order of their ids. */
export function chosenLeads({ ids, filter, restore }: BulkAsked, looking: Looking, database: EntityManager) {
  const asked = { ...(ids ? { id: ids } : filter), trash: restore ? true : (filter?.trash ?? false) }
  return filterLeads(database, asked, looking).select('lead.id', 'id').orderBy('lead.id')
}

export const idsOf = async (chosen: ReturnType<typeof chosenLeads>): Promise<string[]> =>
  (await chosen.getRawMany<{ id: string }>()).map(({ id }) => id)

/** The same, locked until the transaction ends: those that nobody, whom it waited for, has changed so that they are chosen no more. */
export const lockedIdsOf = (chosen: ReturnType<typeof chosenLeads>): Promise<string[]> =>
  idsOf(chosen.setLock('pessimistic_write'))

/** Changes leads, and keeps how they were. @returns those that have another owner from now on */
export async function changeLeads(ids: string[], asked: BulkAsked, undo: UndoOf, work: Work): Promise<string[]> {
  const assigned: string[] = []
  for await (const leads of lockedLeads(ids, work.database)) {
    const reworks = leads.map((lead) => ({ lead, after: reworked(lead, asked, work.now) }))
    const changed = await reworkLeads(reworks, work)
    await undo.keep(changed)
    assigned.push(...changed.filter(isAssigned).map(({ lead }) => lead.id))
  }
  return assigned
}

const isAssigned = ({ lead, after }: Rework) => after.owner !== lead.owner

function reworked(lead: LeadEntity, { change = {}, delete: trash, restore }: BulkAsked, now: Date): WorkedLead {
  const before = workedOf(lead)
  if (trash) return { ...before, trashedAt: before.trashedAt ?? now }
  if (restore) return { ...before, trashedAt: null }
  return {
    ...before,
    ...unsuspected(lead, change),
    ...(change.owner !== undefined && { owner: change.owner }),
    ...(change.tags !== undefined && { tags: tagsAfter(before.tags, change.tags) }),
    ...stepAfter(change),
  }
}

/** Who says that a lead is no spam means both: nothing speaks for it, and it stands as new until somebody says otherwise. */
export function unsuspected(
  lead: Pick<LeadEntity, 'status' | 'suspicion'>,
  change: { status?: LeadEntity['status'] | undefined; suspicion?: LeadEntity['suspicion'] | undefined },
): Pick<LeadEntity, 'status' | 'suspicion'> {
  const cleared = change.suspicion === null
  const status = change.status ?? (cleared && lead.status === 'spam' ? 'new' : lead.status)
  const leftSpam = lead.status === 'spam' && status !== 'spam'
  return { status, suspicion: cleared || leftSpam ? null : lead.suspicion }
}

/** What is sent of a next step; without a day it has no time. */
function stepAfter({ nextStep, nextStepOn, nextStepTime }: NonNullable<BulkAsked['change']>) {
  const time = nextStepOn === null ? null : nextStepTime
  return {
    ...(nextStep !== undefined && { nextStep }),
    ...(nextStepOn !== undefined && { nextStepOn }),
    ...(time !== undefined && { nextStepTime: time }),
  }
}

/** A lead's tags once some are set, or added and taken away; whatever their case. */
function tagsAfter(now: string[], given: NonNullable<NonNullable<BulkAsked['change']>['tags']>): string[] {
  if (Array.isArray(given)) return given
  const lower = (tags: string[] = []) => new Set(tags.map((tag) => tag.toLowerCase()))
  const removed = lower(given.remove)
  const left = now.filter((tag) => !removed.has(tag.toLowerCase()))
  const held = lower(left)
  return [...left, ...(given.add ?? []).filter((tag) => !held.has(tag.toLowerCase()))].slice(0, 20)
}
