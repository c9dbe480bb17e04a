import { flipsOf } from '@verdict/facts/flips'
import { becauseText, butText } from '@verdict/facts/because'
import type { DecisionInput } from '@verdict/facts/result-facts'
import { useReport, useReportWording } from '../messages/messages.ts'
import { openQuestions } from './open-questions.ts'
import type { SectionProps } from '../ui/section-props.ts'

/** The answers that brought the lead, and what would turn it, in a sentence each. */
export function Because({ facts, names, grounds: { answers } }: SectionProps & { grounds: DecisionInput }) {
  const { result: messages, grounds } = useReport()
  const wording = useReportWording()
  const { verdict } = facts
  const reasons = becauseText(verdict, answers, wording, names)
  const but = butText(flipsOf(verdict, answers).slice(0, 1), wording, names)
  const complete = verdict.turns.searched.complete && verdict.counterfactualsComplete !== false
  return (
    <>
      {reasons && (
        <p className="lead">
          <b>{messages.because}</b> {reasons}
        </p>
      )}
      {but ? (
        <p className="lead">
          <b>{messages.but}</b> {but}
        </p>
      ) : (
        complete && <p className="lead">{grounds.nothingTurns(openQuestions(facts))}</p>
      )}
    </>
  )
}
