import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import type { FileFormat } from './file-format.ts'
import { plainCell } from './plain-cell.ts'

/** CSV as RFC 4180 has it. */
export const csv: FileFormat = {
  part(rows, { columns, separator, bom }, isFirst) {
    const cells = rows.map((row) => columns.map(({ cell }) => plainCell(cell(row))))
    const header = columns.map((column) => plainCell(column.header))
    return Buffer.from(
      stringify(isFirst ? [header, ...cells] : cells, {
        bom: bom && isFirst,
        delimiter: separator,
        record_delimiter: 'windows',
        // Either alone ends a line for many who read such files.
        quoted_match: /[\r\n]/,
      }),
    )
  },
  file: (parts) => Readable.from(parts),
}
