import { ownMember } from '@verdict/engine'
import type { ReportContext } from '../report-context.ts'

/** An answer as the client gave it. */
export function answerText({ document, answers, names, wording, words }: ReportContext, key: string): string {
  const answer = ownMember(answers, key)
  const question = document.questions.find((each) => each.key === key)
  if (answer === null || answer === undefined) return words.unsure
  if (typeof answer === 'boolean' && !question?.choices) return answer ? words.yes : words.no
  if (Array.isArray(answer) && answer.length === 0) return words.none
  return wording.answer(key, answer, names)
}

/** The short form of an answer, where the model has one. */
export function shortAnswer(context: ReportContext, key: string): string {
  const answer = ownMember(context.answers, key)
  const short = (choice: string) => context.names.shortChoice(key, choice)
  if (typeof answer === 'string') return short(answer)
  if (Array.isArray(answer) && answer.length > 0) return context.wording.items(answer.map(short))
  return answerText(context, key)
}

/** The questions that were answered, those that moved the lead most first. */
export function byEffect({ facts: { answered, verdict } }: ReportContext): string[] {
  const change = (key: string) =>
    Math.abs(verdict.drivers.find(({ source }) => source === `answer:${key}`)?.marginChange ?? 0)
  return [...answered].sort((a, b) => change(b) - change(a))
}
