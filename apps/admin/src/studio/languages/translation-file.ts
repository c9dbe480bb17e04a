import type { ModelDocument } from '@verdict/engine'
import type { Translatable } from './translations.ts'

const PLACE = 'Place'
/** More texts than any model has. */
export const MOST_ROWS = 10_000
/** Longer than any text of a model may be. */
const LONGEST = 20_000

/** What a file would do to the draft. */
export interface TranslationPlan {
  /** By place. */
  texts: Map<string, string>
  added: number
  changed: number
  same: number
  /** Rows without a translation. */
  empty: number
  /** Rows whose text is there no more. */
  unknown: string[]
  /** What the first-language text said when the file was made, by place, where it says something else now: the translation is of that. */
  moved: Map<string, string>
  /** Why the file cannot be taken, each in a sentence. */
  faults: string[]
}

/** The rows of a workbook for translators: where a text stands, what it says, and what it says in their language. */
export const translationRows = (
  all: readonly Translatable[],
  { defaultLocale }: ModelDocument,
  language: string,
): string[][] => [
  [PLACE, defaultLocale, language],
  ...all.map(({ place, text }) => [place, text[defaultLocale] ?? '', text[language] ?? '']),
]

/** Reads the rows of such a workbook, in any order and with any columns beside. Nothing is taken from a file with faults. */
export function readTranslations(
  rows: readonly string[][],
  all: readonly Translatable[],
  { defaultLocale }: ModelDocument,
  language: string,
): TranslationPlan {
  const plan: TranslationPlan = {
    ...{ texts: new Map(), added: 0, changed: 0, same: 0, empty: 0 },
    ...{ unknown: [], moved: new Map(), faults: [] },
  }
  const [head = [], ...body] = rows
  const [place, first, theirs] = [PLACE, defaultLocale, language].map((name) =>
    head.findIndex((cell) => cell.trim().toLowerCase() === name.toLowerCase()),
  ) as [number, number, number]
  if (place === -1) plan.faults.push(`The first row needs a column “${PLACE}”, as in the file that is saved here.`)
  if (theirs === -1) plan.faults.push(`The first row needs a column “${language}” with the translations.`)
  if (body.length > MOST_ROWS) plan.faults.push(`A file has ${MOST_ROWS.toLocaleString('en-GB')} rows at most.`)
  if (plan.faults.length > 0) return plan
  const known = new Map(all.map((each) => [each.place, each]))
  body.forEach((cells, i) => {
    const at = (column: number) => cells[column] ?? ''
    const name = at(place).trim()
    const text = at(theirs)
    if (name === '') return
    const here = known.get(name)
    if (!here) return void plan.unknown.push(name)
    if (text.trim() === '') return void plan.empty++
    if (plan.texts.has(name)) return void plan.faults.push(`Row ${i + 2}: “${name}” is there twice.`)
    if (text.length > LONGEST) return void plan.faults.push(`Row ${i + 2}: the text has ${LONGEST} letters at most.`)
    const now = here.text[language] ?? ''
    plan.texts.set(name, text)
    if (now === text) return void plan.same++
    const original = at(first).trim()
    if (original !== '' && original !== (here.text[defaultLocale] ?? '').trim()) plan.moved.set(name, original)
    if (now.trim() === '') plan.added++
    else plan.changed++
  })
  return plan
}
