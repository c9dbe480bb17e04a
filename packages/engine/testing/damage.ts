import fc, { type Arbitrary } from 'fast-check'
import type { Json } from '../src/document.ts'
import { at } from '../src/pointer.ts'
import { models } from './arbitraries.ts'
import { valueAt } from './places.ts'

/** Pointers to every value of a document but the whole. */
export function pointers(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap((step) => {
    const here = at(pointer, step)
    return [here, ...pointers((value as { [step: string]: unknown })[step], here)]
  })
}

/** A copy of a document with another value at a pointer; without it where there is none. */
export function replaced(document: Json, pointer: string, value: Json | undefined): Json {
  const copy = structuredClone(document)
  const parent = valueAt(copy, pointer.slice(0, pointer.lastIndexOf('/'))) as { [step: string]: Json }
  const step = pointer.slice(pointer.lastIndexOf('/') + 1)
  if (value === undefined && Array.isArray(parent)) parent.splice(Number(step), 1)
  else if (value === undefined) delete parent[step]
  else parent[step] = value
  return copy
}

/** Valid documents with one value replaced or removed. */
export const damaged: Arbitrary<Json> = models().chain((document) => {
  const json = JSON.parse(JSON.stringify(document)) as Json
  const all = pointers(json)
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }) as Arbitrary<Json>,
    fc.constantFrom<(Json | undefined)[]>(undefined, null, '', 0, -1, 1e300, [], {}, 'constructor', { var: 'team' }, [
      [0, 0],
    ]),
    fc.constantFrom(...all).map((pointer) => valueAt(json, pointer) as Json),
  )
  return fc.array(fc.tuple(fc.constantFrom(...all), value), { minLength: 1, maxLength: 2 }).map((changes) =>
    changes.reduce((damaged, [pointer, value]) => {
      const parent = valueAt(damaged, pointer.slice(0, pointer.lastIndexOf('/')))
      return typeof parent === 'object' && parent !== null ? replaced(damaged, pointer, value) : damaged
    }, json),
  )
})
