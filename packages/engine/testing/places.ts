import type { Json, ModelDocument } from '../src/document.ts'
import { stepsOf } from '../src/pointer.ts'
import { referenceJson } from './reference-smaa.ts'

/** The values of a document by path: elements are named by their identity, as for merging. */
export interface Places {
  /** Scalars, conditions, and arrays that are one value. */
  leaves: Map<string, string>
  /** Objects and lists of elements, as canonical JSON of all that is in them. */
  containers: Map<string, string>
  /** The elements of each list in order. */
  orders: Map<string, string[]>
}

const KEYED = /^\/(options|criteria|questions|rules|caseStudies|scenarios|glossary|questions\/[^/]+\/choices)$/

export function placesOf(document: ModelDocument): Places {
  const places: Places = { leaves: new Map(), containers: new Map(), orders: new Map() }
  visit(document as unknown as Json, '', places)
  return places
}

function visit(value: Json, path: string, places: Places) {
  const elements = Array.isArray(value) ? elementsOf(value as { [name: string]: string }[], path) : undefined
  const condition = /\/(when|showIf)$/.test(path)
  if (elements) {
    places.containers.set(path, referenceJson(value))
    places.orders.set(path, [...elements.keys()])
    for (const [id, element] of elements) visit(element, `${path}/${id}`, places)
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value) && !condition) {
    places.containers.set(path, referenceJson(value))
    for (const [name, member] of Object.entries(value)) visit(member, `${path}/${name}`, places)
  } else places.leaves.set(path, referenceJson(value))
}

function elementsOf(list: { [name: string]: string }[], path: string): Map<string, Json> | undefined {
  if (KEYED.test(path)) return new Map(list.map((element) => [element.key as string, element]))
  if (path === '/estimates/options') return new Map(list.map((element) => [element.option as string, element]))
  if (path === '/ratings') return new Map(list.map((each) => [`${each.option}~${each.criterion}`, each]))
  return undefined
}

/** What a JSON Pointer points at; undefined where there is nothing. */
export function valueAt(document: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as { [step: string]: unknown })[step]
        : undefined,
    document,
  )
}
