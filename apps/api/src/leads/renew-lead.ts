import { v7 as uuid } from 'uuid'
import type { Work } from '../work/work.ts'
import { LeadNoteEntity } from './lead-note.entity.ts'
import { LeadEntity } from './lead.entity.ts'
import { LeadOfResultEntity } from './lead-of-result.entity.ts'

/** The details that a client leaves, and their derived columns. */
type Details = Pick<
  LeadEntity,
  | 'name'
  | 'email'
  | 'company'
  | 'phone'
  | 'message'
  | 'marketing'
  | 'consentText'
  | 'consentVersion'
  | 'consentAt'
  | 'status'
  | 'suspicion'
>

/** What a person types. */
const TYPED = ['name', 'email', 'company', 'phone', 'message', 'marketing'] as const

/**
 * Replaces the details of a result's lead by newer ones, and stores the former in a note: the address of a result may be shared, and
 * no client's details must be lost. The same details again change nothing; details of a program are replaced without a note.
 * A lead is taken out of the trash, and separated from a lead that it was merged into.
 *
 * @returns the lead's id
 */
export async function renewLead(
  assessment: string,
  details: Details,
  { database, outbox, now }: Work,
): Promise<string> {
  const { lead: id } = await database.findOneByOrFail(LeadOfResultEntity, { assessment })
  const before = await database.findOneOrFail(LeadEntity, { where: { id }, lock: { mode: 'pessimistic_write' } })
  const { status, suspicion, ...left } = details
  const wasSpam = before.suspicion === 'honeypot' && before.status === 'spam'
  const fields = TYPED.filter((name) => left[name] !== before[name])
  const isAside = before.trashedAt !== null || before.mergedInto !== null
  if (status === 'spam' || (!wasSpam && !isAside && fields.length === 0)) return id
  const revision = before.revision + 1
  await database.update(
    LeadEntity,
    { id },
    { ...left, ...(wasSpam && { status, suspicion }), trashedAt: null, mergedInto: null, revision },
  )
  if (wasSpam) await outbox.append('lead.created', { lead: id, assessment })
  else {
    await database.insert(LeadNoteEntity, {
      id: uuid(),
      leadId: id,
      text: noteOf(before),
      authorId: null,
      author: null,
      createdAt: now,
    })
    await outbox.append('lead.updated', { lead: id, fields })
  }
  return id
}

function noteOf({ name, email, company, phone, message, consentAt, consentText }: LeadEntity): string {
  const lines = [
    'These details were replaced by newer ones, left under the same result:',
    [name, email, company, phone].filter(Boolean).join(', '),
    ...(message ? [`“${message}”`] : []),
    `Consent of ${consentAt.toISOString()}: “${consentText}”`,
  ]
  return lines.join('\n')
}
