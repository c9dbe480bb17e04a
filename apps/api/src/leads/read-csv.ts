import { CsvError, parse } from 'csv-parse/sync'

/** A file that cannot be read any further, and the row at which. */
export class UnreadableCsv extends Error {
  constructor(readonly row: number) {
    super('From here on the file cannot be read: a quotation mark is not closed, or stands where none belongs.')
  }
}

/**
 * The cells of a CSV file, row by row, empty rows included.
 *
 * @param delimiter what stands between cells, as `delimiterOf` finds it
 * @throws UnreadableCsv
 */
export function readCsv(csv: string, delimiter: string): string[][] {
  try {
    return parse(csv, { bom: true, delimiter, relax_column_count: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new UnreadableCsv(((error as { records?: number }).records ?? 0) + 1)
  }
}

/** What stands most often in the first row, between quoted cells. */
export function delimiterOf(csv: string): string {
  const [first = ''] = csv.replace(/"[^"]*"/g, '').split(/\r\n|\n|\r/, 1)
  const counts = [',', ';', '\t'].map((each) => ({ each, count: first.split(each).length }))
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).each
}
