import { useMessages } from '../messages/messages.ts'

interface Props {
  position: number
  remaining: number
  /** What the question belongs to: the next one may be of another. */
  section: string
}

/** How many questions are behind, and how many may come at most. */
export function Progress({ position, remaining, section }: Props) {
  const { question } = useMessages()
  const total = position + 1 + remaining
  return (
    <div className="progress">
      <ol aria-hidden="true">
        {Array.from({ length: total }, (_, i) => (
          <li key={i} className={i < position ? 'done' : i === position ? 'now' : ''} />
        ))}
      </ol>
      <p className="label">
        <span id="number">
          <b>{question.number(position + 1)}</b>
          <span className="text-soft">, {question.more(remaining)}</span>
        </span>
        <span className="text-soft">{section && ` · ${section}`}</span>
      </p>
    </div>
  )
}
