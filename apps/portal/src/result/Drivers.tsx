import { indexOf } from '@verdict/facts/ranking'
import type { DecisionInput } from '@verdict/facts/result-facts'
import type { Axis } from '@verdict/pictures/axis'
import { LeadBar } from '@verdict/pictures/LeadBar'
import { useReport, useReportWording } from '../messages/messages.ts'
import type { SectionProps } from '../ui/section-props.ts'
import { GivenAnswer } from './GivenAnswer.tsx'
import type { AnswerDriver } from './largest-drivers.ts'

type Props = SectionProps & {
  grounds: DecisionInput
  drivers: AnswerDriver[]
  /** The axis of the lead above. */
  axis: Axis
}

/** The answers without which the lead would be another, on the scale of the lead. */
export function Drivers({ facts, names, document, grounds, drivers, axis }: Props) {
  const { result } = useReport()
  const wording = useReportWording()
  const [first, second] = facts.verdict.ranking.map(({ option }) => indexOf(document, option))
  if (drivers.length === 0) return null
  return (
    <>
      <h3 className="subhead drivers-head">{result.drivers}</h3>
      <ul className="drivers">
        {drivers.map(({ question, marginChange }) => (
          <li key={question.key} className="fall-row">
            <GivenAnswer question={question} names={names} grounds={grounds} />
            <LeadBar
              axis={axis}
              step={{ from: 0, to: marginChange }}
              option={marginChange < 0 ? second : first}
              hatched={marginChange < 0}
            />
            <span className="num">{wording.signed(marginChange)}</span>
          </li>
        ))}
      </ul>
      <p className="note">{result.driversHint(names.option(facts.verdict.winner ?? ''))}</p>
    </>
  )
}
