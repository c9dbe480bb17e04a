import { Controller, StreamableFile } from '@nestjs/common'
import {
  addLeadNote,
  countLeads,
  exportLeads,
  getLead,
  getLeadsExport,
  type InputOf,
  listLeadNotes,
  listLeads,
  listLeadTags,
  startLeadsExport,
  takeLead,
  updateLead,
} from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { Assessments } from '../assessments/assessments.service.ts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { countOf, readPage } from '../http/page.ts'
import { orNotFound, unprocessable } from '../http/api-error.ts'
import type { Call } from '../http/call.ts'
import { userNames } from '../identity/user-names.ts'
import { actorOf, type Work } from '../work/work.ts'
import { SiteService } from '../site/site.service.ts'
import { tagsOfLeads } from './lead-tags.ts'
import { ExportLeads } from './export/export-leads.service.ts'
import { filterLeads, type Looking } from './filter-leads.ts'
import { Lead } from './lead.entity.ts'
import { LeadNote } from './lead-note.entity.ts'
import { LeadsExportJob } from './export/leads-export-job.service.ts'
import { TakeLead } from './take-lead.service.ts'
import { UpdateLead } from './update-lead.service.ts'

@Controller()
export class LeadsController {
  constructor(
    private readonly taking: TakeLead,
    private readonly updating: UpdateLead,
    private readonly exporting: ExportLeads,
    private readonly exportJob: LeadsExportJob,
    private readonly assessments: Assessments,
    private readonly site: SiteService,
  ) {}

  @Endpoint(takeLead)
  take(input: InputOf<typeof takeLead>, work: Work) {
    return this.taking.run(input, work)
  }

  @Endpoint(listLeads)
  async list({ query }: InputOf<typeof listLeads>, work: Work) {
    return readPage('leads', filterLeads(work.database, query.filter, await this.looking(work)), query)
  }

  @Endpoint(countLeads)
  async count({ query }: InputOf<typeof countLeads>, work: Work) {
    const looking = await this.looking(work)
    const counts: number[] = []
    for (const filter of query.filters) counts.push(await countOf(filterLeads(work.database, filter, looking)))
    return { counts }
  }

  @Endpoint(listLeadTags)
  tags(_: unknown, { database }: Work) {
    return tagsOfLeads(database)
  }

  @Endpoint(exportLeads)
  async export(input: InputOf<typeof exportLeads>, call: Call) {
    return new StreamableFile(await this.exporting.run(input, call))
  }

  @Endpoint(startLeadsExport)
  startExport(input: InputOf<typeof startLeadsExport>, work: Work) {
    return this.exportJob.start(input, work)
  }

  @Endpoint(getLeadsExport)
  async exported(input: InputOf<typeof getLeadsExport>, call: Call) {
    return new StreamableFile(await this.exportJob.file(input, call))
  }

  @Endpoint(getLead)
  async one({ params }: InputOf<typeof getLead>, { database }: Work) {
    const lead = orNotFound(await database.findOneBy(Lead, { id: params.id }))
    const decided = await this.assessments.byId(lead.assessment, database)
    const { id, startedAt, source } = decided.assessment
    const result = { ...this.assessments.resultOf(decided), id, token: decided.token, source, startedAt }
    return Object.assign(lead, { result })
  }

  @Endpoint(updateLead)
  update(input: InputOf<typeof updateLead>, work: Work) {
    return this.updating.run(input, work)
  }

  @Endpoint(listLeadNotes)
  async notes({ query }: InputOf<typeof listLeadNotes>, { database }: Work) {
    const { lead } = query.filter
    const notes = database.createQueryBuilder(LeadNote, 'note')
    if (lead !== undefined) notes.where('note.leadId = :lead', { lead })
    const page = await readPage('lead-notes', notes, query)
    const names = await userNames(database, page.rows, 'authorId')
    return page.map((note) => noteReply(note, names.get(note.authorId)))
  }

  @Endpoint(addLeadNote)
  async note({ body: { lead, text } }: InputOf<typeof addLeadNote>, work: Work) {
    const { database, audit, now } = work
    if (!(await database.existsBy(Lead, { id: lead })))
      throw unprocessable([{ pointer: '/lead', message: 'There is no such lead.' }])
    const note = { id: uuid(), leadId: lead, text, authorId: actorOf(work).id, author: null, createdAt: now }
    await database.insert(LeadNote, note)
    await audit.record({ action: 'create', resource: 'lead-notes', record: note.id, after: { lead } })
    return noteReply(note, actorOf(work).name)
  }

  private async looking({ database, now, actor }: Work): Promise<Looking> {
    return { timeZone: await this.site.timeZone(database), now, actor }
  }
}

const noteReply = (
  { id, leadId, text, authorId, author, createdAt }: Omit<LeadNote, 'lead'>,
  name: string | undefined,
) => ({
  id,
  lead: leadId,
  text,
  authorId,
  author: name ?? author,
  createdAt,
})
