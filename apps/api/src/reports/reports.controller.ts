import { Controller } from '@nestjs/common'
import { dayIn, getLeadReport, getResultReport, type InputOf, mailResult } from '@verdict/contracts'
import { MOST_NOTES } from '@verdict/reports/brief'
import { Assessments } from '../assessments/assessments.service.ts'
import { notFound } from '../http/api-error.ts'
import type { Call } from '../http/call.ts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { LeadContacts } from '../leads/lead-contacts.service.ts'
import type { Work } from '../work/work.ts'
import { SiteService } from '../site/site.service.ts'
import { pdfHeaders } from './pdf-headers.ts'
import { Reports } from './reports.service.ts'
import { ResultMail } from './result-mail.service.ts'

@Controller()
export class ReportsController {
  constructor(
    private readonly assessments: Assessments,
    private readonly contacts: LeadContacts,
    private readonly reports: Reports,
    private readonly site: SiteService,
    private readonly mails: ResultMail,
  ) {}

  @Endpoint(getResultReport)
  async ofResult({ params, query }: InputOf<typeof getResultReport>, { database, reply }: Call) {
    const decided = await this.assessments.behind(params.token, database)
    const wanted = { languages: [query.lang, decided.assessment.locale], paper: query.paper }
    const pdf = await this.reports.ofResult(decided, wanted, database)
    reply.headers({ ...pdfHeaders(`verdict-${decided.version.slug}`), 'x-robots-tag': 'noindex' })
    return pdf
  }

  @Endpoint(mailResult)
  mailResult(input: InputOf<typeof mailResult>, work: Work) {
    return this.mails.add(input, work)
  }

  @Endpoint(getLeadReport)
  async ofLead({ params, query }: InputOf<typeof getLeadReport>, { database, audit, now, reply }: Call) {
    const { assessment, ...called } = await this.contacts.withNotes(params.id, MOST_NOTES, database)
    if (assessment === null) throw notFound('This lead took no assessment: there is nothing to report.')
    const decided = await this.assessments.byId(assessment, database)
    const wanted = { languages: [query.lang], paper: query.paper }
    const pdf = await this.reports.ofLead(decided, { ...called, now }, wanted, query.part, database)
    await audit.record({ action: 'export', resource: 'leads', record: params.id, after: { format: 'pdf' } })
    const { name, company } = called.contact
    reply.headers(pdfHeaders(name.trim() || company || 'lead', dayIn(await this.site.timeZone(database), now)))
    return pdf
  }
}
