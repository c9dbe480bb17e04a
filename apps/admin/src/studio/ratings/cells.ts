import type { Cell } from '../document/matrix.ts'

/** The rows and columns that are shown, by their keys. */
export interface Grid {
  criteria: readonly string[]
  options: readonly string[]
}

/** The cells between two corners, both included, row by row. */
export function cellsBetween({ criteria, options }: Grid, from: Cell, to: Cell): Cell[] {
  const within = (keys: readonly string[], a: string, b: string) => {
    const [first, last] = [keys.indexOf(a), keys.indexOf(b)].sort((x, y) => x - y) as [number, number]
    return first === -1 ? [] : keys.slice(first, last + 1)
  }
  const columns = within(options, from.option, to.option)
  return within(criteria, from.criterion, to.criterion).flatMap((criterion) =>
    columns.map((option) => ({ option, criterion })),
  )
}

/** The cell so many rows and columns away; the cell itself at an edge. */
export function cellBeside({ criteria, options }: Grid, cell: Cell, [rows, columns]: readonly [number, number]): Cell {
  const along = (keys: readonly string[], key: string, steps: number) =>
    keys[Math.min(keys.length - 1, Math.max(0, keys.indexOf(key) + steps))] ?? key
  return { option: along(options, cell.option, columns), criterion: along(criteria, cell.criterion, rows) }
}
