import { useReport, useReportWording } from '../messages/messages.ts'
import type { DecisionInput } from '@verdict/facts/result-facts'
import { GivenAnswer } from './GivenAnswer.tsx'
import { Pulls } from './Pulls.tsx'
import { isTie } from '@verdict/facts/ranking'
import type { SectionProps } from '../ui/section-props.ts'

const MOST = 3
/** Less than this rounds to nothing. */
const LEAST = 0.05

/** The answers without which the lead would be another, the largest change first. */
export function Drivers({ facts, names, document, grounds }: SectionProps & { grounds: DecisionInput }) {
  const { result } = useReport()
  const wording = useReportWording()
  const answered = new Map(document.questions.map((question) => [`answer:${question.key}`, question]))
  const drivers = facts.verdict.drivers
    .flatMap(({ source, marginChange }) => {
      const question = answered.get(source)
      return question && Math.abs(marginChange) >= LEAST ? [{ question, marginChange }] : []
    })
    .sort((a, b) => Math.abs(b.marginChange) - Math.abs(a.marginChange))
    .slice(0, MOST)
  if (drivers.length === 0) return null
  const tie = isTie(facts.verdict)
  return (
    <>
      <h3 className="subhead drivers-head">{result.drivers}</h3>
      {tie ? (
        <Pulls pulls={drivers} facts={facts} names={names} document={document} grounds={grounds} />
      ) : (
        <ul className="drivers">
          {drivers.map(({ question, marginChange }) => (
            <li key={question.key}>
              <GivenAnswer question={question} names={names} grounds={grounds} />
              <span className="num">{wording.signed(marginChange)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="note">
        {tie ? result.driversHintTie : result.driversHint(names.option(facts.verdict.winner ?? ''))}
      </p>
    </>
  )
}
