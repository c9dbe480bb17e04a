import type { LocalText, ModelDocument, Rating } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { readNumber } from '../../ui/typing/read-number.ts'
import { ratingsByCell } from '../document/matrix.ts'
import { firstRating, movedTo } from '../document/rating-range.ts'
import { readSourceLines, sourceLines } from './source-lines.ts'

/** More rows than the largest matrix has. */
export const MOST_ROWS = 5_000
/** Longer than any text of a model may be. */
const LONGEST = 20_000

type Value = string | number | null

const rationale = (locale: string) => `Rationale (${locale})`
const headOf = ({ locales }: ModelDocument) => [
  ...['Criterion', 'Option', 'Value', 'Low', 'High'],
  ...locales.map(rationale),
  ...['Sources', 'Criterion key', 'Option key'],
]

/** The ratings matrix as the rows of a sheet: a row a cell, those that are not rated with their names alone. */
export function ratingRows(document: ModelDocument, names: Names): Value[][] {
  const rated = ratingsByCell(document.ratings)
  return [
    headOf(document),
    ...document.criteria.flatMap((criterion) =>
      document.options.map((option): Value[] => {
        const rating = rated.get(`${option.key}/${criterion.key}`)
        return [
          names.criterion(criterion.key),
          names.option(option.key),
          rating?.value ?? null,
          rating?.low ?? null,
          rating?.high ?? null,
          ...document.locales.map((locale) => rating?.rationale[locale] ?? null),
          rating ? sourceLines(rating.sources) : null,
          criterion.key,
          option.key,
        ]
      }),
    ),
  ]
}

/** What a sheet would do to the ratings. */
export interface SheetPlan {
  ratings: Rating[]
  added: number
  changed: number
  same: number
  /** Rows that are left aside, each with why. */
  skipped: string[]
  /** Why the sheet cannot be taken, each with the address of its cell. */
  faults: string[]
}

/** A column's letters: A, B, … Z, AA. */
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)

const same = (name: string) => name.trim().toLowerCase()

/**
 * Reads such rows in any order, with any columns beside. An empty cell changes nothing; the range of a value that was changed alone moves
 * along. Nothing is taken from a sheet with faults.
 */
export function readRatingRows(rows: readonly string[][], document: ModelDocument, names: Names): SheetPlan {
  const plan: SheetPlan = { ratings: [], added: 0, changed: 0, same: 0, skipped: [], faults: [] }
  const [head = [], ...body] = rows
  const at = (name: string) => head.findIndex((cell) => same(cell) === same(name))
  const by = { criteria: [at('Criterion key'), at('Criterion')], options: [at('Option key'), at('Option')] } as const
  if (at('Value') === -1)
    plan.faults.push('The first row needs a column “Value”, as in the workbook that is saved here.')
  for (const [list, columns] of Object.entries(by))
    if (columns.every((column) => column === -1))
      plan.faults.push(`The first row needs a column “${list === 'options' ? 'Option' : 'Criterion'}”.`)
  if (body.length > MOST_ROWS)
    plan.faults.push(
      `The sheet has more than ${MOST_ROWS.toLocaleString('en-GB')} rows; the model has ${document.options.length * document.criteria.length} cells to rate. Keep one row for each.`,
    )
  if (plan.faults.length > 0) return plan
  const known = { options: keysByName(document, 'options', names), criteria: keysByName(document, 'criteria', names) }
  const rated = ratingsByCell(document.ratings)
  const seen = new Set<string>()
  body.forEach((cells, i) => {
    const row = i + 2
    const cell = (column: number) => (column === -1 ? '' : (cells[column] ?? ''))
    if (cells.every((text) => text.trim() === '')) return
    const key = (list: 'options' | 'criteria') =>
      by[list].map((column) => known[list].get(same(cell(column)))).find((found) => found !== undefined)
    const [option, criterion] = [key('options'), key('criteria')]
    if (option === undefined || criterion === undefined) {
      const list = option === undefined ? 'options' : 'criteria'
      const said = by[list].map(cell).find((text) => text.trim() !== '') ?? ''
      return void plan.skipped.push(
        `Row ${row}: “${said}” is no ${option === undefined ? 'option' : 'criterion'} here.`,
      )
    }
    const place = `${option}/${criterion}`
    if (seen.has(place))
      return void plan.faults.push(
        `Row ${row}: ${names.option(option)} on ${names.criterion(criterion)} is there twice.`,
      )
    seen.add(place)
    const before = rated.get(place)
    const read = new RowReader(head, cells, row)
    const after = ratingOfRow(read, before, { option, criterion }, document)
    plan.faults.push(...read.faults)
    if (!after) {
      if (read.faults.length === 0) plan.skipped.push(`Row ${row}: no value.`)
    } else if (!before) plan.added++
    else if (JSON.stringify(after) === JSON.stringify(before)) plan.same++
    else plan.changed++
    if (after && (!before || JSON.stringify(after) !== JSON.stringify(before))) plan.ratings.push(after)
  })
  return plan
}

/** Reads the cells of a row by the names of their columns, and notes what is wrong where. */
class RowReader {
  readonly faults: string[] = []

  constructor(
    private readonly head: readonly string[],
    private readonly cells: readonly string[],
    private readonly row: number,
  ) {}

  text(name: string): string | undefined {
    const column = this.head.findIndex((cell) => same(cell) === same(name))
    const text = column === -1 ? '' : (this.cells[column] ?? '')
    if (text.length > LONGEST) this.fault(name, `the text has ${LONGEST.toLocaleString('en-GB')} letters at most.`)
    return text.trim() === '' ? undefined : text
  }

  points(name: string): number | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    const read = readNumber(text, { min: 0, max: 10 })
    if ('problem' in read) return this.fault(name, read.problem)
    return read.value
  }

  fault(name: string, said: string): undefined {
    const column = this.head.findIndex((cell) => same(cell) === same(name))
    this.faults.push(`${columnName(column)}${this.row}: ${said}`)
  }
}

function ratingOfRow(
  read: RowReader,
  before: Rating | undefined,
  { option, criterion }: { option: string; criterion: string },
  { defaultLocale, locales }: ModelDocument,
): Rating | undefined {
  const [value, low, high] = ['Value', 'Low', 'High'].map((name) => read.points(name))
  const said = Object.fromEntries(
    locales.flatMap((locale) => {
      const text = read.text(rationale(locale))
      return text === undefined ? [] : [[locale, text]]
    }),
  ) as LocalText
  const listed = read.text('Sources')
  const sources = listed === undefined ? undefined : readSourceLines(listed)
  if (sources && 'problem' in sources) read.fault('Sources', sources.problem)
  const start = before ?? (value === undefined ? undefined : firstRating(option, criterion, value, defaultLocale))
  if (!start || read.faults.length > 0) return undefined
  // A range that the sheet has as it was moves along with a value that it has otherwise.
  const isMoved = value !== undefined && value !== start.value
  const keepsRange = (low ?? start.low) === start.low && (high ?? start.high) === start.high
  const moved = isMoved ? (keepsRange ? movedTo(start, value) : { ...start, value }) : start
  const range = isMoved && keepsRange ? {} : { ...(low !== undefined && { low }), ...(high !== undefined && { high }) }
  const after: Rating = {
    ...moved,
    ...range,
    rationale: { ...moved.rationale, ...said },
    ...(sources && 'sources' in sources && { sources: sources.sources }),
  }
  if (after.low !== undefined && after.low > after.value)
    read.fault('Low', `${after.low} is above the value, ${after.value}.`)
  if (after.high !== undefined && after.high < after.value)
    read.fault('High', `${after.high} is below the value, ${after.value}.`)
  return read.faults.length > 0 ? undefined : after
}

/** Keys by themselves and by name in every language. */
function keysByName(document: ModelDocument, list: 'options' | 'criteria', names: Names): ReadonlyMap<string, string> {
  const elements: { key: string; name: LocalText }[] = document[list]
  const byName = elements.flatMap(({ key, name }) =>
    [names.text(name), ...Object.values(name)]
      .filter((each) => each.trim() !== '')
      .map((each) => [same(each), key] as const),
  )
  return new Map([...byName.reverse(), ...elements.map(({ key }) => [key, key] as const)])
}
