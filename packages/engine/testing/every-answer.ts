import type { Answer, Answers, Question } from '../src/document.ts'

/** Answers to a question, none included: all there are, and of numbers so many that every border of simple conditions is met. */
export function everyAnswer({ type, choices = [], min = 0, max = 0 }: Question): Answer[] {
  const keys = choices.map(({ key }) => key)
  if (type === 'boolean') return [null, true, false]
  if (type === 'number') {
    const halves = Array.from({ length: Math.floor(2 * (max - min)) + 1 }, (_, i) => min + i / 2)
    return [null, ...halves, ...[0.1, 1 / 3, max - 0.001, max].filter((x) => x >= min && x <= max)]
  }
  if (type !== 'multi') return [null, ...keys]
  return [null, ...keys.reduce<string[][]>((sets, key) => [...sets, ...sets.map((set) => [...set, key])], [[]])]
}

/** Combinations of answers to some questions: all of them, or as many as said, spread over all. */
export function* everyAnswers(asked: readonly Question[], most: number): Generator<Answers> {
  const domains = asked.map(everyAnswer)
  const size = domains.reduce((total, each) => total * each.length, 1)
  const step = size <= most ? 1 : Math.floor(size / most) | 1
  for (let n = 0; n < size; n += step) {
    let rest = n
    const answers: Answers = {}
    for (const [i, domain] of domains.entries()) {
      const answer = domain[rest % domain.length] as Answer
      rest = Math.floor(rest / domain.length)
      if (answer !== null) answers[asked[i]?.key as string] = answer
    }
    yield answers
  }
}
