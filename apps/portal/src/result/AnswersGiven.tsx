import { ownMember, type Question } from '@verdict/engine'
import { type Lead, leadNow } from '@verdict/facts/leads'
import type { Reach } from '@verdict/facts/reach'
import type { Axis } from '@verdict/pictures/axis'
import { leadAxis } from '@verdict/pictures/LeadPlot'
import { ReachPlot } from '@verdict/pictures/ReachPlot'
import { printedLead } from '@verdict/wording'
import { useDeferredValue } from 'react'
import { useReport, useReportWording } from '../messages/messages.ts'
import { ChangeAnswer } from '../trying/ChangeAnswer.tsx'
import { useOutcomes } from '../trying/use-outcomes.ts'
import type { OwnPrioritiesState } from '../trying/use-own-priorities.ts'
import type { SectionProps } from '../ui/section-props.ts'
import { Fold } from '../ui/Fold.tsx'

/** The answers that the verdict is based on, so that readers can check them, and try others. */
export function AnswersGiven({
  facts,
  names,
  document,
  own,
  again,
  change,
}: SectionProps & {
  own: OwnPrioritiesState
  /** The address of the questionnaire with these answers, from the first question on. */
  again: string
  change: string
}) {
  const { result, grounds } = useReport()
  const wording = useReportWording()
  const { answers, priorities } = own.grounds
  const now = leadNow(document, facts.verdict)
  // All ways to answer are decided again: what a client moves does not wait for that.
  const outcomes = useOutcomes(document, names, useDeferredValue(own.grounds), now?.index)
  const asked = [...facts.answered, ...facts.unsure, ...facts.unasked].map(
    (key) => document.questions.find((question) => question.key === key) as Question,
  )
  const ends = asked.flatMap(({ key }) => {
    const reach = outcomes?.reach(key)
    return reach ? [reach.low, reach.high] : []
  })
  const [first, second] = facts.verdict.ranking
  const printed = first && second && printedLead(first, second, facts.tie)
  // An end at the present lead has its figure, as it is printed elsewhere.
  const said = (points: number) =>
    printed && points === now?.points ? wording.signed(printed.lead, printed.decimals) : wording.signed(points)
  const axis = now && ends.length > 0 ? leadAxis([now.points, ...ends], facts.tie) : undefined
  return (
    <Fold
      id="answers"
      name={result.answers}
      gist={result.answersGist(facts.answered.length, facts.unsure.length, facts.unasked.length)}
    >
      {axis && <p className="note">{grounds.reach}</p>}
      <dl className="facts answers">
        {asked.map((question) => (
          <div key={question.key}>
            <dt title={names.question(question.key)}>{names.short(question.key)}</dt>
            <dd>
              <span>
                {facts.unasked.includes(question.key)
                  ? result.unasked
                  : wording.shortAnswer(question.key, ownMember(answers, question.key), names)}
              </span>
              <ChangeAnswer question={question} names={names} facts={facts} own={own} outcomes={outcomes} />
            </dd>
            {axis && now && (
              <ReachCell axis={axis} tie={facts.tie} lead={now} reach={outcomes?.reach(question.key)} said={said} />
            )}
          </div>
        ))}
        {Object.entries(priorities).map(([criterion, factor]) => (
          <div key={criterion}>
            <dt>{result.ownName(names.criterion(criterion))}</dt>
            <dd>{wording.priority(factor, facts.mostPriority)}</dd>
          </div>
        ))}
      </dl>
      <p className="button-row again">
        <a className="button plain" href={change}>
          {grounds.through}
        </a>
        <a className="button plain" href={again}>
          {result.again}
        </a>
      </p>
    </Fold>
  )
}

interface ReachProps {
  axis: Axis
  tie: number
  lead: Lead
  reach: Reach | undefined
  /** The points of an end in figures. */
  said(points: number): string
}

/** How far the answer beside it can move the lead, drawn and in figures. */
function ReachCell({ reach, said, ...plot }: ReachProps) {
  const { result } = useReport()
  if (!reach) return null
  return (
    <dd className="reach">
      <ReachPlot {...plot} reach={reach} />
      <span className="note">{result.range(said(reach.low), said(reach.high))}</span>
    </dd>
  )
}
