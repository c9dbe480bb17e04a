import { useMessages } from '../messages/messages.ts'
import type { Found } from '../answers/stored-answers.ts'
import { Notice } from '../ui/Notice.tsx'

interface Props {
  /** What the address brought: answers beside those that are kept here, or nothing that can be read. */
  arrival: Found | 'damaged'
  onTake(): void
}

/** Answers that come from another device replace those of this one only when the client says so. */
export function Arrival({ arrival, onTake }: Props) {
  const { start } = useMessages()
  if (arrival === 'damaged') return <Notice kind="caution">{start.damagedLink}</Notice>
  return (
    <Notice kind="caution">
      {start.bothHere(Object.keys(arrival.stored.answers).length)}{' '}
      <button type="button" onClick={onTake}>
        {start.takeBrought}
      </button>
    </Notice>
  )
}
