import type { Answer, Question } from '@verdict/engine'

const valueOf = (question: Question, key: string): Answer => (question.type === 'boolean' ? key === 'yes' : key)

/** Whether an answer holds a choice. */
export const isChosen = (question: Question, answer: Answer | undefined, key: string) =>
  Array.isArray(answer) ? answer.includes(key) : answer !== undefined && answer === valueOf(question, key)

/**
 * The answer after a choice was pressed. In a `multi` question the choice is toggled, and the answer has the order of the
 * choices. Undefined after the last one was removed: "none of these" is a separate choice.
 */
export function choose(question: Question, answer: Answer | undefined, key: string): Answer | undefined {
  if (question.type !== 'multi') return valueOf(question, key)
  const chosen = Array.isArray(answer) ? answer : []
  const now = (question.choices ?? [])
    .map((choice) => choice.key)
    .filter((each) => (each === key ? !chosen.includes(each) : chosen.includes(each)))
  return now.length > 0 ? now : undefined
}
