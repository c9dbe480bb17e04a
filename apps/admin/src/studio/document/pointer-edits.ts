import { type Json, type ModelDocument, stepsOf } from '@verdict/engine'
import { replacedAt, withoutAt } from '../../ui/lists.ts'

type Members = { [name: string]: Json }

const isMembers = (value: Json | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value that a JSON pointer leads to; undefined where there is none. */
export const valueAt = (document: ModelDocument, pointer: string): Json | undefined =>
  stepsOf(pointer).reduce<Json | undefined>(
    (value, step) => {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
      return (value as Members)[step]
    },
    document as unknown as Json,
  )

/** The document with the value at a pointer changed; the same document where there is none. */
export function changedAt(
  document: ModelDocument,
  pointer: string,
  change: (value: Json | undefined) => Json | undefined,
): ModelDocument {
  const within = (value: Json | undefined, [step, ...rest]: string[]): Json | undefined => {
    if (step === undefined) return change(value)
    if (Array.isArray(value)) {
      const at = Number(step)
      if (!(at in value)) return value
      const next = within(value[at], rest)
      return next === undefined ? withoutAt(value, at) : replacedAt(value, at, next)
    }
    if (!isMembers(value)) return value
    const next = within(Object.hasOwn(value, step) ? value[step] : undefined, rest)
    const { [step]: _, ...others } = value
    return next === undefined ? others : { ...value, [step]: next }
  }
  return within(document as unknown as Json, stepsOf(pointer)) as unknown as ModelDocument
}

/** The document without the element or member at a pointer. */
export const removedAt = (document: ModelDocument, pointer: string): ModelDocument =>
  changedAt(document, pointer, () => undefined)
