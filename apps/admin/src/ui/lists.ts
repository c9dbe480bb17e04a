/** Lists are changed by making new ones: the draft before stays as it was, for undo. */

export const replacedAt = <Item>(list: readonly Item[], index: number, item: Item): Item[] =>
  list.map((each, i) => (i === index ? item : each))

export const withoutAt = <Item>(list: readonly Item[], index: number): Item[] => list.filter((_, i) => i !== index)

export function moved<Item>(list: readonly Item[], from: number, by: -1 | 1): Item[] {
  const to = from + by
  if (to < 0 || to >= list.length) return [...list]
  const copy = [...list]
  const [item] = copy.splice(from, 1)
  copy.splice(to, 0, item as Item)
  return copy
}

/** The list with one item taken to the place before another; the same list where it stands there already. */
export function placed<Item>(list: Item[], from: number, before: number): Item[] {
  if (before === from || before === from + 1) return list
  const copy = withoutAt(list, from)
  copy.splice(before > from ? before - 1 : before, 0, list[from] as Item)
  return copy
}

/** An object without the members that are undefined: they would be no JSON. */
export const compact = <Members extends object>(members: Members): Members =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Members
