import { sameJson } from './structure.ts'

/**
 * The order of a merged list. Existing elements have the order of the side that changed it; an added element follows the
 * neighbour that it was inserted after, and where both sides added at one place, additions are in the order of their ids, so that the merge is symmetric.
 *
 * @param remaining the ids that the merged list holds
 * @returns the ids in order; undefined where the sides reordered the same elements differently
 */
export function mergeOrder(
  base: readonly string[],
  yours: readonly string[],
  theirs: readonly string[],
  remaining: ReadonlySet<string>,
): string[] | undefined {
  const old = new Set(base.filter((id) => remaining.has(id) && yours.includes(id) && theirs.includes(id)))
  const skeleton = settledOrder(
    [...old],
    yours.filter((id) => old.has(id)),
    theirs.filter((id) => old.has(id)),
  )
  if (!skeleton) return undefined

  const [ours, others] = [added(yours, old, remaining), added(theirs, old, remaining)]
  const place = (anchor: string | undefined) => (anchor === undefined ? -1 : skeleton.indexOf(anchor))
  for (const id of [...ours.keys()].filter((id) => others.has(id) && others.get(id) !== ours.get(id))) {
    const later = place(ours.get(id)) > place(others.get(id)) ? ours : others
    later.delete(id)
  }
  return [undefined, ...skeleton].flatMap((anchor) => {
    const runs = [ours, others].map((run) => [...run.keys()].filter((id) => run.get(id) === anchor))
    runs.sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1))
    return [...(anchor === undefined ? [] : [anchor]), ...new Set(runs.flat())]
  })
}

function settledOrder(base: string[], yours: string[], theirs: string[]): string[] | undefined {
  if (sameJson(yours, theirs) || sameJson(base, theirs)) return yours
  return sameJson(base, yours) ? theirs : undefined
}

/** What a side added, each with the nearest element before it that was there already and remains. */
function added(side: readonly string[], old: ReadonlySet<string>, remaining: ReadonlySet<string>) {
  const anchors = new Map<string, string | undefined>()
  let anchor: string | undefined
  for (const id of side) {
    if (old.has(id)) anchor = id
    else if (remaining.has(id)) anchors.set(id, anchor)
  }
  return anchors
}
