import { useMessages } from '../messages/messages.ts'
import { Icon } from '../ui/Icon.tsx'
import { useTypedNumber } from '../ui/use-typed-number.ts'
import type { AnswerProps } from './answer-props.ts'
import { Choice } from './Choice.tsx'

/** A number within the question's range. An invalid one is reported when the field is left, and is no answer. */
export function NumberInput({ question, names, answer, onAnswer }: AnswerProps) {
  const messages = useMessages()
  const { wrong, min, max, field } = useTypedNumber(question, answer, (number) => {
    // Clearing the field removes a number, but not an "I don't know".
    if (number === null ? typeof answer === 'number' : number !== answer) onAnswer(number ?? undefined)
  })
  const unit = names.text(question.unit)

  return (
    <div className="number">
      <div className={wrong ? 'field has-error' : 'field'}>
        <div className="with-unit">
          <input className="input" aria-label={names.text(question.text)} aria-describedby="range" {...field} />
          {unit && <span>{unit}</span>}
        </div>
        <p id="range" className={wrong ? 'error' : 'note'} role={wrong ? 'alert' : undefined}>
          {wrong && <Icon name="error" size={16} />}
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
