import { ownMember } from '@verdict/engine'
import type { ReportContext } from '../report-context.ts'

/** An answer as the client gave it. */
export const answerText = ({ answers, names, wording }: ReportContext, key: string): string =>
  wording.givenAnswer(key, ownMember(answers, key), names)

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
