import { Injectable } from '@nestjs/common'
import type { bulkLeads, InputOf } from '@verdict/contracts'
import { ApiError } from '../http/api-error.ts'
import { Colleagues } from '../identity/colleagues.service.ts'
import { SiteService } from '../site/site.service.ts'
import type { Work } from '../work/work.ts'
import { filterLeads } from './filter-leads.ts'
import type { LeadEntity } from './lead.entity.ts'
import { OwnerMails } from './owner-mails.service.ts'
import { lockedLeads, reworkLeads } from './rework-leads.ts'
import { UndoOf } from './undo-of.ts'
import { type Rework, type WorkedLead, workedOf } from './worked-lead.ts'

type Asked = InputOf<typeof bulkLeads>['body']

@Injectable()
export class BulkLeads {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly site: SiteService,
    private readonly owners: OwnerMails,
  ) {}

  /** Changes all the leads that are asked for or none, and keeps how they were. */
  async run({ body }: InputOf<typeof bulkLeads>, work: Work) {
    const { database, now } = work
    if (body.change?.owner) await this.colleagues.check(body.change.owner, '/change/owner', database)
    const ids = await this.chosen(body, work)
    const { expected = ids.length } = body
    if (ids.length !== expected)
      throw new ApiError(409, 'count-changed', `There are ${ids.length} by now, not ${expected}.`, {
        count: ids.length,
      })
    const undo = new UndoOf(work)
    const assigned: string[] = []
    for await (const leads of lockedLeads(ids, database)) {
      const reworks = leads.map((lead) => ({ lead, after: reworked(lead, body, now) }))
      const changed = await reworkLeads(reworks, work)
      await undo.keep(changed)
      assigned.push(...changed.filter(isAssigned).map(({ lead }) => lead.id))
    }
    if (body.change?.owner) await this.owners.add(body.change.owner, assigned, work)
    return { count: ids.length, undo: undo.id }
  }

  private async chosen({ ids, filter, restore }: Asked, { database, now, actor }: Work): Promise<string[]> {
    const asked = { ...(ids ? { id: ids } : filter), trash: restore ? true : (filter?.trash ?? false) }
    const looking = { timeZone: await this.site.timeZone(database), now, actor }
    const rows = await filterLeads(database, asked, looking).select('lead.id', 'id').getRawMany<{ id: string }>()
    return rows.map(({ id }) => id)
  }
}

const isAssigned = ({ lead, after }: Rework) => after.owner !== lead.owner

function reworked(lead: LeadEntity, { change = {}, delete: trash, restore }: Asked, now: Date): WorkedLead {
  const before = workedOf(lead)
  if (trash) return { ...before, trashedAt: before.trashedAt ?? now }
  if (restore) return { ...before, trashedAt: null }
  return {
    ...before,
    ...unsuspected(lead, change),
    ...(change.owner !== undefined && { owner: change.owner }),
    ...(change.tags !== undefined && { tags: tagsAfter(before.tags, change.tags) }),
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

/** A lead's tags once some are set, or added and taken away; whatever their case. */
function tagsAfter(now: string[], given: NonNullable<NonNullable<Asked['change']>['tags']>): string[] {
  if (Array.isArray(given)) return given
  const lower = (tags: string[] = []) => new Set(tags.map((tag) => tag.toLowerCase()))
  const removed = lower(given.remove)
  const left = now.filter((tag) => !removed.has(tag.toLowerCase()))
  const held = lower(left)
  return [...left, ...(given.add ?? []).filter((tag) => !held.has(tag.toLowerCase()))].slice(0, 20)
}
