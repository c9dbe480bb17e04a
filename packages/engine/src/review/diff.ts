import type { Json, ModelDocument } from '../document.ts'
import { at } from '../pointer.ts'
import {
  elementsAt,
  hasMembers,
  memberPath,
  type JsonObject,
  ownValue,
  type StructurePath,
  sameJson,
} from './structure.ts'

/** One difference between two documents, in the model's own terms. */
export interface Difference {
  kind: 'added' | 'removed' | 'changed' | 'reordered'
  /** Names and keys on the way, such as `criteria`, `admin`, `weight`; a rating is `django/admin`. */
  path: string[]
  /** Into the newer document; into the older one for what was removed. */
  pointer: string
  before?: Json
  after?: Json
}

interface Spot {
  place: StructurePath
  path: string[]
  before: string
  after: string
}

/**
 * What changed from one document to another: elements are matched by key, ratings by option and criterion, so that a change in the middle
 * of a list is one difference. Both documents must have the right shape.
 *
 * @returns in document order; empty where the documents are equal
 */
export function diff(before: ModelDocument, after: ModelDocument): Difference[] {
  const found: Difference[] = []
  compare(before as unknown as Json, after as unknown as Json, { place: [], path: [], before: '', after: '' }, found)
  return found
}

function compare(before: Json | undefined, after: Json | undefined, spot: Spot, found: Difference[]) {
  if (sameJson(before, after)) return
  const { path } = spot
  const lists = before === undefined || after === undefined ? elementsOfNew(before, after, spot) : undefined
  if (lists) compareLists(...lists, spot, found)
  else if (before === undefined) found.push({ kind: 'added', path, pointer: spot.after, after: after })
  else if (after === undefined) found.push({ kind: 'removed', path, pointer: spot.before, before })
  else {
    const [old, young] = [elementsAt(spot.place, before), elementsAt(spot.place, after)]
    if (old && young) compareLists(old, young, spot, found)
    else if (hasMembers(spot.place, before) && hasMembers(spot.place, after)) compareMembers(before, after, spot, found)
    else found.push({ kind: 'changed', path, pointer: spot.after, before, after })
  }
}

/** A list of the document itself that one of them lacks, such as the glossary: its elements were added, or removed, each for itself. */
function elementsOfNew(
  before: Json | undefined,
  after: Json | undefined,
  { place }: Spot,
): [before: Map<string, JsonObject>, after: Map<string, JsonObject>] | undefined {
  if (place.length !== 1) return undefined
  const [old, young] = [before ?? [], after ?? []].map((list) => elementsAt(place, list))
  // An empty list is a difference without elements.
  return old && young && old.size + young.size > 0 ? [old, young] : undefined
}

function compareMembers(before: JsonObject, after: JsonObject, spot: Spot, found: Difference[]) {
  for (const name of new Set([...Object.keys(after), ...Object.keys(before)]))
    compare(ownValue(before, name), ownValue(after, name), within(spot, name, name, name), found)
}

function compareLists(
  before: Map<string, JsonObject>,
  after: Map<string, JsonObject>,
  spot: Spot,
  found: Difference[],
) {
  const [old, young] = [[...before.keys()], [...after.keys()]]
  for (const id of new Set([...young, ...old])) {
    const here = { ...within(spot, id, old.indexOf(id), young.indexOf(id)), place: spot.place }
    compare(before.get(id), after.get(id), here, found)
  }
  const kept = old.filter((id) => after.has(id))
  const now = young.filter((id) => before.has(id))
  if (!sameJson(kept, now))
    found.push({ kind: 'reordered', path: spot.path, pointer: spot.after, before: kept, after: now })
}

const within = (spot: Spot, name: string, before: string | number, after: string | number): Spot => ({
  place: memberPath(spot.place, name),
  path: [...spot.path, name],
  before: at(spot.before, before),
  after: at(spot.after, after),
})
