import { Injectable } from '@nestjs/common'
import type { GivenReplyOf, getLeadTimeline, InputOf } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { Assessments } from '../assessments/assessments.service.ts'
import { auditEvents } from '../audit/audit-events.ts'
import { orNotFound } from '../http/api-error.ts'
import { Colleagues } from '../identity/colleagues.service.ts'
import { OutgoingMails } from '../mail/outgoing-mails.service.ts'
import { sentAbout } from '../webhooks/sent-about.ts'
import type { Work } from '../work/work.ts'
import { LeadNoteEntity } from './lead-note.entity.ts'
import { LeadTaskEntity } from './lead-task.entity.ts'
import { LeadEntity } from './lead.entity.ts'
import { type Undoable, undoablesOf } from './undoable.ts'

type Entry = GivenReplyOf<typeof getLeadTimeline>[number]
type AuditEvent = Awaited<ReturnType<ReturnType<typeof auditEvents>['getMany']>>[number]
type Names = ReadonlyMap<string, string>

/** So many entries at most, of each kind of record. */
const MOST = 500

const KINDS: { [action: string]: Entry['kind'] } = {
  create: 'added',
  update: 'changed',
  delete: 'trashed',
  restore: 'restored',
  open: 'opened',
  export: 'exported',
  merge: 'merged',
}

@Injectable()
export class LeadTimeline {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly assessments: Assessments,
    private readonly mails: OutgoingMails,
  ) {}

  /** What happened to a lead, newest first, as the history, its notes, its mails, the webhooks and its assessment say. */
  async run({ params: { id } }: InputOf<typeof getLeadTimeline>, { database, now }: Work): Promise<Entry[]> {
    const lead = orNotFound(await database.findOneBy(LeadEntity, { id }))
    const names = await this.colleagues.names(database)
    const merged = await database.findBy(LeadEntity, { mergedInto: id })
    const kept = lead.mergedInto && (await database.findOneBy(LeadEntity, { id: lead.mergedInto }))
    const entries: Entry[] = []
    for (const each of [lead, ...merged]) {
      const other = each === lead && kept ? kept : each
      const undoables = await undoablesOf(each, now, database)
      const told = await this.entriesOf(each, other.name, names, database)
      entries.push(...told.map((entry) => withUndo(entry, each, undoables)))
    }
    return offeredOnce(entries)
      .sort((a, b) => b.at.getTime() - a.at.getTime())
      .slice(0, MOST)
  }

  /** How a lead came about; one that a colleague wrote down begins in the history. */
  private async takingOf({ assessment, createdAt }: LeadEntity, database: EntityManager): Promise<Entry[]> {
    if (assessment === null) return []
    const { assessment: taken } = await this.assessments.byId(assessment, database)
    return [
      { at: taken.createdAt, kind: 'taken', by: null },
      // Whoever was written down before they took it left nothing themselves.
      ...(createdAt < taken.createdAt ? [] : [{ at: createdAt, kind: 'left' as const, by: null }]),
    ]
  }

  /** What was mailed about it, as long as mails are kept. */
  private async mailsOf(lead: string, database: EntityManager): Promise<Entry[]> {
    const mails = await this.mails.about(lead, MOST, database)
    return mails.map(({ kind, to, state, sentAt, createdAt }) => ({
      at: sentAt ?? createdAt,
      kind: 'mailed',
      by: null,
      mail: { kind, to, state },
    }))
  }

  private async sendingsOf(lead: string, database: EntityManager): Promise<Entry[]> {
    const sendings = await sentAbout(lead, MOST, database)
    return sendings.map(({ at, ...sending }) => ({ at, kind: 'sent', by: null, sending }))
  }

  private async entriesOf(lead: LeadEntity, other: string, names: Names, database: EntityManager): Promise<Entry[]> {
    return [
      ...(await this.takingOf(lead, database)),
      ...(await notesOf(lead.id, names, database)),
      ...(await tasksOf(lead.id, names, database)),
      ...(await this.mailsOf(lead.id, database)),
      ...(await this.sendingsOf(lead.id, database)),
      ...(await eventsOf(lead.id, database)).map((event) => entryOf(event, other, names)),
    ]
  }
}

/** An entry with what takes it back. */
function withUndo(entry: Entry, lead: LeadEntity, undoables: Undoable[]): Entry {
  if (!UNDOABLE.has(entry.kind)) return entry
  const found = undoables.find(({ at }) => at.getTime() === entry.at.getTime())
  if (found) return found.stands ? { ...entry, undo: { id: found.id, until: found.until, leads: found.leads } } : entry
  return entry.kind === 'merged' && lead.mergedInto !== null ? { ...entry, undo: null } : entry
}

const UNDOABLE: ReadonlySet<Entry['kind']> = new Set(['added', 'changed', 'trashed', 'restored', 'merged'])

/** Of the entries that one undo takes back one offers it: that of the merge, where it is one. */
function offeredOnce(entries: Entry[]): Entry[] {
  const offering = new Map<string, Entry>()
  for (const entry of entries) {
    if (!entry.undo) continue
    const other = offering.get(entry.undo.id)
    if (!other || (entry.kind === 'merged' && other.kind !== 'merged')) offering.set(entry.undo.id, entry)
  }
  return entries.map((entry) => {
    if (!entry.undo || offering.get(entry.undo.id) === entry) return entry
    const { undo: _, ...rest } = entry
    return rest
  })
}

async function notesOf(leadId: string, names: Names, database: EntityManager): Promise<Entry[]> {
  const notes = await database.find(LeadNoteEntity, { where: { leadId }, order: { createdAt: 'DESC' }, take: MOST })
  return notes.map(({ createdAt, text, author, authorId }) => ({
    at: createdAt,
    kind: 'noted',
    by: (authorId && names.get(authorId)) ?? author,
    text,
  }))
}

/** Who planned its tasks and who did them; of a task that was deleted nothing is left to tell. */
async function tasksOf(leadId: string, names: Names, database: EntityManager): Promise<Entry[]> {
  const tasks = await database.find(LeadTaskEntity, { where: { leadId }, order: { createdAt: 'DESC' }, take: MOST })
  if (tasks.length === 0) return []
  const texts = new Map(tasks.map(({ id, text }) => [id, text]))
  const events = await auditEvents(database)
    .where("event.resource = 'lead-tasks' and event.record = any(:ids)", { ids: [...texts.keys()] })
    .andWhere("(event.action = 'create' or event.after -> 'done' = 'true')")
    .getMany()
  return events.map(({ at, action, actor, actorName, record }) => ({
    at,
    kind: action === 'create' ? 'planned' : 'done',
    by: (actor && names.get(actor)) ?? actorName,
    text: texts.get(record) as string,
  }))
}

async function eventsOf(id: string, database: EntityManager): Promise<AuditEvent[]> {
  const own = auditEvents(database).where("event.resource = 'leads' and event.record = :id", { id })
  const exports = auditEvents(database).where(
    "event.resource = 'leads' and event.action = 'export' and event.after -> 'exportedLeads' @> to_jsonb(:id::text)",
    { id },
  )
  const found = [own, exports].map((query) => query.orderBy('event.id', 'DESC').limit(MOST).getMany())
  return (await Promise.all(found)).flat().filter(({ action }) => action in KINDS)
}

/** The paper of one lead leaves the product as a file of many does; who looks at the lead opened it. */
const isReport = (action: string, after: AuditEvent['after']) =>
  action === 'export' && (after as { format?: string } | null)?.format === 'pdf'

function entryOf({ at, action, actor, actorName, after }: AuditEvent, name: string, names: Names): Entry {
  const kind = isReport(action, after) ? 'reportOpened' : (KINDS[action] as Entry['kind'])
  const by = (actor && names.get(actor)) ?? actorName
  if (kind === 'merged') return { at, kind, by, text: name }
  if (kind !== 'changed') return { at, kind, by }
  const { fields = [], ...changes } = (after ?? {}) as { fields?: string[]; owner?: { before: string; after: string } }
  const { owner } = changes
  const named = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
  return {
    at,
    kind,
    by,
    fields,
    changes: {
      ...(changes as Entry['changes']),
      ...(owner && { owner: { before: named(owner.before), after: named(owner.after) } }),
    },
  }
}
