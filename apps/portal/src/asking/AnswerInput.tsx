import { choose, isChosen } from '../answers/choose.ts'
import { useMessages } from '../messages/messages.ts'
import type { AnswerProps } from './answer-props.ts'
import { Choice } from './Choice.tsx'
import { NumberInput } from './NumberInput.tsx'

/** The input of a question, by its type; "I don't know" is always a separate button of the same size. */
export function AnswerInput(props: AnswerProps) {
  const { question, answer, onAnswer, outcome } = props
  const messages = useMessages()
  if (question.type === 'number') return <NumberInput {...props} />
  const several = question.type === 'multi'
  const choices = question.choices ?? []
  const none = Array.isArray(answer) && answer.length === 0
  return (
    <>
      {several && <p className="note several">{messages.question.several}</p>}
      <ul className="choices">
        {choices.map(({ key }, i) => (
          <li key={key}>
            <Choice
              type={several ? 'checkbox' : 'radio'}
              name={question.key}
              shortcut={i + 1}
              label={props.names.choice(question.key, key)}
              note={outcome?.(choose(question, answer, key))}
              checked={isChosen(question, answer, key)}
              onChange={() => onAnswer(choose(question, answer, key))}
            />
          </li>
        ))}
        {several && (
          <li>
            <Choice
              type="checkbox"
              name={question.key}
              shortcut={choices.length + 1}
              label={messages.question.none}
              note={outcome?.([])}
              checked={none}
              onChange={() => onAnswer(none ? undefined : [])}
            />
          </li>
        )}
        <li className="aside">
          <Choice
            type={several ? 'checkbox' : 'radio'}
            name={question.key}
            shortcut={0}
            label={messages.question.unsure}
            note={outcome?.(null)}
            checked={answer === null}
            onChange={() => onAnswer(answer === null ? undefined : null)}
            unsure
          />
        </li>
      </ul>
    </>
  )
}
