import { Injectable } from '@nestjs/common'
import type { importLeads, InputOf } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { Colleagues } from '../identity/colleagues.service.ts'
import type { Work } from '../work/work.ts'
import { addLeads, type LeadByHand } from './add-leads.ts'
import { readLeadsFile } from './read-leads-file.ts'
import { UndoOf } from './undo-of.ts'
import { workedOf } from './worked-lead.ts'

@Injectable()
export class ImportLeads {
  constructor(private readonly colleagues: Colleagues) {}

  /**
   * Reads leads from a file; imports all of them, or none where it is tried only or anything is wrong. Rows with faults are left out
   * only where that is asked for.
   */
  async run({ body }: InputOf<typeof importLeads>, work: Work) {
    const { csv, consent, dryRun, leaveOutFaulty } = body
    const { database, audit, now } = work
    const { leads, ...read } = await readLeadsFile(csv, consent, await this.colleagues.byNameOrEmail(database))
    const found = { ...read, right: leads.length, known: await knownOf(leads, database) }
    const isWanted = !dryRun && (leaveOutFaulty || read.faults.length === 0)
    if (!isWanted || leads.length === 0) return { ...found, imported: 0, undo: null }
    const added = await addLeads(leads, 'import', work)
    const undo = new UndoOf(work)
    // Taking an import back moves it to the trash.
    await undo.keep(added.map((lead) => ({ lead: { ...lead, trashedAt: now }, after: workedOf(lead) })))
    await audit.record({ action: 'import', resource: 'leads', record: 'csv', after: { count: added.length } })
    return { ...found, imported: added.length, undo: undo.id }
  }
}

/** How many of these have an e-mail that a lead has already. */
async function knownOf(leads: LeadByHand[], database: EntityManager): Promise<number> {
  const emails = leads.map(({ email }) => email.toLowerCase()).filter(Boolean)
  const found: { email: string }[] = await database.query(
    'select distinct lower(email) as email from leads where lower(email) = any($1) and trashed_at is null',
    [emails],
  )
  const known = new Set(found.map(({ email }) => email))
  return emails.filter((email) => known.has(email)).length
}
