import { setImmediate } from 'node:timers/promises'
import {
  type ImportFault,
  importedColumns,
  leadByHand,
  leadStatuses,
  MOST_IMPORTED,
  NO_WAY_TO_REACH,
  WHY_LEFT_OUT,
} from '@verdict/contracts'
import type { LeadByHand } from './add-leads.ts'
import { type FaultyRow, faultyFile } from './faulty-file.ts'
import { delimiterOf, readCsv, UnreadableCsv } from './read-csv.ts'

type Column = keyof typeof importedColumns
type Cells = { [column in Column]?: string }
type Fault = Omit<ImportFault, 'row'>

/** Colleagues' ids by what they are called: each name and e-mail in lower case; null where two are called so. */
export type Owners = ReadonlyMap<string, string | null>

interface LeadsFileRead {
  rows: number
  leads: LeadByHand[]
  /** The first of those, as their cells are understood. */
  first: { row: number; cells: Cells }[]
  faults: ImportFault[]
  /** The rows with faults as a file to mend. */
  faulty: string | null
  columns: { heading: string; column: Column }[]
  ignored: string[]
}

/** Leads that are shown of a file. */
const FIRST = 20

const COLUMNS = Object.keys(importedColumns) as Column[]

/** What an export marked as text: the mark is no part of what was written. */
const MARK = /^'(?=[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n\0])/

/** What a cell has to be. */
const NEEDS: { [column in Column]?: string } = {
  Name: 'This must be a name of 200 characters at most.',
  'E-mail': 'This must be an e-mail address such as ada@example.org.',
  Company: 'This has 200 characters at most.',
  Phone: 'This has 50 characters at most.',
  Message: 'This has 5,000 characters at most.',
  Status: `This must be one of these: ${leadStatuses.join(', ')}.`,
  'Next step': 'This has 500 characters at most.',
  'Next step on': 'This must be a day such as 2026-11-24.',
  'Next step at': 'This must be a time such as 09:30.',
  Tags: 'There are 20 tags at most, of 40 characters each.',
}

/** Reads leads from a CSV file, with everything that is wrong by row and column. */
export async function readLeadsFile(csv: string, consent: string, owners: Owners): Promise<LeadsFileRead> {
  const delimiter = delimiterOf(csv)
  let table: string[][]
  try {
    table = readCsv(csv, delimiter)
  } catch (error) {
    if (!(error instanceof UnreadableCsv)) throw error
    const fault = { row: error.row, column: null, message: error.message }
    return { rows: 0, leads: [], first: [], faults: [fault], faulty: null, columns: [], ignored: [] }
  }
  const [head = [], ...body] = table
  const columns = head.map(columnOf)
  // Rows count as a spreadsheet counts them; those without a cell hold nothing.
  const rows = body.map((cells, i) => ({ row: i + 2, cells })).filter(({ cells }) => cells.some((cell) => cell.trim()))
  const found: LeadsFileRead = {
    ...{ rows: rows.length, leads: [], first: [], faults: headFaults(columns), faulty: null },
    columns: head.flatMap((heading, i) => (columns[i] ? [{ heading: heading.trim(), column: columns[i] }] : [])),
    ignored: head.filter((heading, i) => !columns[i] && ![WHY_LEFT_OUT, ''].includes(heading.trim())),
  }
  const { leads, first, faults } = found
  const over = rows[MOST_IMPORTED]
  if (over) faults.push({ row: over.row, column: null, message: `A file has ${MOST_IMPORTED} leads at most.` })
  if (faults.length > 0) return found

  const wrong: FaultyRow[] = []
  for (const [i, { row, cells }] of rows.entries()) {
    // Other requests are served in between.
    if (i % 100 === 0) await setImmediate()
    const given = givenIn(cells, columns)
    const read = given ? readRow(given, consent, owners) : [TOO_LONG]
    if (Array.isArray(read)) {
      faults.push(...read.map((fault) => ({ row, ...fault })))
      wrong.push({ cells, faults: read })
    } else {
      leads.push(read)
      if (given && first.length < FIRST) first.push({ row, cells: given })
    }
  }
  return { ...found, faulty: wrong.length > 0 ? faultyFile(head, wrong, delimiter) : null }
}

/** The column that a heading means: as exports head it, or as the API calls its field. */
function columnOf(heading: string): Column | undefined {
  const name = heading.trim().toLowerCase()
  return COLUMNS.find((column) => [column.toLowerCase(), importedColumns[column].toLowerCase()].includes(name))
}

function headFaults(columns: (Column | undefined)[]): ImportFault[] {
  const twice = columns.filter((column, i) => column !== undefined && columns.indexOf(column) !== i)
  const has = (...any: Column[]) => any.some((column) => columns.includes(column))
  return [
    ...(has('Name') ? [] : [['Name', 'This column is missing.']]),
    ...(has('E-mail', 'Phone') ? [] : [['E-mail', 'This column is missing, and so is Phone: one of both is needed.']]),
    ...twice.map((column) => [column, 'This column is there twice.']),
  ].map(([column, message]) => ({ row: 1, column: column as Column, message: message as string }))
}

const TOO_LONG: Fault = { column: null, message: 'This row has more cells than there are columns.' }

/** What stands in a row by column; undefined where it has more cells than there are columns. */
function givenIn(cells: string[], columns: (Column | undefined)[]): Cells | undefined {
  if (cells.slice(columns.length).some((cell) => cell.trim())) return undefined
  const given: Cells = {}
  for (const [i, column] of columns.entries()) if (column) given[column] = (cells[i] ?? '').trim().replace(MARK, '')
  return given
}

/** A lead, or what is wrong with it. */
function readRow(given: Cells, consent: string, owners: Owners): LeadByHand | Fault[] {
  const faults: Fault[] = []
  const owner = ownerOf(given.Owner ?? '', owners)
  if (owner === undefined) faults.push({ column: 'Owner', message: wrongOwner(given.Owner ?? '', owners) })
  const read = leadByHand.safeParse({
    ...Object.fromEntries(
      COLUMNS.filter((column) => given[column]).map((column) => [importedColumns[column], given[column]]),
    ),
    owner: owner ?? null,
    tags: (given.Tags ?? '')
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
    ...(given.Status && { status: given.Status.toLowerCase() }),
    consent,
  })
  if (given['Next step at'] && !given['Next step on'])
    faults.push({ column: 'Next step at', message: 'A time needs its day.' })
  if (read.success && faults.length === 0) return read.data
  return [...faults, ...(read.error?.issues ?? []).map(({ path, message }) => faultOf(path[0], message))]
}

function ownerOf(text: string, owners: Owners): string | null | undefined {
  return text === '' ? null : (owners.get(text.toLowerCase()) ?? undefined)
}

const wrongOwner = (text: string, owners: Owners) =>
  owners.get(text.toLowerCase()) === null
    ? 'Two are called like this: give an e-mail.'
    : 'Nobody of this name or e-mail works here.'

/** What is wrong, in the words of the file: a field that is missing is an empty cell. */
function faultOf(field: PropertyKey | undefined, message: string): Fault {
  const column = COLUMNS.find((each) => importedColumns[each] === field) ?? null
  return { column, message: message === NO_WAY_TO_REACH ? message : ((column && NEEDS[column]) ?? message) }
}
