import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { models } from '../../testing/arbitraries.ts'
import { frozen } from '../../testing/close.ts'
import { edited, edits, threeDrafts } from '../../testing/edits.ts'
import { type Places, placesOf, valueAt } from '../../testing/places.ts'
import { property } from '../../testing/property.ts'
import { merge } from './merge.ts'

type Three = { base: Places; yours: Places; theirs: Places }

const distinct = (...values: unknown[]) => new Set(values).size === values.length
const allPaths = (maps: Map<string, unknown>[]) => new Set(maps.flatMap((map) => [...map.keys()]))

/** Whether both sides changed one value to different ones, or one deleted what the other edited. */
function valuesClash({ base, yours, theirs }: Three): boolean {
  const kinds = ['leaves', 'containers'] as const
  const clashes = [...allPaths([base.leaves, yours.leaves, theirs.leaves])].some((path) =>
    distinct(base.leaves.get(path), yours.leaves.get(path), theirs.leaves.get(path)),
  )
  const lost = (deleter: Places, editor: Places) =>
    kinds.some((kind) =>
      [...base[kind]].some(
        ([path, was]) => !deleter[kind].has(path) && editor[kind].has(path) && editor[kind].get(path) !== was,
      ),
    )
  return clashes || lost(yours, theirs) || lost(theirs, yours)
}

/** Whether both sides put the same elements into different orders, neither of them the old one. */
function ordersClash({ base, yours, theirs }: Three): boolean {
  return [...base.orders].some(([path, was]) => {
    const [mine, other] = [yours.orders.get(path), theirs.orders.get(path)]
    if (!mine || !other) return false
    const common = (order: string[]) =>
      order.filter((id) => was.includes(id) && mine.includes(id) && other.includes(id)).join()
    return distinct(common(was), common(mine), common(other))
  })
}

const RUNS = 150

describe('a three-way merge', () => {
  property('with an unchanged draft is the other draft', [models(), edits(6)], (base, changes) => {
    const x = edited(base, changes)
    expect(merge(base, x, base)).toEqual({ document: x })
    expect(merge(base, base, x)).toEqual({ document: x })
    expect(merge(base, x, x)).toEqual({ document: x })
  })

  property(
    'conflicts exactly where both sides touched one value, or one deleted what the other edited, or both reordered',
    [threeDrafts],
    (drafts) => {
      const three = { base: placesOf(drafts.base), yours: placesOf(drafts.yours), theirs: placesOf(drafts.theirs) }
      const { conflicts } = merge(drafts.base, drafts.yours, drafts.theirs)
      expect(conflicts !== undefined).toBe(valuesClash(three) || ordersClash(three))
    },
    RUNS,
  )

  property(
    'contains every edit of both sides, and no others',
    [threeDrafts],
    (drafts) => {
      const { document } = merge(drafts.base, drafts.yours, drafts.theirs)
      if (!document) return
      const [base, yours, theirs, result] = [drafts.base, drafts.yours, drafts.theirs, document].map(placesOf) as [
        Places,
        Places,
        Places,
        Places,
      ]
      for (const path of allPaths([base.leaves, yours.leaves, theirs.leaves, result.leaves])) {
        const [was, mine, other] = [base, yours, theirs].map(({ leaves }) => leaves.get(path))
        expect({ path, value: result.leaves.get(path) }).toEqual({ path, value: mine === was ? other : mine })
      }
      for (const path of allPaths([base.containers, yours.containers, theirs.containers, result.containers])) {
        const [was, mine, other] = [base, yours, theirs].map(({ containers }) => containers.has(path))
        expect({ path, there: result.containers.has(path) }).toEqual({ path, there: mine === was ? other : mine })
      }
    },
    RUNS,
  )

  property(
    'takes the order of the side that reordered, new elements after their former neighbours',
    [threeDrafts],
    (drafts) => {
      const { document } = merge(drafts.base, drafts.yours, drafts.theirs)
      if (!document) return
      const [base, yours, theirs, result] = [drafts.base, drafts.yours, drafts.theirs, document].map(placesOf) as [
        Places,
        Places,
        Places,
        Places,
      ]
      for (const [path, order] of result.orders) {
        const was = base.orders.get(path)
        const [mine, other] = [yours.orders.get(path), theirs.orders.get(path)]
        if (!was || !mine || !other) continue
        const old = order.filter((id) => was.includes(id))
        const kept = (side: string[]) => side.filter((id) => old.includes(id))
        expect({ path, old }).toEqual({ path, old: kept(mine).join() === kept(was).join() ? kept(other) : kept(mine) })
        for (const id of order.filter((id) => !was.includes(id) && !(mine.includes(id) && other.includes(id)))) {
          const side = mine.includes(id) ? mine : other
          const former = side
            .slice(0, side.indexOf(id))
            .filter((before) => old.includes(before))
            .at(-1)
          const now = order
            .slice(0, order.indexOf(id))
            .filter((before) => old.includes(before))
            .at(-1)
          expect({ path, id, after: now }).toEqual({ path, id, after: former })
        }
      }
    },
    RUNS,
  )

  property(
    'is symmetric, where it does not conflict',
    [threeDrafts],
    ({ base, yours, theirs }) => {
      const { document, conflicts } = merge(base, yours, theirs)
      const swapped = merge(base, theirs, yours)
      expect(swapped.conflicts === undefined).toBe(conflicts === undefined)
      expect(swapped.document).toEqual(document)
    },
    RUNS,
  )

  property(
    'has the same conflicts for swapped sides',
    [threeDrafts],
    ({ base, yours, theirs }) => {
      const sides =
        merge(base, yours, theirs).conflicts?.map((each) => JSON.stringify([each.base, each.yours, each.theirs])) ?? []
      const swapped =
        merge(base, theirs, yours).conflicts?.map((each) => JSON.stringify([each.base, each.theirs, each.yours])) ?? []
      expect(swapped.sort()).toEqual(sides.sort())
    },
    RUNS,
  )

  property(
    'points at each conflict: into yours, or into theirs for what you deleted',
    [threeDrafts],
    ({ base, yours, theirs }) => {
      for (const conflict of merge(base, yours, theirs).conflicts ?? []) {
        const into = 'yours' in conflict ? yours : theirs
        expect(valueAt(into, conflict.pointer)).toEqual('yours' in conflict ? conflict.yours : conflict.theirs)
      }
    },
    RUNS,
  )

  property('leaves the three drafts as they are', [threeDrafts.map(frozen)], ({ base, yours, theirs }) => {
    expect(() => merge(base, yours, theirs)).not.toThrow()
  })

  property('merges edits of different criteria', [models(), fc.nat(9), fc.nat(9)], (base, first, second) => {
    const [a, b] = [0, base.criteria.length - 1]
    if (a === b) return
    const weighed = (place: number, weight: number) => {
      const draft = structuredClone(base)
      Object.assign(draft.criteria[place] as object, { weight })
      return draft
    }
    const { document } = merge(base, weighed(a, first), weighed(b, second))
    expect([document?.criteria[a]?.weight, document?.criteria[b]?.weight]).toEqual([first, second])
  })
})
