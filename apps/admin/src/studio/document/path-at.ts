import { type Json, type ModelDocument, stepsOf } from '@verdict/engine'
import { elementId } from '../draft/element-id.ts'

/**
 * A pointer as names and keys, such as `criteria`, `admin`, `weight`, as far as they have a name: within a condition they have none. A
 * rating is `django/admin`.
 */
export function pathAt(document: ModelDocument, pointer: string): string[] {
  const path: string[] = []
  let here = document as unknown as Json | undefined
  for (const step of stepsOf(pointer)) {
    const parent = here
    if (typeof parent !== 'object' || parent === null) return path
    here = Object.hasOwn(parent, step) ? (parent as { [step: string]: Json })[step] : undefined
    const id = Array.isArray(parent) ? elementId(here, path.at(-1)) : step
    if (id === undefined) return path
    path.push(id)
    if (step === 'when' || step === 'showIf') return path
  }
  return path
}
