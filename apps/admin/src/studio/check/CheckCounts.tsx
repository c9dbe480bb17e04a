import { useParams } from 'react-router-dom'
import { useDraft } from '../draft/draft-context.ts'
import { unnamed } from '../document/unnamed.ts'
import { useCheck } from '../draft/check-context.ts'
import { sortedFindings } from './sorted-findings.ts'
import { useAcceptedFindings } from './use-accepted-findings.ts'
import { useUnfinishedHere } from './use-unfinished-here.ts'

/** How much a check found, by severity; nothing where it found nothing. */
export function CheckCounts() {
  const { id = '' } = useParams()
  const { document, problems, names } = useDraft()
  const unfinished = useUnfinishedHere()
  const { checked } = useCheck()
  const { byKey } = useAcceptedFindings(id)
  const { error, warning } = sortedFindings(checked?.findings ?? [], byKey)
  const failing = (checked?.scenarios ?? []).filter(({ pass }) => !pass)
  const blocking = problems.length + unfinished.length + unnamed(document, names).length + failing.length
  return (
    <>
      <Count count={blocking + error.length} colour="var(--error)" one="error" />
      <Count count={warning.length} colour="var(--caution)" one="warning" />
    </>
  )
}

const Count = ({ count, colour, one }: { count: number; colour: string; one: string }) =>
  count === 0 ? null : (
    <span style={{ color: colour, fontSize: '.8125rem' }}>
      {' '}
      {count}
      <span style={READ_ONLY_ALOUD}> {count === 1 ? one : `${one}s`}</span>
    </span>
  )

const READ_ONLY_ALOUD = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const
