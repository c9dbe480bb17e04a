import type { Json, ModelDocument } from '../document.ts'
import { at } from '../pointer.ts'
import { mergeOrder } from './merge-order.ts'
import {
  elementsAt,
  hasMembers,
  memberPath,
  type JsonObject,
  ownValue,
  type StructurePath,
  sameJson,
} from './structure.ts'

/** A value that both sides changed differently. The value of a side that deleted it is absent. */
export interface Conflict {
  /** Into your document; into theirs for what you deleted. */
  pointer: string
  base?: Json
  yours?: Json
  theirs?: Json
}

export type Merged =
  | { document: ModelDocument; conflicts?: undefined }
  | { conflicts: Conflict[]; document?: undefined }

interface Spot {
  place: StructurePath
  yours: string
  theirs: string
}

type Three = { base: Json | undefined; yours: Json | undefined; theirs: Json | undefined }

/**
 * Three-way merge of two documents that grew from one base. Elements are matched by key; changes of both sides that do not touch the same
 * value are joined; changes of one value to different ones, or a delete against an edit, are conflicts, all of them at once.
 *
 * A list that one side reordered takes that order, with the other's new elements after their former neighbours; one that both reordered
 * differently is a conflict. Symmetric where nothing conflicts. All three must have the right shape.
 */
export function merge(base: ModelDocument, yours: ModelDocument, theirs: ModelDocument): Merged {
  const conflicts: Conflict[] = []
  const three = { base, yours, theirs } as unknown as Three
  const document = mergeValue(three, { place: [], yours: '', theirs: '' }, conflicts)
  return conflicts.length > 0 ? { conflicts } : { document: document as unknown as ModelDocument }
}

/** @returns undefined where the value is deleted */
function mergeValue(three: Three, spot: Spot, conflicts: Conflict[]): Json | undefined {
  const { base, yours, theirs } = three
  if (sameJson(yours, theirs) || sameJson(base, theirs)) return yours
  if (sameJson(base, yours)) return theirs
  const lists = { yours: elementsAt(spot.place, yours), theirs: elementsAt(spot.place, theirs) }
  if (lists.yours && lists.theirs)
    return mergeList(
      { base: elementsAt(spot.place, base) ?? new Map<string, JsonObject>(), yours: lists.yours, theirs: lists.theirs },
      three,
      spot,
      conflicts,
    )
  if (hasMembers(spot.place, yours) && hasMembers(spot.place, theirs))
    return mergeMembers(hasMembers(spot.place, base) ? base : {}, yours, theirs, spot, conflicts)
  conflicts.push(conflict(three, spot))
  return yours
}

function conflict({ base, yours, theirs }: Three, spot: Spot): Conflict {
  return {
    pointer: yours === undefined ? spot.theirs : spot.yours,
    ...(base !== undefined && { base }),
    ...(yours !== undefined && { yours }),
    ...(theirs !== undefined && { theirs }),
  }
}

function mergeMembers(base: JsonObject, yours: JsonObject, theirs: JsonObject, spot: Spot, conflicts: Conflict[]) {
  const merged: JsonObject = {}
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(yours)])) {
    const three = { base: ownValue(base, name), yours: ownValue(yours, name), theirs: ownValue(theirs, name) }
    const here = { place: memberPath(spot.place, name), yours: at(spot.yours, name), theirs: at(spot.theirs, name) }
    const value = mergeValue(three, here, conflicts)
    if (value !== undefined) merged[name] = value
  }
  return merged
}

type Lists = { [side in keyof Three]: Map<string, JsonObject> }

function mergeList(lists: Lists, three: Three, spot: Spot, conflicts: Conflict[]): Json {
  const { base, yours, theirs } = lists
  const places = { yours: [...yours.keys()], theirs: [...theirs.keys()] }
  const merged = new Map<string, Json>()
  for (const id of new Set([...places.theirs, ...places.yours])) {
    const here = {
      place: spot.place,
      yours: at(spot.yours, places.yours.indexOf(id)),
      theirs: at(spot.theirs, places.theirs.indexOf(id)),
    }
    const value = mergeValue({ base: base.get(id), yours: yours.get(id), theirs: theirs.get(id) }, here, conflicts)
    if (value !== undefined) merged.set(id, value)
  }
  const order = mergeOrder([...base.keys()], places.yours, places.theirs, new Set(merged.keys()))
  if (!order) {
    conflicts.push(conflict(three, spot))
    return three.yours as Json
  }
  return order.map((id) => merged.get(id) as Json)
}
