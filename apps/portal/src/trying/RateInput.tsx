import { ownMember, type Question } from '@verdict/engine'
import { useMessages, useReport, useReportWording } from '../messages/messages.ts'
import { Icon } from '../ui/Icon.tsx'
import { useAlive } from '../ui/use-alive.ts'
import { useTypedNumber } from '../ui/use-typed-number.ts'
import type { SectionProps } from '../ui/section-props.ts'
import type { OwnPrioritiesState } from './use-own-priorities.ts'

type Props = Pick<SectionProps, 'names' | 'document'> & { own: OwnPrioritiesState }

/** The rate that turns weeks into money, where the model asks for it: another one changes the cost at once. */
export function RateInput({ names, document, own }: Props) {
  const key = document.estimates?.rateQuestion
  const question = document.questions.find((each) => each.key === key)
  return question ? <Rate question={question} names={names} own={own} assumed={document.estimates?.hourlyRate} /> : null
}

function Rate({ question, names, own, assumed }: Omit<Props, 'document'> & { question: Question; assumed?: number }) {
  const { question: messages } = useMessages()
  const { result } = useReport()
  const wording = useReportWording()
  const alive = useAlive()
  const rate = ownMember(own.grounds.answers, question.key) ?? undefined
  const { wrong, min, max, field, putBack } = useTypedNumber(question, rate, (number) => {
    // An empty field would not match the cost beside it, which needs a rate.
    if (number === null) putBack()
    else if (number !== undefined && number !== rate) own.answer(question.key, number)
  })
  return (
    <div className={wrong ? 'field rate has-error' : 'field rate'}>
      <label className="name" htmlFor="rate">
        {names.text(question.text)}
      </label>
      <div className="with-unit">
        {/* Before the page is alive what is typed would be lost. */}
        <input
          id="rate"
          className="input"
          aria-describedby="rate-range"
          disabled={!alive}
          // A figure of ours is never shown as if it had been given.
          placeholder={assumed === undefined ? undefined : result.assumes(wording.number(assumed))}
          {...field}
        />
        <span>{names.text(question.unit)}</span>
      </div>
      <p id="rate-range" className={wrong ? 'error' : 'hidden-visually'}>
        {wrong && <Icon name="error" size={16} />}
        {wrong ? messages.outOfRange(min, max) : messages.between(min, max, names.text(question.unit))}
      </p>
    </div>
  )
}
