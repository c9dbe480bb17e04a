import type { Json, ModelDocument } from '@verdict/engine'

export type Cells = ReadonlyMap<string, Json>

/** Every value of a document by where it stands, elements by their keys: what may be lost or revived. */
export function cellsOf(document: ModelDocument): Cells {
  const cells = new Map<string, Json>()
  const walk = (value: Json, place: string) => {
    if (Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null))
      for (const element of value) {
        const { key, option, criterion } = element as { [name: string]: string }
        walk(element, `${place}/${key ?? `${option}.${criterion}`}`)
      }
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      for (const [name, member] of Object.entries(value)) walk(member, `${place}/${name}`)
    else cells.set(place, value)
  }
  walk(document as unknown as Json, '')
  return cells
}

/** The cells in which two documents differ. */
export function changedCells(before: ModelDocument, after: ModelDocument): string[] {
  const [old, young] = [cellsOf(before), cellsOf(after)]
  return [...new Set([...old.keys(), ...young.keys()])].filter(
    (cell) => JSON.stringify(old.get(cell)) !== JSON.stringify(young.get(cell)),
  )
}
