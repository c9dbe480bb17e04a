import { Controller } from '@nestjs/common'
import {
  answerPrivacyRequest,
  askForPrivacy,
  confirmPrivacyRequest,
  getDeskExport,
  getDeskExportReport,
  getMailedPrivacyRequest,
  getPrivacyExport,
  getPrivacyExportReport,
  type InputOf,
  listPrivacyRequests,
  previewPrivacy,
} from '@verdict/contracts'
import type { Call, Deciding } from '../http/call.ts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { readPage } from '../http/page.ts'
import { Colleagues } from '../identity/colleagues.service.ts'
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
    private readonly colleagues: Colleagues,
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
    await this.writeLedger()
    return reply
  }

  @Endpoint(getPrivacyExport)
  async export({ params }: InputOf<typeof getPrivacyExport>, { database, now, reply }: Call) {
    const all = await this.requests.export(params.token, { database, now })
    reply.header(...attached('what-is-kept-about-you.json'))
    return all
  }

  @Endpoint(getPrivacyExportReport)
  async report({ params, query }: InputOf<typeof getPrivacyExportReport>, call: Call) {
    return this.pdf(await this.requests.export(params.token, call), query.lang, 'what-is-kept-about-you.pdf', call)
  }

  @Endpoint(listPrivacyRequests)
  async list({ query }: InputOf<typeof listPrivacyRequests>, { database, now }: Work) {
    const rows = database.createQueryBuilder(PrivacyRequestEntity, 'request')
    const { kind, state } = query.filter
    if (kind) rows.andWhere('request.kind = :kind', { kind })
    if (state) inState(rows, state, now)
    const page = await readPage('privacy-requests', rows, query)
    const names = await this.colleagues.names(database)
    return page.map((request) => requestReply(request, names, now))
  }

  @Endpoint(previewPrivacy)
  preview({ body }: InputOf<typeof previewPrivacy>, { database }: Work) {
    return this.requests.preview(body.email, database)
  }

  @Endpoint(answerPrivacyRequest, { decidesFirst: true })
  async answer(input: InputOf<typeof answerPrivacyRequest>, { write }: Deciding) {
    const reply = await write(async (work) => {
      const request = await this.requests.answerOnDesk(input, work)
      return requestReply(request, await this.colleagues.names(work.database), work.now)
    })
    await this.writeLedger()
    return reply
  }

  @Endpoint(getDeskExport)
  async deskExport({ params }: InputOf<typeof getDeskExport>, { database, now, reply }: Call) {
    const all = await this.requests.exportOnDesk(params.id, { database, now })
    reply.header(...attached('what-is-kept-about-them.json'))
    return all
  }

  @Endpoint(getDeskExportReport)
  async deskReport({ params, query }: InputOf<typeof getDeskExportReport>, call: Call) {
    return this.pdf(await this.requests.exportOnDesk(params.id, call), query.lang, 'what-is-kept-about-them.pdf', call)
  }

  /** All that is kept about a person, to read. */
  private async pdf(
    all: Awaited<ReturnType<PrivacyRequests['export']>>,
    language: string | undefined,
    name: string,
    { database, reply }: Call,
  ) {
    const pdf = await this.reports.of(all, language, database)
    reply.header('content-type', 'application/pdf').header(...attached(name))
    return pdf
  }

  /** What is not written now is written at the next start. */
  private writeLedger() {
    return this.ledger.write().catch(() => {})
  }
}

const attached = (name: string) => ['content-disposition', `attachment; filename="${name}"`] as const

const requestReply = (request: PrivacyRequestEntity, names: ReadonlyMap<string, string>, now: Date) => ({
  ...request,
  state: stateOf(request, now),
  answeredBy: (request.answeredBy && names.get(request.answeredBy)) ?? null,
})
