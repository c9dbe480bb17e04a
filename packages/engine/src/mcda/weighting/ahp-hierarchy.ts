import { sum } from '../../maths/sum.ts'
import { type AhpOptions, type AhpPriorities, ahpPriorities } from './ahp.ts'
import { McdaError } from '../table/problem.ts'

/** A node's comparisons are of its children; a leaf's are of the alternatives. */
export interface AhpNode {
  comparisons: readonly (readonly number[])[]
  /** One a row of the comparisons; none at a leaf. */
  children?: readonly AhpNode[]
}

export interface AhpHierarchyOptions extends AhpOptions {
  /**
   * `distributive` (default) divides 1 among the alternatives under each leaf, so that a copy of one may reverse the order of
   * others; `ideal` gives the best one 1 under each leaf, so that it cannot.
   */
  synthesis?: 'distributive' | 'ideal'
}

export interface AhpHierarchy {
  /** One an alternative; they add up to 1 if the synthesis is distributive. */
  global: number[]
  /** Local priorities: from each node's own comparisons, in the shape of the tree. */
  local: AhpLocal
}

export interface AhpLocal extends AhpPriorities {
  children: AhpLocal[]
}

/**
 * Alternatives over a hierarchy of criteria, of any depth: local priorities multiplied down and added up.
 *
 *     global_i = Σ_leaves (Π weights on the way) · local_i(leaf)
 *
 * Cost: that of `ahpPriorities` for each node.
 *
 * @throws {McdaError} what `ahpPriorities` throws, its message led by the path to the node, such as `root.children[2]`; `length` where
 *   children or alternatives do not fit their comparisons
 * @see T. L. Saaty, The Analytic Hierarchy Process (1980); V. Belton and T. Gear, Omega 11 (1983) 228-230 (the reversal)
 */
export function ahpHierarchy(root: AhpNode, options: AhpHierarchyOptions = {}): AhpHierarchy {
  const local = locals(root, 'root', options)
  const global = synthesise(local, options.synthesis ?? 'distributive', 'root')
  return { global, local }
}

function locals({ comparisons, children = [] }: AhpNode, path: string, options: AhpOptions): AhpLocal {
  if (children.length > 0 && children.length !== comparisons.length)
    throw new McdaError('length', `${path} compares ${comparisons.length} but has ${children.length} children`)
  return {
    ...named(path, () => ahpPriorities(comparisons, options)),
    children: children.map((child, i) => locals(child, `${path}.children[${i}]`, options)),
  }
}

function synthesise({ priorities, children }: AhpLocal, synthesis: 'distributive' | 'ideal', path: string): number[] {
  if (children.length === 0) {
    if (synthesis === 'distributive') return priorities
    const best = Math.max(...priorities)
    return priorities.map((priority) => priority / best)
  }
  const below = children.map((child, i) => synthesise(child, synthesis, `${path}.children[${i}]`))
  const alternatives = (below[0] as number[]).length
  below.forEach((values, i) => {
    if (values.length !== alternatives)
      throw new McdaError(
        'length',
        `${path}.children[${i}] ranks ${values.length} alternatives, ${path}.children[0] ${alternatives}`,
      )
  })
  return Array.from({ length: alternatives }, (_, a) =>
    sum(below.map((values, i) => (priorities[i] as number) * (values[a] as number))),
  )
}

function named<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof McdaError)
      throw new McdaError(error.code, `${path}: ${error.message}`, error.row, error.column)
    throw error
  }
}
