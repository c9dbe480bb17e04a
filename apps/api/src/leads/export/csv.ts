import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import type { LeadFormat } from './lead-format.ts'
import { plainCell } from './plain-cell.ts'

/** CSV as RFC 4180 has it. */
export const csv: LeadFormat = {
  part(leads, { columns, separator, bom }, isFirst) {
    const rows = leads.map((lead) => columns.map(({ cell }) => plainCell(cell(lead))))
    const header = columns.map((column) => plainCell(column.header))
    return Buffer.from(
      stringify(isFirst ? [header, ...rows] : rows, {
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
