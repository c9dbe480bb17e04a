import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import type { FileFormat, FileLayout } from './file-format.ts'
import { plainCell } from './plain-cell.ts'

/** Rows of cells, of any length, as RFC 4180 has them. */
export const csvRows = (
  rows: (string | number)[][],
  { separator, bom }: Pick<FileLayout<never>, 'separator' | 'bom'>,
) =>
  stringify(
    rows.map((cells) => cells.map(plainCell)),
    {
      bom,
      delimiter: separator,
      record_delimiter: 'windows',
      // Either alone ends a line for many who read such files.
      quoted_match: /[\r\n]/,
    },
  )

/** CSV as a format of files, whose rows are written in parts. */
export const csv: FileFormat = {
  part(rows, { columns, separator, bom }, isFirst) {
    const cells = rows.map((row) => columns.map(({ cell }) => cell(row)))
    const header = columns.map((column) => column.header)
    return Buffer.from(csvRows(isFirst ? [header, ...cells] : cells, { separator, bom: bom && isFirst }))
  },
  file: (parts) => Readable.from(parts),
}
