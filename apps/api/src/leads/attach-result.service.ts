import { Injectable } from '@nestjs/common'
import { attachResult, type InputOf } from '@verdict/contracts'
import { Assessments } from '../assessments/assessments.service.ts'
import { ApiError, orNotFound, stale } from '../http/api-error.ts'
import { OutgoingMails } from '../mail/outgoing-mails.service.ts'
import type { Work } from '../work/work.ts'
import { claimResult } from './claim-result.ts'
import { LeadOfResultEntity } from './lead-of-result.entity.ts'
import { LeadEntity } from './lead.entity.ts'
import { summaryOf } from '../assessments/result-summary.ts'

@Injectable()
export class AttachResult {
  constructor(
    private readonly assessments: Assessments,
    private readonly mails: OutgoingMails,
  ) {}

  /** Gives a lead without a result the one of an assessment that was taken with them. */
  async run(
    { params: { id }, body }: InputOf<typeof attachResult>,
    { database, audit, outbox }: Work,
  ): Promise<LeadEntity> {
    const lead = orNotFound(await database.findOne(LeadEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }))
    if (lead.revision !== body.revision) throw stale(attachResult, lead)
    if (lead.assessment !== null) throw new ApiError(409, 'has-result', 'This lead has a result already.')
    const decided = await this.assessments.behind(body.token, database)
    if (!(await claimResult(decided.assessment.id, id, database))) {
      const { lead: other } = await database.findOneByOrFail(LeadOfResultEntity, { assessment: decided.assessment.id })
      throw new ApiError(409, 'taken', 'This result belongs to another lead. If both are one person, merge them.', {
        lead: other,
      })
    }
    const after = { ...lead, ...summaryOf(decided), revision: lead.revision + 1 } as LeadEntity
    await database.update(LeadEntity, { id }, after as object)
    await this.mails.adopt(decided.assessment.id, id, database)
    const fields = ['assessment']
    await audit.record({ action: 'update', resource: 'leads', record: id, after: { fields } })
    await outbox.append('lead.updated', { lead: id, fields })
    return after
  }
}
