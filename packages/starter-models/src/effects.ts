import type { EstimateEffect, RatingEffect, WeightEffect } from '@verdict/engine'

/** The effects of a model in short, by the keys of its options and criteria: a key that it does not have does not compile. */
export function effectsOn<Option extends string, Criterion extends string>() {
  return {
    /** The criterion matters so much more, or less. */
    matters: (criterion: Criterion, add: number): WeightEffect => ({ type: 'weight', criterion, add }),

    /** The criterion matters by that factor. */
    counts: (criterion: Criterion, multiply: number): WeightEffect => ({ type: 'weight', criterion, multiply }),

    rated: (option: Option, criterion: Criterion, add: number): RatingEffect => ({
      type: 'rating',
      option,
      criterion,
      add,
    }),

    /** The option is impossible; the words to the client stand under `reason` among the remarks of each language. */
    rulesOut: <const Reason extends string>(option: Option, reason: Reason) => ({
      type: 'exclude' as const,
      option,
      reason,
    }),

    /** Weeks more or less, for one option or for all. */
    weeks: (add: number, option?: Option): EstimateEffect => ({ type: 'estimate', ...(option && { option }), add }),

    /** Weeks by a factor, for one option or for all. */
    times: (multiply: number, option?: Option): EstimateEffect => ({
      type: 'estimate',
      ...(option && { option }),
      multiply,
    }),

    /** A remark beside the verdict; its words stand under `text` among the remarks of each language. */
    caveat: <const Text extends string>(text: Text, option?: Option) => ({
      type: 'caveat' as const,
      ...(option && { option }),
      text,
    }),

    /** A remark that is what to do next, whichever option is ahead; its words stand under `text` among the remarks. */
    nextStep: <const Text extends string>(text: Text) => ({ type: 'caveat' as const, nextStep: true, text }),
  }
}
