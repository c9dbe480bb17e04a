import type { Answer, Question } from '../document.ts'

/** Of each question, how often each choice was taken: any scale; a choice that is not listed has the share 0. */
export interface Shares {
  [question: string]: { [choice: string]: number }
}

/**
 * An answer at random, every one as likely as any other, or as often as it was observed. Of several choices each is chosen half of the time,
 * or as its share says, 0..1. A number is uniform within its range, on its steps where it has them.
 *
 * @param draw uniform in [0, 1)
 */
export function randomAnswer(question: Question, draw: () => number, shares?: Shares): Exclude<Answer, null> {
  const { key, type, choices = [], min = 0, max = 0, step } = question
  const observed = shares && Object.hasOwn(shares, key) ? shares[key] : undefined
  if (type === 'number') {
    const x = min + draw() * (max - min)
    return step === undefined ? x : Math.min(max, min + Math.round((x - min) / step) * step)
  }
  const share = (choice: string, otherwise: number) =>
    observed ? (Object.hasOwn(observed, choice) ? (observed[choice] as number) : 0) : otherwise
  if (type === 'multi') return choices.filter((choice) => draw() < share(choice.key, 0.5)).map(({ key }) => key)
  const weights = choices.map((choice) => share(choice.key, 1))
  const total = weights.reduce((a, b) => a + b, 0)
  let left = draw() * (total > 0 ? total : choices.length)
  const taken = choices.find((_, i) => (left -= total > 0 ? (weights[i] as number) : 1) < 0) ?? choices.at(-1)
  return type === 'boolean' ? taken?.key === 'yes' : (taken?.key as string)
}
