import { useMessages } from '../messages/messages.ts'

/** How far one is: what is behind, and how much may come at most. */
export function Progress({ position, remaining }: { position: number; remaining: number }) {
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
        <b>{question.number(position + 1)}</b>
        <span className="text-soft">, {question.more(remaining)}</span>
      </p>
    </div>
  )
}
