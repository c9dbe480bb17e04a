import type { Answer, Answers, ModelDocument, Question } from '../src/document.ts'

/** Every answer to a question, and none; of a number the ends, the middle, whole and half numbers and their neighbours. */
export function everyAnswer({ type, choices = [], min = 0, max = 0 }: Question): Answer[] {
  const keys = choices.map(({ key }) => key)
  if (type === 'boolean') return [null, true, false]
  if (type === 'multi')
    return [null, ...keys.reduce<string[][]>((sets, key) => [...sets, ...sets.map((set) => [...set, key])], [[]])]
  if (type !== 'number') return [null, ...keys]
  const halves = Array.from({ length: Math.min(12, 2 * (max - min)) + 1 }, (_, i) => min + i / 2)
  const numbers = [...halves, ...halves.map((x) => x + 0.01), (min + max) / 2, max]
  return [null, ...numbers.filter((x) => x <= max)]
}

export const isOpen = (answers: Answers, key: string): boolean =>
  !Object.hasOwn(answers, key) || (answers[key] ?? null) === null

/** Everything that answers may still become: what is given stays. Undefined where there are more than `most`. */
export function completions({ questions }: ModelDocument, answers: Answers, most: number): Answers[] | undefined {
  let all: Answers[] = [answers]
  for (const question of questions) {
    if (!isOpen(answers, question.key)) continue
    const every = everyAnswer(question)
    if (all.length * every.length > most) return undefined
    all = all.flatMap((one) => every.map((answer) => ({ ...one, [question.key]: answer })))
  }
  return all
}
