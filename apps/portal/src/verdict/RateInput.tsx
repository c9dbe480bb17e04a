import { misfit, ownMember, type Question } from '@verdict/engine'
import { useEffect, useState } from 'react'
import { useMessages, useWording } from '../messages/messages.ts'
import { Icon } from '../ui/Icon.tsx'
import type { SectionProps } from './section.ts'
import type { Own } from './use-own.ts'

type Props = Pick<SectionProps, 'names' | 'document'> & { own: Own }

/** The rate that turns weeks into money, where the model asks for it: another one changes the cost at once. */
export function RateInput({ names, document, own }: Props) {
  const key = document.estimates?.rateQuestion
  const question = document.questions.find((each) => each.key === key)
  return question ? <Rate question={question} names={names} own={own} assumed={document.estimates?.hourlyRate} /> : null
}

function Rate({ question, names, own, assumed }: Omit<Props, 'document'> & { question: Question; assumed?: number }) {
  const { question: messages } = useMessages()
  const wording = useWording()
  const rate = ownMember(own.grounds.answers, question.key) ?? assumed
  const shown = typeof rate === 'number' ? wording.typed(rate) : ''
  const [typed, setTyped] = useState(shown)
  // What was put back is shown again.
  useEffect(() => setTyped((now) => (wording.parse(now) === rate ? now : shown)), [rate, shown, wording])
  const number = wording.parse(typed)
  const fits = (value: number | undefined): value is number =>
    value !== undefined && misfit(question, value) === undefined
  const wrong = typed.trim() !== '' && !fits(number)
  const [min, max] = [wording.number(question.min ?? 0), wording.number(question.max ?? 0)]
  return (
    <div className={wrong ? 'field rate has-fault' : 'field rate'}>
      <label className="name" htmlFor="rate">
        {names.text(question.text)}
      </label>
      <div className="with-unit">
        <input
          id="rate"
          className="input"
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={wrong}
          aria-describedby="rate-range"
          value={typed}
          // An empty field would stand beside a cost that some rate has made.
          onBlur={() => typed.trim() === '' && setTyped(shown)}
          onChange={({ target }) => {
            setTyped(target.value)
            const value = wording.parse(target.value)
            if (fits(value)) own.answer(question.key, value)
          }}
        />
        <span>{names.text(question.unit)}</span>
      </div>
      <p id="rate-range" className={wrong ? 'fault' : 'hidden-visually'}>
        {wrong && <Icon name="fault" size={16} />}
        {wrong ? messages.outOfRange(min, max) : messages.between(min, max, names.text(question.unit))}
      </p>
    </div>
  )
}
