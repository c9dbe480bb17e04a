import type { PersonsWeights } from './proposed-weights.ts'

/** Weights as they are shown, one a criterion, sum 1. */
export interface ShownWeights {
  keys: string[]
  /** Undefined where nothing weighs anything. */
  now: (number | undefined)[]
  weights: number[]
  /** Whose weights these come from, where they are of several. */
  people: readonly PersonsWeights[]
}

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })

export const inPercent = (weight: number | undefined): string => (weight === undefined ? '–' : percent.format(weight))
