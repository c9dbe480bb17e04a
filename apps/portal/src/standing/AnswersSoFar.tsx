import type { Names } from '@verdict/wording'
import { useMessages, useWording } from '../messages/messages.ts'
import type { ThreadPoint } from './thread.ts'

interface Props {
  names: Names
  thread: ThreadPoint[]
  /** Shows a question again, for another answer. */
  onReturn(question: string): void
}

/** The answers without what they do to the scores. The one to the question that is shown stands there already. */
export function AnswersSoFar({ names, thread, onReturn }: Props) {
  const { question: messages } = useMessages()
  const wording = useWording()
  const given = thread.flatMap(({ question, answer, current }) => (question && !current ? [{ question, answer }] : []))
  if (given.length === 0) return null
  return (
    <>
      <h2 className="subhead">{messages.soFar}</h2>
      <ul className="so-far">
        {given.map(({ question, answer }) => {
          const said = wording.givenAnswer(question, answer, names)
          return (
            <li key={question}>
              <span className="said">
                <small>{names.short(question)}</small>
                {said}
              </span>
              <button
                className="as-link"
                type="button"
                aria-label={messages.change(names.question(question), said)}
                onClick={() => onReturn(question)}
              >
                {messages.changeShort}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
