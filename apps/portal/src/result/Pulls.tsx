import { useReport, useWording } from '../messages/messages.ts'
import { OptionName, optionClass } from '@verdict/pictures/OptionName'
import type { DecisionInput } from '@verdict/facts/result-facts'
import { GivenAnswer } from './GivenAnswer.tsx'
import type { AnswerDriver } from './largest-drivers.ts'
import { indexOf } from '@verdict/facts/ranking'
import type { SectionProps } from '../ui/section-props.ts'

/** The answers behind a tie in two equal columns, by the option that each favours. */
export function Pulls({
  pulls,
  facts,
  names,
  document,
  grounds,
}: SectionProps & { pulls: AnswerDriver[]; grounds: DecisionInput }) {
  const { result } = useReport()
  const wording = useWording()
  const sides = facts.verdict.ranking
    .slice(0, 2)
    .map(({ option }, i) => ({
      option,
      index: indexOf(document, option),
      pulls: pulls.filter(({ marginChange }) => marginChange > 0 === (i === 0)),
    }))
    .sort((a, b) => a.index - b.index)
  if (pulls.length === 0) return null
  return (
    <>
      <h3 className="subhead drivers-head">{result.drivers}</h3>
      <div className="pulls">
        {sides.map(({ option, index, pulls }) => (
          <div key={option} className={optionClass(index)}>
            <h4 className="label">
              {result.towards} <OptionName index={index} name={names.option(option)} />
            </h4>
            <ul className="rows">
              {pulls.map(({ question, marginChange }) => (
                <li key={question.key}>
                  <GivenAnswer question={question} names={names} grounds={grounds} />
                  <span className="num">{wording.points(Math.abs(marginChange))}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className="note">{result.driversHintTie}</p>
    </>
  )
}
