import { useReport, useReportWording } from '../messages/messages.ts'
import type { DecisionInput } from '@verdict/facts/result-facts'
import { type Flip, flipsOf, flipText } from '@verdict/facts/flips'
import { openQuestions } from './open-questions.ts'
import type { SectionProps } from '../ui/section-props.ts'

const FIRST = 2

/** The answers that would change the winner, a sentence each; facts that the client cannot choose are listed separately. */
export function Flips({ facts, names, grounds }: SectionProps & { grounds: DecisionInput }) {
  const { result: messages, grounds: texts } = useReport()
  const { verdict } = facts
  const open = openQuestions(facts)
  const flips = flipsOf(verdict, grounds.answers)
  const [shown, folded] = [flips.slice(0, FIRST), flips.slice(FIRST)]
  const fixed = flipsOf(
    { turns: { ...verdict.turns, answers: verdict.turns.facts }, counterfactuals: [] },
    grounds.answers,
  )
  return (
    <>
      {shown.length > 0 && <FlipList flips={shown} names={names} />}
      {folded.length > 0 && (
        <details className="as-table">
          <summary>{messages.more(folded.length)}</summary>
          <FlipList flips={folded} names={names} />
        </details>
      )}
      {open > 0 && <p className="text text-soft">{texts.openMayTurn(open)}</p>}
      {fixed.length > 0 && (
        <>
          <h3 className="subhead">{messages.fixed}</h3>
          <FlipList flips={fixed} names={names} />
        </>
      )}
    </>
  )
}

function FlipList({ flips, names }: { flips: Flip[] } & Pick<SectionProps, 'names'>) {
  const wording = useReportWording()
  return (
    <ul className="rows text">
      {flips.map((flip) => (
        <li key={JSON.stringify(flip)}>{flipText(flip, wording, names)}</li>
      ))}
    </ul>
  )
}
