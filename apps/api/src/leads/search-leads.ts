import type { EntityManager } from 'typeorm'
import { wordsOf } from '../http/search.ts'
import type { Places } from './places.ts'

/** Leads or notes that hold a word from which on it is frequent. */
const MANY = 20_000

/** Where words are in very many: among leads, among notes. */
export type Frequent = ReadonlyMap<string, { leads: boolean; notes: boolean }>

/** Which words of searches are frequent. It looks at so many leads and notes and no more. */
export async function frequentIn(searches: (string | undefined)[], database: EntityManager): Promise<Frequent> {
  const frequent = new Map<string, { leads: boolean; notes: boolean }>()
  for (const word of new Set(searches.flatMap((q = '') => wordsOf(q)))) {
    const [held]: [{ leads: boolean; notes: boolean }] = await database.query(
      `select (${isIn('leads')}) as leads, (${isIn('lead_notes')}) as notes`,
      [word],
    )
    frequent.set(word, held)
  }
  return frequent
}

const isIn = (table: string) =>
  `select count(*) > ${MANY} from (select from ${table} where searched like holding($1) limit ${MANY + 1}) held`

/** The SQL condition that a lead or a note on it holds every word. Telephone numbers match independent of their grouping. */
export function searched(q: string, frequent: Frequent = new Map(), places: Places): string {
  const words = wordsOf(q).map((word) => {
    const { leads, notes } = frequent.get(word) ?? { leads: false, notes: false }
    const pattern = `holding(${places.of('word', word)})`
    return leads || notes ? holds(pattern, notes) : isAmong(pattern)
  })
  const all = words.length === 0 ? 'true' : words.join(' and ')
  const digits = digitsOf(q)
  return digits === undefined ? all : `(${all} or ${isAmong(`holding(${places.of('digits', digits)})`)})`
}

/** Few are looked up, apart, so that each can be in an index of its own. */
const isAmong = (pattern: string) => `lead.id in (
  select id from leads where searched like ${pattern}
  union select lead_id from lead_notes where searched like ${pattern})`

/** Many are read until there are enough, instead of all before the first is known. */
const holds = (pattern: string, manyNotes: boolean) =>
  `(lead.searched like ${pattern} or ${
    manyNotes
      ? `exists (select from lead_notes note where note.lead_id = lead.id and note.searched like ${pattern})`
      : `lead.id in (select lead_id from lead_notes where searched like ${pattern})`
  })`

/** The digits of a telephone number in any grouping, without leading zeros, which replace other prefixes. */
function digitsOf(text: string): string | undefined {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '')
  return /^[+(]?[\d\s()./-]+$/.test(text.trim()) && digits.length >= 6 ? digits : undefined
}
