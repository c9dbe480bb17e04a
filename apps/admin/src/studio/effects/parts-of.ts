import type { Effect } from '@verdict/engine'

/** An effect that is still being filled in. */
export type PartialEffect = { type: Effect['type'] } & { [Name in 'option' | 'criterion' | 'key']?: string } & {
  add?: number
  multiply?: number
  nextStep?: boolean
}

/** The required parts of each type of effect, by their label. */
const NEEDED: { [type in Effect['type']]: (begun: PartialEffect) => { [called: string]: unknown } } = {
  weight: ({ criterion, add, multiply }) => ({ criterion, amount: add ?? multiply }),
  rating: ({ option, criterion, add }) => ({ option, criterion, amount: add }),
  exclude: ({ option }) => ({ option }),
  estimate: ({ add, multiply }) => ({ weeks: add ?? multiply }),
  caveat: () => ({}),
  caseStudy: ({ key }) => ({ 'case study': key }),
}

/** The labels of the missing parts, such as "criterion". */
export const missingIn = (begun: PartialEffect): string[] =>
  Object.entries(NEEDED[begun.type](begun))
    .filter(([, said]) => said === undefined)
    .map(([called]) => called)

/** The effect that it is once nothing is missing; texts begin empty. */
export function wholeOf(begun: PartialEffect, locale: string): Effect {
  const nothing = { [locale]: '' }
  if (begun.type === 'exclude') return { reason: nothing, ...begun } as Effect
  return (begun.type === 'caveat' ? { text: nothing, ...begun } : begun) as Effect
}
