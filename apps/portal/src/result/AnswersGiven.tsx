import { ownMember, type Question } from '@verdict/engine'
import { useReport, useReportWording } from '../messages/messages.ts'
import { ChangeAnswer } from '../trying/ChangeAnswer.tsx'
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
  const asked = [...facts.answered, ...facts.unsure, ...facts.unasked].map(
    (key) => document.questions.find((question) => question.key === key) as Question,
  )
  return (
    <Fold
      id="answers"
      name={result.yours}
      gist={result.answersGist(facts.answered.length, facts.unsure.length, facts.unasked.length, facts.settled)}
    >
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
              <ChangeAnswer question={question} names={names} facts={facts} own={own} />
            </dd>
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
