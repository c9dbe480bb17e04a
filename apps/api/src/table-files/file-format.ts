import type { Readable } from 'node:stream'

/** A column of a file for people. */
export interface FileColumn<Row> {
  header: string
  /** Where its text is a moment as `timeIn` writes it, or a day. */
  is?: 'instant' | 'day'
  cell(row: Row): string | number
}

/** What a file holds, and how it is written. */
export interface FileLayout<Row> {
  /** What the rows are, as a workbook names its sheet. */
  name: string
  /** The members of a row that a file for programs has. */
  keys: readonly (keyof Row & string)[]
  /** What the keys are for people: a column each, or many for the answers and the scores. */
  columns: FileColumn<Row>[]
  /** CSV: what stands between cells. */
  separator: ',' | ';'
  /** CSV: whether it begins with a byte order mark. */
  bom: boolean
}

/** A format of a file of rows. It is written in parts of a few rows, so that no request waits long and memory stays flat. */
export interface FileFormat {
  /** The bytes of some rows. @param isFirst whether no rows come before them */
  part<Row>(rows: Row[], layout: FileLayout<Row>, isFirst: boolean): Buffer
  /** The file of all parts. */
  file<Row>(parts: AsyncIterable<Buffer>, layout: FileLayout<Row>): Readable
}
