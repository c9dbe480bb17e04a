import type { Judgement, Judgements } from '@verdict/contracts'

/** How weights are asked for. */
export type Way = Judgement['way']

export const WAYS: { [way in Way]: string } = {
  pairs: 'Pairs',
  ends: 'Best and worst',
  order: 'Order',
  swing: 'Swing',
}

export const NOTHING_SAID: Judgements = {
  pairs: {},
  ends: { best: '', worst: '', over: {}, above: {} },
  order: { keys: [], span: 0 },
  swing: {},
}

/** What was said in one way. */
export const judgementOf = <W extends Way>(way: W, said: Judgements[W]) => ({ way, said }) as Judgement

/** Each way of some, with what was said in it. */
export const judgementsIn = (said: Partial<Judgements>) =>
  (Object.keys(WAYS) as Way[]).flatMap((way) => (said[way] ? [judgementOf(way, said[way])] : []))

export const pairOf = (first: string, second: string) => `${first} ${second}`

/** How many times one criterion may outweigh another, compared with the best or the worst. */
export const TIMES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** What a comparison may say, from the criterion on the left to the one on the right (T. L. Saaty's scale). */
export const STRENGTHS = [
  { ratio: 9, said: 'far more' },
  { ratio: 7, said: 'much more' },
  { ratio: 5, said: 'clearly more' },
  { ratio: 3, said: 'somewhat more' },
  { ratio: 1, said: 'the same' },
] as const
