import { Injectable } from '@nestjs/common'
import { BULK_AT_ONCE, type bulkLeads, type InputOf } from '@verdict/contracts'
import { ApiError } from '../http/api-error.ts'
import { Colleagues } from '../identity/colleagues.service.ts'
import { SiteService } from '../site/site.service.ts'
import type { Work } from '../work/work.ts'
import { changeLeads, chosenLeads, idsOf, lockedIdsOf } from './bulk-change.ts'
import { BulkLeadsJob } from './bulk-leads-job.service.ts'
import { OwnerMails } from './owner-mails.service.ts'
import { UndoOf } from './undo-of.ts'

@Injectable()
export class BulkLeads {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly site: SiteService,
    private readonly owners: OwnerMails,
    private readonly job: BulkLeadsJob,
  ) {}

  /** Changes all the leads that are asked for or none, and keeps how they were; where they are very many, in the background. */
  async run({ body }: InputOf<typeof bulkLeads>, work: Work) {
    const { database, now, actor } = work
    if (body.change?.owner) await this.colleagues.check(body.change.owner, '/change/owner', database)
    const looking = { timeZone: await this.site.timeZone(database), now, actor }
    const { length } = await idsOf(chosenLeads(body, looking, database))
    const isMany = length > BULK_AT_ONCE
    const ids = isMany ? [] : await lockedIdsOf(chosenLeads(body, looking, database))
    const count = isMany ? length : ids.length
    const { expected = count } = body
    if (count !== expected)
      throw new ApiError(409, 'count-changed', `There are ${count} by now, not ${expected}.`, { count })
    if (isMany) {
      const job = await this.job.start(body, count, work)
      return { count, undo: job, job }
    }
    const undo = new UndoOf(work)
    const assigned = await changeLeads(ids, body, undo, work)
    if (body.change?.owner) await this.owners.add(body.change.owner, assigned, work)
    return { count, undo: undo.id, job: null }
  }
}
