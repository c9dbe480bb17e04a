import { joinedMessages, type Lead, type LeadStatus, type mergedFields } from '@verdict/contracts'

export type MergedField = (typeof mergedFields)[number]

/** Which lead is kept, and from which another a field is taken. */
export interface Merge {
  kept: string
  take: { [field in MergedField]?: string }
}

/** What was chosen of that so far. */
export type MergeChoice = Partial<Pick<Merge, 'kept'>> & Pick<Merge, 'take'>

/** What a field says of a lead, to compare by: a next step with its day and its time. */
export function valueOf(lead: Lead, field: MergedField): string {
  if (field !== 'nextStep') return lead[field] ?? ''
  return [lead.nextStep, lead.nextStepOn, lead.nextStepTime].filter(Boolean).join(', ')
}

/**
 * The lead that is kept: the one that was chosen, else the one with the newest result, else the one that was looked at.
 *
 * @param leads the newest comes first
 */
export const keptOf = (leads: readonly Lead[], looked: string, chosen?: string): Lead | undefined =>
  leads.find(({ id }) => id === chosen) ??
  leads.find(({ assessment }) => assessment !== null) ??
  leads.find(({ id }) => id === looked)

/** How far a lead has come. What is open is further than what was lost. */
const FURTHER: LeadStatus[] = ['spam', 'lost', 'new', 'contacted', 'qualified', 'proposal', 'won']

/** How much a lead says in a field, where leads that say something are not all alike in that. */
const weights: { [field in MergedField]?: (lead: Lead) => number } = {
  status: ({ status }) => FURTHER.indexOf(status),
  // An initial is less than a name.
  name: ({ name }) => name.replace(/[^\p{L}]/gu, '').length,
}

/** The lead that a field is taken from: the one that was chosen, else the one that says most, and of several the one that is kept. */
export function sourceOf(leads: readonly Lead[], { kept, take }: Merge, field: MergedField): Lead | undefined {
  const chosen = leads.find(({ id }) => id === take[field])
  if (chosen) return chosen
  const weightOf = weights[field] ?? ((lead: Lead) => (valueOf(lead, field) === '' ? 0 : 1))
  const most = Math.max(...leads.map(weightOf))
  const best = leads.filter((lead) => weightOf(lead) === most)
  return best.find(({ id }) => id === kept) ?? best[0]
}

/** What is written in the lead that is kept: all messages, the one that was chosen first. */
export function messageOf(leads: readonly Lead[], merge: Merge): string | null {
  const own = leads.filter(({ id }) => id === merge.kept)
  return joinedMessages([sourceOf(leads, merge, 'message'), ...own, ...leads].map((lead) => lead?.message ?? null))
}

/** The e-mail addresses of leads, each once. */
export const addressesOf = (leads: readonly Lead[]): string[] => [
  ...new Set(leads.map(({ email }) => email.toLowerCase()).filter(Boolean)),
]

/** Whether leads differ in a field. */
export const isMixed = (leads: readonly Lead[], field: MergedField) =>
  new Set(leads.map((lead) => valueOf(lead, field))).size > 1
