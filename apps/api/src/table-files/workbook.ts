import { Readable } from 'node:stream'
import { type CellValue, type ColumnDef, writeXlsxStream } from 'hucre/xlsx'
import type { FileColumn, FileFormat } from './file-format.ts'
import { plainCell } from './plain-cell.ts'

type Cell = string | number

/** How days and moments look. They are numbers in a workbook, so that it can sort and count them. */
const FORMATS = { day: 'yyyy-mm-dd', instant: 'yyyy-mm-dd hh:mm' }
/** Characters. */
const [NARROWEST, WIDEST] = [12, 40]

/** A workbook as Excel opens it. Its parts are rows of JSON, because only a whole workbook can be compressed. */
export const workbook: FileFormat = {
  part: (rows, { columns }) =>
    Buffer.from(rows.map((row) => `${JSON.stringify(columns.map(({ cell }) => cell(row)))}\n`).join('')),

  file: (parts, { name, columns }) =>
    Readable.fromWeb(
      writeXlsxStream(rowsOf(parts, columns), {
        name,
        columns: columns.map(definitionOf),
        freezePane: { rows: 1 },
      }),
    ),
}

function definitionOf({ header, is }: Pick<FileColumn<never>, 'header' | 'is'>): ColumnDef {
  const width = Math.min(Math.max(header.length + 2, NARROWEST), WIDEST)
  return { header: textOf(header), width, ...(is && { numFmt: FORMATS[is] }) }
}

async function* rowsOf(
  parts: AsyncIterable<Buffer>,
  columns: Pick<FileColumn<never>, 'is'>[],
): AsyncGenerator<CellValue[]> {
  for await (const part of parts)
    for (const line of part.toString().split('\n'))
      if (line !== '') yield (JSON.parse(line) as Cell[]).map((cell, i) => valueOf(cell, columns[i]?.is))
}

function valueOf(cell: Cell, is: FileColumn<never>['is']): CellValue {
  if (cell === '') return null
  if (typeof cell === 'number') return cell
  // Workbooks know of no time zones: a moment is what the clocks of the site show.
  return is ? new Date(`${cell.slice(0, 19)}${is === 'day' ? '' : 'Z'}`) : textOf(cell)
}

/** Excel reads `_x0041_` in a text as the character of that number. */
const textOf = (text: string) => plainCell(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
