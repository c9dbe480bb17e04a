import type { Json } from '@verdict/engine'
import { arityOf } from './operators.ts'
import { type Address, addressName, type Group, type Join, type Part } from './part.ts'
import type { Questions } from './read-comparison.ts'
import { joined, opposite, writtenFor } from './write.ts'

/**
 * Edits of a condition that was read. Each gives a whole in which the JSON of every part that was not edited is the very object that it was;
 * the groups around an edited part are written as they were, with the new part in its place.
 */

/** A part that is only its JSON until the whole is read again. */
export const partOf = (json: Json): Part => (json === null ? { kind: 'hole', json } : { kind: 'kept', json })

/** A group made here: its lines stay lines while it is worked on. */
export function groupOf(join: Join, parts: Part[]): Group {
  const withParts = (jsons: Json[]) => joined(join, jsons)
  return { kind: 'group', json: withParts(parts.map(({ json }) => json)), join, parts, withParts, spelledOut: true }
}

const regrouped = (group: Group, parts: Part[]): Group => ({
  ...group,
  parts,
  json: group.withParts(parts.map(({ json }) => json)),
})

export function partAt(whole: Part, address: Address): Part | undefined {
  const [place, ...rest] = address
  if (place === undefined) return whole
  const part = whole.kind === 'group' ? whole.parts[place] : undefined
  return part && partAt(part, rest)
}

/** Puts another part in a place; nothing for none. A group that is left without parts goes with the last of them. */
function changedAt(whole: Part, address: Address, change: (part: Part) => Part | undefined): Part | undefined {
  const [place, ...rest] = address
  if (place === undefined) return change(whole)
  if (whole.kind !== 'group') return whole
  const part = whole.parts[place]
  if (!part) return whole
  const changed = changedAt(part, rest, change)
  if (changed === part) return whole
  const parts = whole.parts.flatMap((each, i) => (i !== place ? [each] : changed ? [changed] : []))
  return parts.length === 0 ? undefined : regrouped(whole, parts)
}

/** Writes another JSON in a place. */
export const writtenAt = (whole: Part, address: Address, json: Json): Part =>
  changedAt(whole, address, (part) => (part.json === json ? part : partOf(json))) as Part

export const removedAt = (whole: Part, address: Address): Part | undefined => changedAt(whole, address, () => undefined)

/** Puts a part into the group at an address. Its lines are lines from then on. */
export const insertedAt = (whole: Part, group: Address, index: number, part: Part): Part =>
  changedAt(whole, group, (found) =>
    found.kind === 'group'
      ? { ...regrouped(found, spliced(found.parts, index, 0, part)), spelledOut: true }
      : groupOf('all', [found, part]),
  ) as Part

/** Joins a group's parts in another way. */
export const rejoinedAt = (whole: Part, address: Address, join: Join): Part =>
  changedAt(whole, address, (part) =>
    part.kind !== 'group' || part.join === join ? part : { ...groupOf(join, part.parts), spelledOut: true },
  ) as Part

function spliced<Item>(list: readonly Item[], start: number, remove: number, ...items: Item[]): Item[] {
  const copy = [...list]
  copy.splice(start, remove, ...items)
  return copy
}

const TURNED: { [join in Join]: Join } = { all: 'notAll', notAll: 'all', any: 'none', none: 'any' }

/** Turns a line or a group into what is true exactly where it was false. */
export function turnedAt(whole: Part, address: Address, questions: Questions): Part {
  return changedAt(whole, address, (part) => {
    switch (part.kind) {
      case 'hole':
        return part
      case 'constant':
        return partOf(!part.holds)
      case 'kept':
        return { ...groupOf('none', [part]), spelledOut: false }
      case 'group':
        return { ...groupOf(TURNED[part.join], part.parts), spelledOut: part.spelledOut }
      case 'comparison': {
        // "One of nothing" is never true, and its opposite always, once there is an answer.
        if (arityOf(part.operator) === 'list' && part.values.length === 0) return partOf({ '!': [part.json] })
        const question = questions.get(part.question)
        const turned = opposite(part, question)
        const sameWay = turned.operator === part.operator
        return partOf(sameWay ? part.withValues(turned.values) : writtenFor(turned, question))
      }
    }
  }) as Part
}

export type Direction = 'up' | 'down' | 'in' | 'out'

/**
 * Moves a part among its neighbours, out of its group to the place after it, or into the group beside it: the one before, else the one
 * after, else a new one of its own.
 *
 * @returns the whole and where the part is now; the same whole where there is no way to go
 */
export function movedAt(whole: Part, address: Address, direction: Direction): { whole: Part; address: Address } {
  const stays = { whole, address }
  const place = address.at(-1)
  const above = address.slice(0, -1)
  const group = partAt(whole, above)
  const part = partAt(whole, address)
  if (place === undefined || group?.kind !== 'group' || !part) return stays
  if (direction === 'out') {
    if (above.length === 0) return stays
    // The last part takes the place of its group.
    if (group.parts.length === 1) return { whole: changedAt(whole, above, () => part) as Part, address: above }
    const outer = above.slice(0, -1)
    const after = (above.at(-1) as number) + 1
    return { whole: insertedAt(removedAt(whole, address) as Part, outer, after, part), address: [...outer, after] }
  }
  const before = group.parts[place - 1]
  const next = group.parts[place + 1]
  if (direction === 'in') {
    if (before?.kind === 'group') {
      const inside = insertedAt(whole, [...above, place - 1], before.parts.length, part)
      return { whole: removedAt(inside, address) as Part, address: [...above, place - 1, before.parts.length] }
    }
    if (next?.kind === 'group') {
      const inside = insertedAt(whole, [...above, place + 1], 0, part)
      return { whole: removedAt(inside, address) as Part, address: [...above, place, 0] }
    }
    if (group.parts.length === 1) return stays
    const own = groupOf(group.join === 'any' ? 'all' : 'any', [part])
    return { whole: changedAt(whole, address, () => own) as Part, address: [...address, 0] }
  }
  const to = place + (direction === 'up' ? -1 : 1)
  if (to < 0 || to >= group.parts.length) return stays
  const parts = spliced(spliced(group.parts, place, 1), to, 0, part)
  return { whole: changedAt(whole, above, () => regrouped(group, parts)) as Part, address: [...above, to] }
}

/**
 * Puts a part beside a line of any group, before or after it; a group cannot go into itself.
 *
 * @returns the whole and where the part is now; the same whole where nothing moves
 */
export function placedAt(
  whole: Part,
  address: Address,
  beside: Address,
  after: boolean,
): { whole: Part; address: Address } {
  const stays = { whole, address }
  const part = partAt(whole, address)
  const group = beside.slice(0, -1)
  const isWithin = address.every((place, i) => beside[i] === place)
  if (!part || address.length === 0 || beside.length === 0 || isWithin) return stays
  const to = (beside.at(-1) as number) + (after ? 1 : 0)
  const sameGroup = addressName(address.slice(0, -1)) === addressName(group)
  const from = address.at(-1) as number
  if (sameGroup && (to === from || to === from + 1)) return stays
  // What comes after the new place moves down by one, and so does what lies in it.
  const shifts = group.every((place, i) => address[i] === place) && (address[group.length] as number) >= to
  const old = shifts ? address.map((place, i) => (i === group.length ? place + 1 : place)) : address
  const moved = removedAt(insertedAt(whole, group, to, part), old) as Part
  const found = partsIn(moved).find((each) => each.part === part)
  return { whole: moved, address: found?.address ?? [] }
}

/** The groups whose lines stay lines. */
export function spelledOutIn(whole: Part, address: Address = []): Set<string> {
  if (whole.kind !== 'group') return new Set()
  const below = whole.parts.flatMap((part, i) => [...spelledOutIn(part, [...address, i])])
  return new Set(whole.spelledOut ? [addressName(address), ...below] : below)
}

/** Every part with where it stands, from the top down. */
export function partsIn(whole: Part, address: Address = []): { part: Part; address: Address }[] {
  const below = whole.kind === 'group' ? whole.parts.flatMap((part, i) => partsIn(part, [...address, i])) : []
  return [{ part: whole, address }, ...below]
}
