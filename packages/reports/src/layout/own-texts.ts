import type { ReportBlock, ReportKind } from '@verdict/contracts'
import { isTie } from '@verdict/facts/ranking'
import { PLACEHOLDER, placeholdersIn } from '@verdict/wording'
import type { Block, Inline, Piece } from '../paper.ts'
import type { Firm, ReportContext } from '../report-context.ts'
import { ownWords } from './appearance.ts'

interface Placeholder {
  meaning: string
  /** Only where the report names the lead. */
  ofLead?: true
}

const placeholders = {
  firm: { meaning: 'the name of your consultancy' },
  person: { meaning: 'the contact person' },
  model: { meaning: 'the title of the model' },
  winner: { meaning: 'the option that comes first, where one is named' },
  verdict: { meaning: 'the verdict in a sentence' },
  date: { meaning: 'the day of the verdict' },
  booking: { meaning: 'the address where a call is booked' },
  result: { meaning: 'the address of the result' },
  name: { meaning: 'the name of the lead', ofLead: true },
  company: { meaning: 'their company', ofLead: true },
} satisfies { [name: string]: Placeholder }
type PlaceholderName = keyof typeof placeholders

/** What texts of a report can have in braces. The client's can be read by everybody who has its address: it names nobody. */
export const placeholdersOf = (kind: ReportKind): { name: string; meaning: string }[] =>
  Object.entries<Placeholder>(placeholders)
    .filter(([, { ofLead }]) => kind === 'consultant' || !ofLead)
    .map(([name, { meaning }]) => ({ name, meaning }))

/** What stands in place of each placeholder; nothing for what is not known. */
export type Values = { readonly [name in PlaceholderName]?: Inline | undefined }

/** @param lead whom a consultant's report is about */
export function valuesIn(context: ReportContext, lead?: { name: string; company: string | null }): Values {
  const { firm, names, wording, document, facts, createdAt, address } = context
  const { verdict } = facts
  const { contactPerson, bookingUrl } = firm.contact ?? {}
  const link = (url: string) => ({ link: url, text: url })
  return {
    firm: firm.name,
    person: contactPerson ?? undefined,
    model: names.text(document.title),
    winner: verdict.winner === null || isTie(verdict) ? undefined : names.option(verdict.winner),
    verdict: wording.statement(verdict, names, facts.answered.length),
    date: wording.date(createdAt),
    booking: bookingUrl ? link(bookingUrl) : undefined,
    result: link(address),
    ...(lead && { name: lead.name, company: lead.company ?? undefined }),
  }
}

/** A text with its placeholders filled; nothing where one of them has no value. What is filled in is not read as a template itself. */
function filled(text: string, values: Values): Inline[] | undefined {
  const parts: Inline[] = []
  let end = 0
  for (const { 0: whole, 1: name, index } of text.matchAll(PLACEHOLDER)) {
    const value = Object.hasOwn(values, name as string) ? values[name as PlaceholderName] : undefined
    if (value === undefined) return undefined
    parts.push(text.slice(end, index), value)
    end = index + whole.length
  }
  return [...parts, text.slice(end)].filter((part) => part !== '')
}

const paragraphsOf = (block: ReportBlock, locale: string) => ownWords(block.text, locale)?.split(/\n\s*\n/) ?? []

/** What the settings of the consultancy fill placeholders with. */
const ofFirm = {
  person: ({ contact }: Called) => contact?.contactPerson,
  booking: ({ contact }: Called) => contact?.bookingUrl,
} satisfies { [name in PlaceholderName]?: (firm: Called) => string | null | undefined }
type Called = Pick<Firm, 'contact'>

/**
 * The placeholders because of which nothing is left of a text block, in a language at least: each of its paragraphs there has one that the
 * settings do not fill.
 */
export function emptiedBy(block: ReportBlock, firm: Called): string[] {
  if (block.kind !== 'text') return []
  const unknown = Object.entries(ofFirm).flatMap(([name, value]) => (value(firm) ? [] : [name]))
  const found = Object.keys(block.text ?? {}).flatMap((locale) => {
    const lacking = paragraphsOf(block, locale).map((paragraph) =>
      placeholdersIn(paragraph).filter((name) => unknown.includes(name)),
    )
    return lacking.every((names) => names.length > 0) ? lacking.flat() : []
  })
  return [...new Set(found)]
}

/** The paragraphs of a block, without those of which something is not known. */
export function paragraphsIn(block: ReportBlock, values: Values, locale: string): Piece[] {
  return paragraphsOf(block, locale).flatMap((paragraph): Piece[] => {
    const text = filled(paragraph.trim(), values)
    return text && text.length > 0 ? [{ kind: 'text', text }] : []
  })
}

/** The heading that the consultancy wrote. */
export function titleIn({ title }: ReportBlock, values: Values, locale: string): string | undefined {
  const parts = filled(ownWords(title, locale) ?? '', values)
  const text = (parts ?? []).map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : '')).join('')
  return text.trim() || undefined
}

/** A section with words of the consultancy, where there are any. */
export function ownSection(
  heading: string | undefined,
  pieces: Piece[],
  more: Partial<Extract<Block, { kind: 'section' }>> = {},
): Block[] {
  if (pieces.length === 0 && heading === undefined) return []
  return [
    {
      kind: 'section',
      ...(heading === undefined ? { wide: true } : { heading }),
      ...more,
      pieces,
    },
  ]
}
