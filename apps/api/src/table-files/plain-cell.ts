/** What spreadsheets take for a formula, full-width signs and leading white space included. */
const FORMULA = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n\0]/

/** A text marked as text where a spreadsheet would run it, also once the file is saved in another format. */
export const plainCell = <Cell extends string | number>(cell: Cell): Cell | string =>
  typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell
