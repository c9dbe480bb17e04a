import { ranking } from '@verdict/engine/mcda'
import type { Fields } from './fields.ts'

/** What the library computes for a field of `expected` or `reference`. */
export type ComputedValue = number | boolean | string | null | ComputedValue[] | { [name: string]: ComputedValue }

/** A function where the value depends on what the example asks for, such as which ratios. */
export type ComputedFields = { [field: string]: ComputedValue | ((wanted: unknown) => ComputedValue) }

export type Path = (string | number)[]

export interface Computed {
  facts: ComputedFields
  /** Estimates from draws, compared within 4.5 standard errors. */
  sampled?: { facts: ComputedFields; allowance: (path: Path, wanted: number) => number }
  /** How near a `reference` can be where it was itself found by a numerical search, not by a formula: 1e-9 elsewhere. */
  searched?: (field: string) => number | undefined
  /** Whether another value at this place is right as well, where an optimum is not the only one. */
  alsoRight?: (path: Path, wanted: unknown) => boolean
}

export type ExampleMethod = (example: Fields) => Computed

/** Scores with what follows from them. */
export function scored(scores: number[], best: 'max' | 'min' = 'max'): ComputedFields {
  const ranks = ranking(scores, best)
  return { scores, ranking: ranks, best: ranks.indexOf(1) }
}

/** The decision matrix of an example. */
export const problemOf = (example: Fields) => ({
  matrix: example.table('matrix'),
  weights: example.numbers('weights'),
  directions: example.directions(),
})
