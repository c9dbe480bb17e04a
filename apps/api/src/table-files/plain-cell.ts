/** What spreadsheets take for a formula, full-width signs and leading white space included. */
const FORMULA = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n\0]/

/**
 * A text marked as text where a spreadsheet would run it. A workbook's cell that is typed as text is not run, but is once somebody saves the workbook as
 * CSV and opens that: so both formats have the apostrophe, phone numbers with a plus included (OWASP ASVS 5.0, 1.2.10). JSON lines have none.
 */
export const plainCell = <Cell extends string | number>(cell: Cell): Cell | string =>
  typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell
