import { ownMember } from '@verdict/engine'
import type { ReportContext } from '../report-context.ts'

/** An answer as the client gave it. */
export const answerText = ({ answers, names, wording }: ReportContext, key: string): string =>
  wording.givenAnswer(key, ownMember(answers, key), names)

/** The short form of an answer, where the model has one. */
export const shortAnswer = ({ answers, names, wording }: ReportContext, key: string): string =>
  wording.shortAnswer(key, ownMember(answers, key), names)

/** The questions that were answered, those that moved the lead most first. */
export function byEffect({ facts: { answered, verdict } }: ReportContext): string[] {
  const change = (key: string) =>
    Math.abs(verdict.drivers.find(({ source }) => source === `answer:${key}`)?.marginChange ?? 0)
  return [...answered].sort((a, b) => change(b) - change(a))
}
