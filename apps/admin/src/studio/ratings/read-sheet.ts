import { rowsOfFile, UnreadableFile } from '../../ui/csv-of-file.ts'
import { columnName } from './ratings-sheet.ts'

/** How workbooks begin. */
const ZIP = 0x504b0304
/** How many places are named. */
const NAMED = 5

/**
 * The rows of a file of ratings, whose cells stand for themselves: none is merged with others or calculated.
 *
 * @throws UnreadableFile
 */
export async function readSheet(bytes: ArrayBuffer, most: number, name: string): Promise<string[][]> {
  const rows = await rowsOfFile(bytes, most, name)
  if (bytes.byteLength < 4 || new DataView(bytes).getUint32(0) !== ZIP) return rows
  const { readXlsx } = await import('hucre/xlsx')
  const isShown = ({ hidden, veryHidden }: { hidden?: boolean; veryHidden?: boolean }) => !hidden && !veryHidden
  const book = await readXlsx(bytes, { sheets: isShown, maxRows: most + 2 })
  const [sheet] = book.sheets
  const merged = (sheet?.merges ?? []).map(
    ({ startRow, startCol, endRow, endCol }) =>
      `${columnName(startCol)}${startRow + 1}:${columnName(endCol)}${endRow + 1}`,
  )
  if (merged.length > 0)
    throw new UnreadableFile(`Cells are merged at ${few(merged)}: unmerge them, so that every row has its own.`)
  const calculated = [...(sheet?.cells ?? [])]
    .filter(([, cell]) => cell.formula !== undefined)
    .map(([place]) => {
      const [row = 0, column = 0] = place.split(',').map(Number)
      return `${columnName(column)}${row + 1}`
    })
  if (calculated.length > 0)
    throw new UnreadableFile(`There are formulas at ${few(calculated)}: put their values in place of them.`)
  return rows
}

const few = (all: string[]) =>
  all.length <= NAMED ? all.join(', ') : `${all.slice(0, NAMED).join(', ')} and ${all.length - NAMED} more`
