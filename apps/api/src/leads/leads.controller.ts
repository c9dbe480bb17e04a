import { Controller, StreamableFile } from '@nestjs/common'
import {
  addLead,
  addLeadNote,
  attachResult,
  bulkLeads,
  countLeads,
  exportLeads,
  getLead,
  getLeadPerson,
  getLeadsExport,
  getLeadTimeline,
  type InputOf,
  listLeadNotes,
  listLeads,
  listLeadTags,
  importLeads,
  mergeLeads,
  startLeadsExport,
  takeLead,
  undoChange,
  updateLead,
} from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { Assessments } from '../assessments/assessments.service.ts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { readPage } from '../http/page.ts'
import { orNotFound, unprocessable } from '../http/api-error.ts'
import type { Call } from '../http/call.ts'
import { userNames } from '../identity/user-names.ts'
import { actorOf, type Work } from '../work/work.ts'
import { SiteService } from '../site/site.service.ts'
import { AddLead } from './add-lead.service.ts'
import { AttachResult } from './attach-result.service.ts'
import { BulkLeads } from './bulk-leads.service.ts'
import { tagsOfLeads } from './lead-tags.ts'
import { ExportLeads } from './export/export-leads.service.ts'
import { countFiltered, filterLeads, type Looking } from './filter-leads.ts'
import { ImportLeads } from './import-leads.service.ts'
import { LeadEntity } from './lead.entity.ts'
import { leadsOfPerson } from './lead-person.ts'
import { LeadTimeline } from './lead-timeline.service.ts'
import { LeadNoteEntity } from './lead-note.entity.ts'
import { LeadsExportJob } from './export/leads-export-job.service.ts'
import { nextTasks } from './next-tasks.ts'
import { noteOpened } from './open-lead.ts'
import { MergeLeads } from './merge-leads.service.ts'
import { frequentIn } from './search-leads.ts'
import { TakeLead } from './take-lead.service.ts'
import { UndoLeads } from './undo-leads.service.ts'
import { UpdateLead } from './update-lead.service.ts'

@Controller()
export class LeadsController {
  constructor(
    private readonly taking: TakeLead,
    private readonly adding: AddLead,
    private readonly importing: ImportLeads,
    private readonly updating: UpdateLead,
    private readonly attaching: AttachResult,
    private readonly bulk: BulkLeads,
    private readonly happened: LeadTimeline,
    private readonly merging: MergeLeads,
    private readonly undoing: UndoLeads,
    private readonly exporting: ExportLeads,
    private readonly exportJob: LeadsExportJob,
    private readonly assessments: Assessments,
    private readonly site: SiteService,
  ) {}

  @Endpoint(takeLead)
  take(input: InputOf<typeof takeLead>, work: Work) {
    return this.taking.run(input, work)
  }

  @Endpoint(addLead)
  add(input: InputOf<typeof addLead>, work: Work) {
    return this.adding.run(input, work)
  }

  @Endpoint(importLeads)
  import(input: InputOf<typeof importLeads>, work: Work) {
    return this.importing.run(input, work)
  }

  @Endpoint(listLeads)
  async list({ query }: InputOf<typeof listLeads>, work: Work) {
    const looking = await this.looking(work, [query.filter])
    const page = await readPage('leads', filterLeads(work.database, query.filter, looking), query)
    await this.addPrinted(page.rows, work)
    const tasks = await nextTasks(
      page.rows.map(({ id }) => id),
      work.database,
    )
    for (const lead of page.rows) Object.assign(lead, { nextTask: tasks.get(lead.id) ?? null })
    return page
  }

  @Endpoint(countLeads)
  async count({ query }: InputOf<typeof countLeads>, work: Work) {
    const looking = await this.looking(work, query.filters)
    return { counts: await countFiltered(work.database, query.filters, looking) }
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
  async one({ params }: InputOf<typeof getLead>, work: Work) {
    const { database } = work
    const lead = orNotFound(await database.findOneBy(LeadEntity, { id: params.id }))
    await this.addPrinted([lead], work)
    await noteOpened(lead.id, work)
    if (lead.assessment === null) return Object.assign(lead, { result: null })
    const decided = await this.assessments.byId(lead.assessment, database)
    const { id, startedAt, source } = decided.assessment
    const result = { ...this.assessments.resultOf(decided), id, token: decided.token, source, startedAt }
    return Object.assign(lead, { result })
  }

  @Endpoint(updateLead)
  update(input: InputOf<typeof updateLead>, work: Work) {
    return this.updating.run(input, work)
  }

  @Endpoint(attachResult)
  attach(input: InputOf<typeof attachResult>, work: Work) {
    return this.attaching.run(input, work)
  }

  @Endpoint(getLeadTimeline)
  timeline(input: InputOf<typeof getLeadTimeline>, work: Work) {
    return this.happened.run(input, work)
  }

  @Endpoint(bulkLeads)
  changeMany(input: InputOf<typeof bulkLeads>, work: Work) {
    return this.bulk.run(input, work)
  }

  @Endpoint(getLeadPerson)
  async person({ params }: InputOf<typeof getLeadPerson>, work: Work) {
    const leads = await leadsOfPerson(params.id, work.database)
    return this.addPrinted(leads, work)
  }

  @Endpoint(mergeLeads)
  merge(input: InputOf<typeof mergeLeads>, work: Work) {
    return this.merging.run(input, work)
  }

  @Endpoint(undoChange)
  undo(input: InputOf<typeof undoChange>, work: Work) {
    return this.undoing.run(input, work)
  }

  @Endpoint(listLeadNotes)
  async notes({ query }: InputOf<typeof listLeadNotes>, { database }: Work) {
    const { lead } = query.filter
    const notes = database.createQueryBuilder(LeadNoteEntity, 'note')
    if (lead !== undefined) notes.where('note.leadId = :lead', { lead })
    const page = await readPage('lead-notes', notes, query)
    const names = await userNames(database, page.rows, 'authorId')
    return page.map((note) => noteReply(note, names.get(note.authorId)))
  }

  @Endpoint(addLeadNote)
  async note({ body: { lead, text } }: InputOf<typeof addLeadNote>, work: Work) {
    const { database, audit, now } = work
    if (!(await database.existsBy(LeadEntity, { id: lead })))
      throw unprocessable([{ pointer: '/lead', message: 'There is no such lead.' }])
    const note = { id: uuid(), leadId: lead, text, authorId: actorOf(work).id, author: null, createdAt: now }
    await database.insert(LeadNoteEntity, note)
    await audit.record({ action: 'create', resource: 'lead-notes', record: note.id, after: { lead } })
    return noteReply(note, actorOf(work).name)
  }

  /** Adds to leads what pages print as the lead of their verdict. */
  private async addPrinted(leads: LeadEntity[], { database }: Work) {
    const taken = leads.flatMap(({ assessment }) => assessment ?? [])
    const printed = await this.assessments.printedLeads(taken, database)
    return leads.map((lead) => Object.assign(lead, { printedLead: printed.get(lead.assessment ?? '') ?? null }))
  }

  private async looking({ database, now, actor }: Work, filters: { q?: string | undefined }[]): Promise<Looking> {
    const searches = filters.map(({ q }) => q)
    return { timeZone: await this.site.timeZone(database), now, actor, frequent: await frequentIn(searches, database) }
  }
}

const noteReply = (
  { id, leadId, text, authorId, author, createdAt }: Omit<LeadNoteEntity, 'lead'>,
  name: string | undefined,
) => ({
  id,
  lead: leadId,
  text,
  authorId,
  author: name ?? author,
  createdAt,
})
