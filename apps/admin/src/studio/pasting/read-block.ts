/** How many rows and columns of a block are read; no model has more options and criteria than that. */
const MOST = { rows: 2_000, columns: 300 }

/**
 * A block as spreadsheets copy it: rows of cells, with tabs between them. A cell with tabs or breaks in it is in quotation marks.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const endCell = () => {
    rows.at(-1)?.push(cell.trim())
    cell = ''
  }
  const plain = text.replace(/\r\n?/g, '\n')
  for (let i = 0; i < plain.length && rows.length <= MOST.rows; i++) {
    const sign = plain[i] as string
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (plain[i + 1] === '"') cell += plain[++i] as string
      else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === '\t') endCell()
    else if (sign === '\n') {
      endCell()
      rows.push([])
    } else cell += sign
  }
  endCell()
  const isEmpty = (row: string[]) => row.every((each) => each === '')
  while (rows.length > 1 && isEmpty(rows.at(-1) as string[])) rows.pop()
  return rows.slice(0, MOST.rows).map((row) => row.slice(0, MOST.columns))
}
