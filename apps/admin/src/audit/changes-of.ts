import type { AuditEvent } from '@verdict/contracts'
import { compact } from '../ui/lists.ts'
import { fieldInside, fieldName } from './field-words.ts'
import { type Known, UNTOLD, valueWords } from './value-words.ts'

interface Members {
  [name: string]: unknown
}

interface Pair {
  before: unknown
  after: unknown
}

/** What changed, a line a field: from what to what, or its name alone where the values are personal and were never kept. */
export function changesOf(event: Pick<AuditEvent, 'before' | 'after'>, known: Known): string[] {
  const was = (event.before ?? {}) as Members
  const { fields = [], ...is } = (event.after ?? was) as Members & { fields?: string[] }
  const told = withSearch(withTimes(is))
  const lines = Object.entries(told).flatMap(([name, value]) =>
    lineOf(name, pairOf(value, event.after ? was : {}, name), known),
  )
  const untold = [...new Set(fields.filter((field) => !(field in is)).map(fieldInside))]
  return [...(untold.length > 0 ? [`Changed: ${untold.join(', ')}`] : []), ...lines]
}

function lineOf(name: string, { before, after }: Pair, known: Known): string[] {
  const [old, now] = [before, after].map((value) => (value === undefined ? undefined : valueWords(name, value, known)))
  if (now === undefined) return []
  return [`${fieldName(name)}: ${old === undefined || old === now ? '' : `${old} → `}${now}`]
}

/** Leads keep a change as one member; other records in what there was before and after. */
function pairOf(value: unknown, was: Members, name: string): Pair {
  return isPair(value) ? value : { before: was[name], after: value }
}

const isPair = (value: unknown): value is Pair =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'after,before'

/** The day and the time of a next step are one thing to say. */
function withTimes({ nextStepOn: day, nextStepTime: time, ...others }: Members): Members {
  if (!isPair(day) || !isPair(time)) return compact({ nextStepOn: day, nextStepTime: time, ...others })
  const at = (when: 'before' | 'after') => (day[when] && time[when] ? `${day[when]} ${time[when]}` : day[when])
  return { nextStepOn: { before: at('before'), after: at('after') }, ...others }
}

/** Exports name what they were filtered by, and keep the values but for those that may be personal: of these there is the name only. */
function withSearch({ filters, filter, ...others }: Members): Members {
  if (!Array.isArray(filters)) return compact({ filter, ...others })
  return { filter: { ...Object.fromEntries(filters.map((name) => [name, UNTOLD])), ...(filter as Members) }, ...others }
}
