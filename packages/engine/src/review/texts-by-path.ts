import type { Json, ModelDocument } from '../document.ts'
import { stepsOf } from '../pointer.ts'
import { type PlacedText, textsOf } from '../validate/texts.ts'
import { identityAt } from './structure.ts'

/**
 * Every text of a document by its path: names and keys on the way, such as `options/django/name`, so that it is the same however lists are
 * ordered. What has no key is known by its number. In document order; the document must have the right shape.
 */
export function textsByPath(document: ModelDocument): Map<string, PlacedText> {
  return new Map([...textsOf(document)].map((placed) => [pathOf(document, placed.pointer), placed]))
}

function pathOf(document: ModelDocument, pointer: string): string {
  const path: string[] = []
  const place: string[] = []
  let here = document as unknown as Json
  for (const step of stepsOf(pointer)) {
    const isList = Array.isArray(here)
    here = (here as { [step: string]: Json })[step] as Json
    path.push((isList ? identityAt(place, here) : undefined) ?? step)
    if (!isList) place.push(step)
  }
  return path.join('/')
}
