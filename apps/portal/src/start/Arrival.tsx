import { useMessages } from '../messages/messages.ts'
import type { FittedAnswers } from '../answers/stored-answers.ts'
import { Notice } from '../ui/Notice.tsx'

interface Props {
  /** The answers of the address, while this device has answers too; or 'damaged'. */
  arrival: FittedAnswers | 'damaged'
  onTake(): void
}

/** Answers from another device replace those of this one only when the client says so. */
export function Arrival({ arrival, onTake }: Props) {
  const { start } = useMessages()
  if (arrival === 'damaged') return <Notice kind="caution">{start.damagedLink}</Notice>
  return (
    <Notice kind="caution">
      {start.answersInBothPlaces(Object.keys(arrival.stored.answers).length)}{' '}
      <button type="button" onClick={onTake}>
        {start.takeAnswersOfLink}
      </button>
    </Notice>
  )
}
