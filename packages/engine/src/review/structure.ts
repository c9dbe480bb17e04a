import type { Json } from '../document.ts'

export type JsonObject = { [name: string]: Json }

/** The identity of a list's elements, by the list's path; any other array is one value. */
const IDENTITIES: { [place: string]: (element: JsonObject) => string | undefined } = {
  options: ({ key }) => key as string,
  criteria: ({ key }) => key as string,
  ratings: ({ option, criterion }) => `${option}/${criterion}`,
  questions: ({ key }) => key as string,
  'questions/choices': ({ key }) => key as string,
  rules: ({ key }) => key as string,
  'estimates/options': ({ option }) => option as string,
  caseStudies: ({ key }) => key as string,
  scenarios: ({ key }) => key as string,
  // Terms had no keys once: a glossary in which one lacks its key is one value.
  glossary: ({ key }) => key as string | undefined,
}

/** What identifies an element of the list at a path; undefined where nothing does. */
export const identityAt = (place: StructurePath, element: Json | undefined): string | undefined =>
  typeof element === 'object' && element !== null && !Array.isArray(element)
    ? IDENTITIES[place.join('/')]?.(element)
    : undefined

/** A condition is one value: half of one merged with half of another would be a condition that no author wrote. */
const ATOMIC = new Set(['when', 'showIf'])

/** The path of a value in the structure: the member names on the way, without the keys of elements. */
export type StructurePath = readonly string[]

export const memberPath = (place: StructurePath, name: string): StructurePath => [...place, name]

/** The elements of a list by what identifies them, in order; undefined where the value is no such list. */
export function elementsAt(place: StructurePath, value: Json | undefined): Map<string, JsonObject> | undefined {
  const identity = IDENTITIES[place.join('/')]
  if (!identity || !Array.isArray(value)) return undefined
  const elements = new Map<string, JsonObject>()
  for (const element of value as JsonObject[]) {
    const id = identity(element)
    if (id === undefined) return undefined
    elements.set(id, element)
  }
  return elements
}

/** Whether a value is compared and joined member by member. */
export const hasMembers = (place: StructurePath, value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !ATOMIC.has(place.at(-1) ?? '')

/** A member of an object's own: names such as `constructor` are data here. */
export const ownValue = (members: JsonObject, name: string): Json | undefined =>
  Object.hasOwn(members, name) ? members[name] : undefined

/** Whether two JSON values are equal, ignoring the order of members. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && sameJson((a as JsonObject)[name], (b as JsonObject)[name]))
  )
}
