import { Injectable } from '@nestjs/common'
import { addLead, answerPrivacyRequest, withoutMessage } from '@verdict/contracts'
import { type EntityManager, In, LessThanOrEqual, Raw } from 'typeorm'
import { Assessments } from '../assessments/assessments.service.ts'
import { pagesAfter } from '../database/pages-after.ts'
import { forgetReplies } from '../http/idempotency.ts'
import { Jobs } from '../jobs/jobs.service.ts'
import { OutgoingMails } from '../mail/outgoing-mails.service.ts'
import { hostsToldOf } from '../webhooks/leads-told.ts'
import type { Work } from '../work/work.ts'
import { LeadsExportJob } from './export/leads-export-job.service.ts'
import { LeadEntity } from './lead.entity.ts'
import { LeadNoteEntity } from './lead-note.entity.ts'
import { LeadTaskEntity } from './lead-task.entity.ts'

/** Leads that are handed out to one person at most. */
const MOST = 500

/**
 * A pattern of PostgreSQL for an address as a whole: `ana@example.org` is no part of `juliana@example.org`. In JSON a line before it ends with
 * a letter.
 */
const namesOnly = (email: string) =>
  `(?:(?<![[:alnum:].!#$%&'*+/=?^_\`{|}~-])|(?<=\\\\[nrtbf]))${email.replace(/[^\p{L}\p{N}]/gu, '\\$&')}(?![[:alnum:]-]|\\.[[:alnum:]])`

/** Conditions on a note and on a task: it is of one of some leads, or names an address. What may name it is found by index. */
const NAMES = {
  lead_notes: '(lead_id = any($1) or (searched like holding($3) and lower(text) ~ lower($2)))',
  lead_tasks:
    "(lead_id = any($1) or (text like '%@%' and strpos(lower(text), lower($3)) > 0 and lower(text) ~ lower($2)))",
}

/** Names that are said of one address at most. */
const MOST_NAMES = 10

const isEmail = (email: string) => Raw((column) => `lower(${column}) = lower(:email)`, { email })

/** All that is kept here about one person, for the rooms downstream. */
@Injectable()
export class PersonLeads {
  constructor(
    private readonly assessments: Assessments,
    private readonly exports: LeadsExportJob,
    private readonly mails: OutgoingMails,
    private readonly jobs: Jobs,
  ) {}

  /** What they left, what was noted about them and what they answered, oldest first. */
  async of(email: string, database: EntityManager) {
    const own = await ownLeads(email, database)
    const leads = await database.find(LeadEntity, {
      // Leads without an address that were merged into theirs are theirs too.
      where: [{ email: isEmail(email) }, { email: '', mergedInto: In(own.map(({ id }) => id)) }],
      order: { createdAt: 'ASC' },
      take: MOST,
    })
    const ids = leads.map(({ id }) => id)
    const ofLeads = { where: { leadId: In(ids) }, order: { createdAt: 'ASC' } } as const
    const notes = await database.find(LeadNoteEntity, ofLeads)
    const tasks = await database.find(LeadTaskEntity, ofLeads)
    const taken = leads.map(({ assessment }) => assessment).filter((id) => id !== null)
    const decided = await this.assessments.byIds(taken, database)
    return leads.map(({ id, name, company, phone, message, status, createdAt, ...lead }) => {
      const { consentText, consentVersion, consentAt, marketing } = lead
      // A lead that a colleague wrote down has none.
      const result = decided.get(lead.assessment ?? '')
      return {
        ...{ id, email: lead.email, name, company, phone, message, status, tags: lead.tags, createdAt },
        consent: { text: consentText, version: consentVersion, at: consentAt, marketing },
        notes: notes.filter(({ leadId }) => leadId === id).map(({ text, createdAt: at }) => ({ text, at })),
        tasks: tasks.filter(({ leadId }) => leadId === id).map(({ text, dueOn, doneAt }) => ({ text, dueOn, doneAt })),
        result: result ? { ...this.assessments.resultOf(result), source: result.assessment.source } : null,
      }
    })
  }

  /** How much an erasure would delete, and under which names it is kept. */
  async countOf(email: string, database: EntityManager) {
    const { own, ids } = await leadsUnder(email, database)
    const [mentions] = await database.query<{ notes: number; tasks: number }[]>(
      `select (select count(*)::int from lead_notes where ${NAMES.lead_notes}) as notes,
         (select count(*)::int from lead_tasks where ${NAMES.lead_tasks}) as tasks`,
      [ids, namesOnly(email), email],
    )
    const names = [...new Set(own.map(({ name }) => name))].slice(0, MOST_NAMES)
    return { names, leads: ids.length, notes: mentions?.notes ?? 0, tasks: mentions?.tasks ?? 0 }
  }

  /** The hosts that have received something about what they left, or about what was merged into it. */
  async toldOf(email: string, database: EntityManager): Promise<string[]> {
    const { ids } = await leadsUnder(email, database)
    return hostsToldOf(ids, database)
  }

  /**
   * Deletes their leads with those that were merged into them and all that hangs on them; what was mailed to them; what is said elsewhere that names
   * their address; and files that hold them. Their answers stay: they name nobody.
   *
   * @param until what they left later stays
   * @returns how much went of each kind; mails to colleagues are not counted
   */
  async erase(email: string, work: Work, until = work.now): Promise<{ leads: number; notes: number; mails: number }> {
    const { database } = work
    const own = await database.find(LeadEntity, {
      select: { id: true, name: true, message: true, mergedInto: true },
      where: { email: isEmail(email), createdAt: LessThanOrEqual(until) },
      lock: LOCKED,
    })
    const ids = await withMerged(
      own.map(({ id }) => id),
      database,
      LOCKED,
    )
    const elsewhere = own.filter(({ mergedInto }) => mergedInto !== null && !ids.includes(mergedInto))
    await forgetMerged(elsewhere, database)
    const holding = [...new Set(elsewhere.map(({ mergedInto }) => mergedInto as string))]
    await this.exports.deleteWith(holding, database)
    await this.mails.eraseBriefs(holding, database)
    const notes = await deleteMentions(email, ids, until, database)
    const naming = namesOnly(email)
    const mails = await this.mails.erase(email, until, database)
    await this.mails.eraseNaming(naming, [...new Set(own.map(({ name }) => name))], until, database)
    await this.jobs.forget(naming, database)
    await forgetReplies([addLead.name, answerPrivacyRequest.name], ids, naming, database)
    if (ids.length > 0) await this.remove(ids, work)
    return { leads: ids.length, notes, mails }
  }

  /** Deletes leads with those that were merged into them, all that hangs on them and files that hold them. */
  async remove(leads: string[], { database, outbox }: Work) {
    const ids = await withMerged(leads, database, LOCKED)
    await this.exports.deleteWith(ids, database)
    await database.delete(LeadEntity, { id: In(ids) })
    for (const lead of ids) await outbox.append('lead.erased', { lead })
  }

  /** The addresses of all leads, each once, in batches in their order. */
  emails(database: EntityManager, batch: number): AsyncGenerator<string[]> {
    return pagesAfter(batch, async (after) => {
      const rows: { email: string }[] = await database.query(
        'select distinct lower(email) as email from leads where lower(email) > $1 order by 1 limit $2',
        [after, batch],
      )
      return rows.map(({ email }) => email)
    })
  }
}

const LOCKED = { mode: 'pessimistic_write' } as const

/** The leads that name an address. */
const ownLeads = (email: string, database: EntityManager) =>
  database.find(LeadEntity, { select: { id: true, name: true }, where: { email: isEmail(email) } })

/** The leads under an address, and the ids of these and of those that were merged into them. */
async function leadsUnder(email: string, database: EntityManager) {
  const own = await ownLeads(email, database)
  const ids = own.map(({ id }) => id)
  return { own, ids: await withMerged(ids, database) }
}

/** Leads and those that were merged into them. */
async function withMerged(ids: string[], database: EntityManager, lock?: typeof LOCKED): Promise<string[]> {
  const merged = await database.find(LeadEntity, {
    select: { id: true },
    where: { mergedInto: In(ids) },
    ...(lock && { lock }),
  })
  return [...new Set([...ids, ...merged.map(({ id }) => id)])]
}

/** Takes what was written in leads out of those of others that they were merged into, and what could bring it back. */
async function forgetMerged(leads: Pick<LeadEntity, 'id' | 'message' | 'mergedInto'>[], database: EntityManager) {
  for (const { id, message, mergedInto } of leads) {
    const kept = await database.findOneOrFail(LeadEntity, {
      where: { id: mergedInto as string },
      lock: LOCKED,
    })
    const rest = withoutMessage(kept.message, message)
    if (rest !== kept.message)
      await database.update(LeadEntity, { id: kept.id }, { message: rest, revision: kept.revision + 1 })
    // Merges that came later changed what it had become by this one.
    await database.query(
      `delete from lead_undo_rows kept where kept.lead = $1
         and (kept.before ?| $3 or exists (select from lead_undo_rows gone where gone.undo = kept.undo and gone.lead = $2))`,
      [kept.id, id, ['name', 'email', 'company', 'phone', 'message']],
    )
  }
}

/** Deletes the notes and tasks of leads and whatever else colleagues keep that names an address. @returns how many notes went */
async function deleteMentions(email: string, leads: string[], until: Date, database: EntityManager): Promise<number> {
  const pattern = namesOnly(email)
  const deleteFrom = async (table: keyof typeof NAMES) => {
    const [, count] = (await database.query(`delete from ${table} where created_at <= $4 and ${NAMES[table]}`, [
      leads,
      pattern,
      email,
      until,
    ])) as [unknown, number]
    return count
  }
  const notes = await deleteFrom('lead_notes')
  await deleteFrom('lead_tasks')
  // A lead that took something over from them keeps it: that part of the change cannot be undone any more.
  await database.query(
    `delete from lead_undo_rows
     where (before::text || after::text) like '%@%' and lower(before::text || after::text) ~ lower($1)`,
    [pattern],
  )
  await database.query(`delete from lead_views where lower(name || ' ' || filter::text) ~ lower($1)`, [pattern])
  await database.query(
    `update leads set next_step = null, revision = revision + 1
     where next_step like '%@%' and lower(next_step) ~ lower($1) and id <> all($2)`,
    [pattern, leads],
  )
  return notes
}
