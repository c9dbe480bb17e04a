import type { CellValue } from 'hucre/xlsx'

/** A file that holds no table, with what to do about it. */
export class UnreadableFile extends Error {}

/** How workbooks begin: those of today, and those of old or with a password. */
const [ZIP, COMPOUND] = [0x504b0304, 0xd0cf11e0]

/** Names that only workbooks have. */
const WORKBOOK = /\.(xlsx|xlsm|xls|ods)$/i

/**
 * The table of a file as CSV: of a workbook its first sheet that shows.
 *
 * @param name of the file: what is called a workbook and is none is not read as text
 * @param most rows that are of use; of a workbook with more, one more is read
 * @throws UnreadableFile
 */
export async function csvOfFile(bytes: ArrayBuffer, most: number, name: string): Promise<string> {
  const begin = bytes.byteLength < 4 ? 0 : new DataView(bytes).getUint32(0)
  if (begin === ZIP) return csvOfWorkbook(bytes, most)
  if (begin === COMPOUND)
    throw new UnreadableFile(
      'This workbook is an old one or has a password. Save it as .xlsx without a password, or as CSV.',
    )
  if (WORKBOOK.test(name))
    throw new UnreadableFile(
      'This file is no workbook, though it is called one. Save it again as .xlsx or CSV where it was made, and choose that.',
    )
  const text = decoded(bytes)
  if (text.includes('\0'))
    throw new UnreadableFile(
      'This file is neither a workbook nor CSV in UTF-8. Save it as .xlsx or CSV, and choose that.',
    )
  return text
}

/** Whoever chooses no workbook needs no code for it. */
async function csvOfWorkbook(bytes: ArrayBuffer, most: number): Promise<string> {
  const [{ readXlsx }, { writeCsv }] = await Promise.all([import('hucre/xlsx'), import('hucre/csv')])
  const book = await readXlsx(bytes, {
    sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    // The first row names the columns, and one more shows that they are too many.
    maxRows: most + 2,
  }).catch(() => undefined)
  if (!book)
    throw new UnreadableFile('This workbook cannot be read. Open it, save it as .xlsx or CSV, and choose that.')
  return writeCsv((book.sheets[0]?.rows ?? []).map((row) => row.map(textOf)))
}

/** A cell as the text that an import reads: days as 2026-11-24, times as 09:30. */
function textOf(cell: CellValue): string {
  if (!(cell instanceof Date)) return cell === null ? '' : String(cell)
  const [day = '', time = ''] = cell.toISOString().split('T')
  // A time alone is one of the first day that spreadsheets know.
  if (cell.getUTCFullYear() < 1901) return time.slice(0, 5)
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`
}

/** A text in UTF-8, or else as spreadsheets on Windows save it. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/**
 * The rows of such a table, each cell as text.
 *
 * @throws UnreadableFile
 */
export async function rowsOfFile(bytes: ArrayBuffer, most: number, name: string): Promise<string[][]> {
  const csv = await csvOfFile(bytes, most, name)
  const { parseCsv } = await import('hucre/csv')
  return parseCsv(csv).map((row) => row.map((cell) => (cell === null ? '' : String(cell as string))))
}
