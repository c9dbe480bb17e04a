import type { Lead, mergedFields } from '@verdict/contracts'

export type MergedField = (typeof mergedFields)[number]

/** Which lead is kept, and from which another a field is taken. */
export interface Merge {
  kept: string
  take: { [field in MergedField]?: string }
}

/** What a field says of a lead, to compare by: a next step with its day and its time. */
export function valueOf(lead: Lead, field: MergedField): string {
  if (field !== 'nextStep') return lead[field] ?? ''
  return [lead.nextStep, lead.nextStepOn, lead.nextStepTime].filter(Boolean).join(', ')
}

/** The lead that a field is taken from: the one that was chosen, else the one that is kept, else the first that says anything. */
export function sourceOf(leads: readonly Lead[], { kept, take }: Merge, field: MergedField): Lead | undefined {
  const chosen = leads.find(({ id }) => id === take[field])
  if (chosen) return chosen
  const own = leads.find(({ id }) => id === kept)
  return own && valueOf(own, field) !== '' ? own : (leads.find((lead) => valueOf(lead, field) !== '') ?? own)
}

/** Whether leads differ in a field. */
export const isMixed = (leads: readonly Lead[], field: MergedField) =>
  new Set(leads.map((lead) => valueOf(lead, field))).size > 1
