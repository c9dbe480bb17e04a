import { type ImportFault, WHY_LEFT_OUT } from '@verdict/contracts'
import { csvRows } from '../table-files/csv.ts'

/** A row of a file that cannot be imported, and why. */
export interface FaultyRow {
  cells: string[]
  faults: Omit<ImportFault, 'row'>[]
}

/**
 * Rows to be mended and imported again, as a CSV file. What is wrong stands in its first column: cells that a row has too many of stay
 * at its end, where the next import tells of them again.
 *
 * @param head the headings of the file that they are from
 * @param delimiter what stands between its cells
 */
export function faultyFile(head: string[], rows: FaultyRow[], delimiter: string): string {
  // Where a file is mended a second time, its reasons are new.
  const kept = (cells: string[]) => cells.filter((_, i) => head[i]?.trim() !== WHY_LEFT_OUT)
  const lines = rows.map(({ cells, faults }) => [whyOf(faults), ...kept(cells)])
  return csvRows([[WHY_LEFT_OUT, ...kept(head)], ...lines], { separator: delimiter === ';' ? ';' : ',', bom: true })
}

const whyOf = (faults: FaultyRow['faults']) =>
  faults.map(({ column, message }) => (column ? `${column}: ${message}` : message)).join(' ')
