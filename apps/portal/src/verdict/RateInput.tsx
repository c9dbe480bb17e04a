import { misfit, type Question } from '@verdict/engine'
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
  const rate = own.grounds.answers[question.key] ?? assumed
  const [typed, setTyped] = useState(String(rate ?? ''))
  // What was put back is shown again.
  useEffect(() => setTyped((now) => (Number(now.replace(',', '.')) === rate ? now : String(rate ?? ''))), [rate])
  const number = typed.trim() === '' ? Number.NaN : Number(typed.replace(',', '.'))
  const wrong = typed !== '' && misfit(question, number) !== undefined
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
          onChange={({ target }) => {
            setTyped(target.value)
            const value = Number(target.value.replace(',', '.'))
            if (target.value.trim() !== '' && misfit(question, value) === undefined) own.answer(question.key, value)
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
