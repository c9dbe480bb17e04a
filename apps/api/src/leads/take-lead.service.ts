import { Injectable } from '@nestjs/common'
import type { InputOf, takeLead } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { Assessments, type Decided } from '../assessments/assessments.service.ts'
import type { Work } from '../http/work.ts'
import { Lead } from './lead.entity.ts'

/** Sooner after the verdict than this nobody has read it and typed a name and an address. In milliseconds. */
const HASTE = 3_000

@Injectable()
export class TakeLead {
  constructor(private readonly assessments: Assessments) {}

  /** Keeps a person's details with their assessment and tells whoever waits for leads, all or nothing. */
  async run({ body }: InputOf<typeof takeLead>, { database, outbox, now }: Work) {
    const { token, name, email, company, phone, message, consent, website } = body
    const decided = await this.assessments.behind(token, database)
    const id = uuid()
    await database.insert(Lead, {
      id,
      name,
      email,
      company: company || null,
      phone: phone || null,
      message: message || null,
      // The honeypot is filled by programs only: the lead is kept, and nobody is disturbed.
      status: website ? 'spam' : 'new',
      suspicion: website ? 'honeypot' : now.getTime() - decided.assessment.createdAt.getTime() < HASTE ? 'haste' : null,
      owner: null,
      nextStep: null,
      nextStepOn: null,
      ...summaryOf(decided),
      consentText: consent.text,
      consentAt: now,
      marketing: consent.marketing ?? false,
      createdAt: now,
      revision: 1,
    } as object)
    if (!website) await outbox.append('lead.created', { lead: id, assessment: decided.assessment.id })
    return { id }
  }
}

/** What lists of leads show of an assessment. */
function summaryOf({ assessment, version }: Decided) {
  const winnerIndex = version.document.options.findIndex(({ key }) => key === assessment.winner)
  return {
    assessment: assessment.id,
    model: version.slug,
    modelTitle: version.document.title,
    version: version.number,
    winner: assessment.winner,
    winnerName: version.document.options[winnerIndex]?.name ?? null,
    winnerIndex: winnerIndex === -1 ? null : winnerIndex,
    strength: assessment.strength,
    margin: assessment.margin,
    locale: assessment.locale,
  }
}
