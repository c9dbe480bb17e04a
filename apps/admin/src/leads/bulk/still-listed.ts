import { type Lead, listLeads } from '@verdict/contracts'
import { call } from '../../api/call.ts'
import type { LeadFilter } from '../lead-filter.ts'

/** Ids that one address has room for. */
const AT_ONCE = 100

/** Which of some leads a filter still lets through, in their order. */
export async function stillListed(ids: readonly string[], filter: LeadFilter): Promise<string[]> {
  const listed = new Set<Lead['id']>()
  for (let first = 0; first < ids.length; first += AT_ONCE) {
    const id = ids.slice(first, first + AT_ONCE)
    const { body } = await call(listLeads, { query: { filter: { ...filter, id }, range: [0, AT_ONCE - 1] } })
    for (const lead of body) listed.add(lead.id)
  }
  return ids.filter((id) => listed.has(id))
}
