import { misfit } from '@verdict/engine'
import { useEffect, useState } from 'react'
import { useMessages, useWording } from '../messages/messages.ts'
import { Icon } from '../ui/Icon.tsx'
import type { AnswerProps } from './AnswerInput.tsx'
import { Choice } from './Choice.tsx'

/** A number within the question's range. What does not fit is said at once, and is no answer until it does. */
export function NumberInput({ question, names, answer, onAnswer }: AnswerProps) {
  const messages = useMessages()
  const wording = useWording()
  const [typed, setTyped] = useState(typeof answer === 'number' ? wording.typed(answer) : '')
  const [min, max] = [wording.number(question.min ?? 0), wording.number(question.max ?? 0)]
  const read = (text: string) => {
    const number = wording.parse(text)
    return number !== undefined && misfit(question, number) === undefined ? number : undefined
  }
  const wrong = typed.trim() !== '' && read(typed) === undefined
  const unit = names.text(question.unit)
  // Another tab or a key may answer too: what is shown is what is kept.
  useEffect(() => {
    if (answer === null) setTyped('')
    else if (typeof answer === 'number')
      setTyped((now) => (wording.parse(now) === answer ? now : wording.typed(answer)))
  }, [answer, wording])

  return (
    <div className="number">
      <div className={wrong ? 'field has-fault' : 'field'}>
        <div className="with-unit">
          <input
            className="input"
            inputMode="decimal"
            autoComplete="off"
            aria-label={names.text(question.text)}
            aria-invalid={wrong}
            aria-describedby="range"
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value)
              onAnswer(read(target.value))
            }}
          />
          {unit && <span>{unit}</span>}
        </div>
        <p id="range" className={wrong ? 'fault' : 'note'} role={wrong ? 'alert' : undefined}>
          {wrong && <Icon name="fault" size={16} />}
          {wrong ? messages.question.outOfRange(min, max) : messages.question.between(min, max, unit)}
        </p>
      </div>
      <ul className="choices">
        <li>
          <Choice
            type="radio"
            name={question.key}
            label={messages.question.unsure}
            checked={answer === null}
            onChange={() => onAnswer(null)}
            unsure
          />
        </li>
      </ul>
    </div>
  )
}
