import { Controller } from '@nestjs/common'
import {
  askForPrivacy,
  confirmPrivacyRequest,
  getMailedPrivacyRequest,
  getPrivacyExport,
  getPrivacyExportReport,
  type InputOf,
  listPrivacyRequests,
} from '@verdict/contracts'
import type { Call, Deciding } from '../http/call.ts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { readPage } from '../http/page.ts'
import type { Work } from '../work/work.ts'
import { ErasureLedger } from './erasure-ledger.service.ts'
import { PersonReport } from './person-report.service.ts'
import { PrivacyRequestEntity } from './privacy-request.entity.ts'
import { inState, stateOf } from './privacy-request-state.ts'
import { PrivacyRequests } from './privacy-requests.service.ts'

@Controller()
export class PrivacyController {
  constructor(
    private readonly requests: PrivacyRequests,
    private readonly ledger: ErasureLedger,
    private readonly reports: PersonReport,
  ) {}

  @Endpoint(askForPrivacy)
  async ask(input: InputOf<typeof askForPrivacy>, work: Work) {
    await this.requests.ask(input, work)
  }

  @Endpoint(getMailedPrivacyRequest)
  mailed({ params }: InputOf<typeof getMailedPrivacyRequest>, { database, now }: Work) {
    return this.requests.mailed(params.token, database, now)
  }

  @Endpoint(confirmPrivacyRequest, { decidesFirst: true })
  async confirm({ params }: InputOf<typeof confirmPrivacyRequest>, { write }: Deciding) {
    const reply = await write((call) => this.requests.confirm(params.token, call))
    // What is not written now is written at the next start.
    await this.ledger.write().catch(() => {})
    return reply
  }

  @Endpoint(getPrivacyExport)
  async export({ params }: InputOf<typeof getPrivacyExport>, { database, now, reply }: Call) {
    const all = await this.requests.export(params.token, { database, now })
    reply.header('content-disposition', 'attachment; filename="what-is-kept-about-you.json"')
    return all
  }

  @Endpoint(getPrivacyExportReport)
  async report({ params, query }: InputOf<typeof getPrivacyExportReport>, { database, now, reply }: Call) {
    const all = await this.requests.export(params.token, { database, now })
    const pdf = await this.reports.of(all, query.lang, database)
    reply.headers({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="what-is-kept-about-you.pdf"',
    })
    return pdf
  }

  @Endpoint(listPrivacyRequests)
  async list({ query }: InputOf<typeof listPrivacyRequests>, { database, now }: Work) {
    const rows = database.createQueryBuilder(PrivacyRequestEntity, 'request')
    const { kind, state } = query.filter
    if (kind) rows.andWhere('request.kind = :kind', { kind })
    if (state) inState(rows, state, now)
    const page = await readPage('privacy-requests', rows, query)
    return page.map((request) => ({ ...request, state: stateOf(request, now) }))
  }
}
