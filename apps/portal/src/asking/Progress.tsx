import { useMessages } from '../messages/messages.ts'

interface Props {
  position: number
  remaining: number
  /** The number of the model's questions, as the start page gives it. */
  all: number
}

/** How many questions are behind, how many may come, and how many the answers made needless: of the same number everywhere. */
export function Progress({ position, remaining, all }: Props) {
  const { question } = useMessages()
  const most = position + 1 + remaining
  const total = Math.max(all, most)
  const kindOf = (i: number) => (i < position ? 'done' : i === position ? 'now' : i < most ? '' : 'fell')
  return (
    <div className="progress">
      <ol aria-hidden="true">
        {Array.from({ length: total }, (_, i) => (
          <li key={i} className={kindOf(i)} />
        ))}
      </ol>
      <p className="label">
        <span id="number">
          <b>{question.number(position + 1)}</b>{' '}
          <span className="text-soft">{question.of(total, remaining === 0)}</span>
        </span>
        {total > most && <span className="note">{question.fell(total - most)}</span>}
      </p>
    </div>
  )
}
