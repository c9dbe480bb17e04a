/** How weights are asked for. */
export type Way = 'pairs' | 'ends' | 'order'

/** What somebody said of the criteria of a model, whichever way they were asked. It is kept, and can be revised. */
export interface Judgements {
  /** How many times the first of two criteria outweighs the second, by both keys; below 1 where the second does. */
  pairs: { [pair: string]: number }
  /** The most and the least important one, and how many times the one outweighs each, and each the other. */
  ends: { best: string; worst: string; over: { [criterion: string]: number }; above: { [criterion: string]: number } }
  /** Keys, the most important first; and how many times the first outweighs the last. */
  order: { keys: string[]; span: number }
}

export const NOTHING_SAID: Judgements = {
  pairs: {},
  ends: { best: '', worst: '', over: {}, above: {} },
  order: { keys: [], span: 0 },
}

export const pairOf = (first: string, second: string) => `${first} ${second}`

/** What a comparison may say, from the criterion on the left to the one on the right (T. L. Saaty's scale). */
export const STRENGTHS = [
  { ratio: 9, said: 'far more' },
  { ratio: 7, said: 'much more' },
  { ratio: 5, said: 'clearly more' },
  { ratio: 3, said: 'somewhat more' },
  { ratio: 1, said: 'the same' },
] as const
