import type { Json, ModelDocument } from '@verdict/engine'

/**
 * Structural sharing: the fresh document with every equal part replaced by the old one's object, so that unchanged parts keep their identity and
 * React renders nothing twice. Returns the old document itself if both are equal; the order of members does not matter.
 */
export const reuseParts = (old: ModelDocument, fresh: ModelDocument): ModelDocument =>
  withReusedParts(old as unknown as Json, fresh as unknown as Json) as unknown as ModelDocument

/** Whether two documents are equal; the order of members does not matter. */
export const sameDocument = (a: ModelDocument, b: ModelDocument): boolean => reuseParts(a, b) === a

const isContainer = (value: Json | undefined): value is Json[] | { [name: string]: Json } =>
  typeof value === 'object' && value !== null

function withReusedParts(old: Json | undefined, fresh: Json): Json {
  if (old === fresh || !isContainer(old) || !isContainer(fresh)) return fresh
  if (Array.isArray(old) || Array.isArray(fresh)) {
    if (!Array.isArray(old) || !Array.isArray(fresh)) return fresh
    const items = fresh.map((item, i) => withReusedParts(old[i], item))
    return items.length === old.length && items.every((item, i) => item === old[i]) ? old : items
  }
  const members = Object.entries(fresh).map(
    ([name, value]) => [name, withReusedParts(member(old, name), value)] as const,
  )
  const unchanged =
    members.length === Object.keys(old).length && members.every(([name, value]) => member(old, name) === value)
  return unchanged ? old : Object.fromEntries(members)
}

/** A member of its own: a name such as `constructor` is data here. */
const member = (members: { [name: string]: Json }, name: string) =>
  Object.hasOwn(members, name) ? members[name] : undefined
