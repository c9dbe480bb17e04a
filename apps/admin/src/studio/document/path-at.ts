import type { Json, ModelDocument } from '@verdict/engine'

/** A pointer as names and keys, such as `criteria`, `admin`, `weight`, as far as they have a name: within a condition they have none. */
export function pathAt(document: ModelDocument, pointer: string): string[] {
  const path: string[] = []
  let here = document as unknown as Json | undefined
  for (const step of pointer.split('/').slice(1)) {
    const parent = here
    if (typeof parent !== 'object' || parent === null) return path
    here = Object.hasOwn(parent, step) ? (parent as { [step: string]: Json })[step] : undefined
    const id = Array.isArray(parent) ? idOf(here) : step
    if (id === undefined) return path
    path.push(id)
    if (step === 'when' || step === 'showIf') return path
  }
  return path
}

function idOf(element: Json | undefined): string | undefined {
  if (typeof element !== 'object' || element === null) return undefined
  const { key, option, criterion } = element as { [name: string]: string | undefined }
  return key ?? (option !== undefined && criterion !== undefined ? `${option}/${criterion}` : option)
}
