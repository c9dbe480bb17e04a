import { clausesOf } from '@verdict/wording'
import { ownMember } from '@verdict/engine'
import { flipsOf, flipText } from '@verdict/facts/flips'
import { because } from '@verdict/facts/because'
import type { DecisionInput } from '@verdict/facts/result-facts'
import { useReport, useReportWording } from '../messages/messages.ts'
import { openQuestions } from './open-questions.ts'
import type { SectionProps } from '../ui/section-props.ts'

/** The answers that brought the lead, and what would turn it, in a sentence each. */
export function Because({ facts, names, grounds: { answers } }: SectionProps & { grounds: DecisionInput }) {
  const { result: messages, grounds } = useReport()
  const wording = useReportWording()
  const { verdict } = facts
  const reasons = because(verdict).map((key) => {
    const answer = ownMember(answers, key) ?? null
    const clauses = clausesOf(key, answer, names)
    return clauses.length > 0 ? clauses : [messages.said(names.short(key), wording.shortAnswer(key, answer, names))]
  })
  const [flip] = flipsOf(verdict, answers)
  const complete = verdict.turns.searched.complete && verdict.counterfactualsComplete !== false
  return (
    <>
      {reasons.length > 0 && (
        <p className="lead">
          <b>{messages.because}</b> {wording.list(reasons.flat())}.
        </p>
      )}
      {flip ? (
        <p className="lead">
          <b>{messages.but}</b> {withinSentence(flipText(flip, wording, names))}
        </p>
      ) : (
        complete && <p className="lead">{grounds.nothingTurns(openQuestions(facts))}</p>
      )}
    </>
  )
}

const withinSentence = (said: string) => said.charAt(0).toLocaleLowerCase() + said.slice(1)
