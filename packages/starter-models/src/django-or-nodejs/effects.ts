import type { EstimateEffect, RatingEffect, WeightEffect } from '@verdict/engine'
import type { CriterionKey } from './criteria.ts'

type OptionKey = 'django' | 'nodejs'

/** The criterion matters so much more, or less. */
export const matters = (criterion: CriterionKey, add: number): WeightEffect => ({ type: 'weight', criterion, add })

/** The criterion matters by that factor. */
export const counts = (criterion: CriterionKey, multiply: number): WeightEffect => ({
  type: 'weight',
  criterion,
  multiply,
})

export const rated = (option: OptionKey, criterion: CriterionKey, add: number): RatingEffect => ({
  type: 'rating',
  option,
  criterion,
  add,
})

/** Weeks more or less, for one option or for both. */
export const weeks = (add: number, option?: OptionKey): EstimateEffect => ({
  type: 'estimate',
  ...(option && { option }),
  add,
})

/** Weeks by a factor, for one option or for both. */
export const times = (multiply: number, option?: OptionKey): EstimateEffect => ({
  type: 'estimate',
  ...(option && { option }),
  multiply,
})

/** A remark beside the verdict; its words stand under `text` among the remarks of each language. */
export const caveat = <const Text extends string>(text: Text, option?: OptionKey) => ({
  type: 'caveat' as const,
  ...(option && { option }),
  text,
})
