/** A column that a list can have. */
export interface ListColumn<Row> {
  source: keyof Row & string
  label: string
  /** Not shown until somebody chooses it. */
  hidden?: true
}

/** What is hidden before anybody has chosen. */
export const hiddenAtFirst = <Row>(columns: readonly ListColumn<Row>[]): string[] =>
  columns.filter(({ hidden }) => hidden).map(({ source }) => source)

/** An order with the column at a place one place further up or down; the same where it stands at that end. */
export function moved(order: readonly number[], at: number, step: 1 | -1): number[] {
  const next = [...order]
  const [one, other] = [order[at], order[at + step]]
  if (one === undefined || other === undefined) return next
  next[at] = other
  next[at + step] = one
  return next
}
