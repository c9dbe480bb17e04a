import { type Json, type ModelDocument, stepsOf } from '@verdict/engine'
import { type Conflict, identityAt, merge } from '@verdict/engine/review'
import { elementId } from './element-id.ts'

export type Side = 'yours' | 'theirs'

type Step = string | number
type Container = { [step: string]: Json } | Json[]

/** A pointer as a way of names and ids, which holds in every version of the document. */
function wayTo(document: ModelDocument, pointer: string): Step[] {
  let here = document as unknown as Json
  return stepsOf(pointer).map((step) => {
    const parent = here as Container
    here = (parent as { [step: string]: Json })[step] as Json
    return Array.isArray(parent) ? `#${elementId(here)}` : step
  })
}

function stepInto(parent: Container, step: Step): Step | undefined {
  if (!Array.isArray(parent)) return Object.hasOwn(parent, step) ? step : undefined
  const index = parent.findIndex((element) => `#${elementId(element)}` === step)
  return index === -1 ? undefined : index
}

/** A copy of a document with the value at the end of a way changed; undefined takes it out. */
function changedAt(value: Json, [step, ...rest]: Step[], change: (old: Json | undefined) => Json | undefined): Json {
  if (step === undefined) return change(value) as Json
  const parent = value as Container
  const place = stepInto(parent, step)
  const old = place === undefined ? undefined : (parent as { [step: string]: Json })[place as string]
  const next = rest.length === 0 ? change(old) : old === undefined ? undefined : changedAt(old, rest, change)
  if (Array.isArray(parent)) {
    if (place === undefined) return next === undefined ? parent : [...parent, next]
    return next === undefined
      ? parent.filter((_, i) => i !== place)
      : parent.map((each, i) => (i === place ? next : each))
  }
  const { [step]: _, ...others } = parent
  return next === undefined ? others : { ...parent, [step]: next }
}

/** Whether merging joins a list element by element, so that only its order can conflict; effects, which name options too, are one value. */
function isListOfElements(value: Json | undefined, way: Step[]): value is Json[] {
  const list = way.map(String).filter((step) => !step.startsWith('#'))
  return Array.isArray(value) && value.every((each) => identityAt(list, each) !== undefined)
}

/** The elements of one list in the order of another; what the other lacks stays behind its neighbour. */
function inOrderOf(list: Json[], order: Json[]): Json[] {
  const places = new Map(order.map((element, i) => [elementId(element), i]))
  const known = list.filter((element) => places.has(elementId(element)))
  known.sort((a, b) => (places.get(elementId(a)) as number) - (places.get(elementId(b)) as number))
  let next = 0
  return list.map((element) => (places.has(elementId(element)) ? (known[next++] as Json) : element))
}

/**
 * Joins your document with theirs, each conflict settled for one side.
 *
 * @param base what both grew from
 * @param sides one a conflict, in their order
 * @returns the joined document, or undefined if something still contradicts
 */
export function settle(
  base: ModelDocument,
  yours: ModelDocument,
  theirs: ModelDocument,
  conflicts: readonly Conflict[],
  sides: readonly Side[],
): ModelDocument | undefined {
  let [b, y, t] = [base, yours, theirs] as unknown as [Json, Json, Json]
  conflicts.forEach((conflict, i) => {
    const way = wayTo(conflict.yours === undefined ? theirs : yours, conflict.pointer)
    const wanted = sides[i] === 'yours' ? conflict.yours : conflict.theirs
    if (isListOfElements(conflict.yours, way) && isListOfElements(conflict.theirs, way)) {
      const order = wanted as Json[]
      const reorder = (old: Json | undefined) => inOrderOf(old as Json[], order)
      if (sides[i] === 'yours') t = changedAt(t, way, reorder)
      else y = changedAt(y, way, reorder)
    } else if (wanted === undefined) {
      y = changedAt(y, way, () => undefined)
      t = changedAt(t, way, () => undefined)
    } else {
      // Wanted on one side and not of the base: then it is an addition that nothing contradicts.
      b = changedAt(b, way, () => undefined)
      y = changedAt(y, way, () => (sides[i] === 'yours' ? wanted : undefined))
      t = changedAt(t, way, () => (sides[i] === 'theirs' ? wanted : undefined))
    }
  })
  return merge(b as unknown as ModelDocument, y as unknown as ModelDocument, t as unknown as ModelDocument).document
}
