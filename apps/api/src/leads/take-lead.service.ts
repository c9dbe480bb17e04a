import { Injectable } from '@nestjs/common'
import type { InputOf, takeLead } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { Assessments } from '../assessments/assessments.service.ts'
import type { Work } from '../work/work.ts'
import { ConsentTexts } from '../site/consent-texts.service.ts'
import { claimResult } from './claim-result.ts'
import { LeadEntity } from './lead.entity.ts'
import { renewLead } from './renew-lead.ts'
import { summaryOf } from '../assessments/result-summary.ts'

/** Milliseconds from verdict to lead below which a program, not a person, filled in the form. */
const HASTE = 3_000

@Injectable()
export class TakeLead {
  constructor(
    private readonly assessments: Assessments,
    private readonly consents: ConsentTexts,
  ) {}

  /**
   * Stores a client's details with their assessment and an event about it, in one transaction. A result has one lead: details
   * that are left again update it.
   */
  async run({ body }: InputOf<typeof takeLead>, work: Work) {
    const { database, outbox, now } = work
    const decided = await this.assessments.behind(body.token, database)
    const { assessment } = decided
    const agreed = await this.consents.agreedTo(body.consent, assessment.locale, database)
    const details = {
      name: body.name,
      email: body.email,
      company: body.company || null,
      phone: body.phone || null,
      message: body.message || null,
      consentText: agreed.text,
      consentVersion: agreed.version,
      consentAt: now,
      marketing: body.consent.marketing ?? false,
      // Only programs fill the honeypot: the lead is stored as suspect and alerts no one.
      status: body.website ? ('spam' as const) : ('new' as const),
      suspicion: body.website ? ('honeypot' as const) : wasHasty(assessment.createdAt, now) ? ('haste' as const) : null,
    }
    const id = uuid()
    if (!(await claimResult(assessment.id, id, database))) return { id: await renewLead(assessment.id, details, work) }
    const rest = {
      origin: 'portal' as const,
      owner: null,
      nextStep: null,
      nextStepOn: null,
      nextStepTime: null,
      tags: [],
      trashedAt: null,
      mergedInto: null,
      createdAt: now,
      revision: 1,
    }
    await database.insert(LeadEntity, { id, ...details, ...rest, ...summaryOf(decided) } as object)
    if (!body.website) await outbox.append('lead.created', { lead: id, assessment: assessment.id })
    return { id }
  }
}

/** A negative duration, after the clock was set back, does not count as haste. */
function wasHasty(decidedAt: Date, now: Date): boolean {
  const taken = now.getTime() - decidedAt.getTime()
  return taken >= 0 && taken < HASTE
}
