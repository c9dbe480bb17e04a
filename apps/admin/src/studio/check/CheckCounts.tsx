import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined'
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined'
import { useParams } from 'react-router-dom'
import { READ_ONLY_ALOUD } from '../../ui/read-only-aloud.ts'
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
      <Count count={blocking + error.length} Sign={ErrorOutlineOutlined} colour="var(--error)" one="error" />
      <Count count={warning.length} Sign={WarningAmberOutlined} colour="var(--caution)" one="warning" />
    </>
  )
}

interface Counted {
  count: number
  /** As the findings of its kind have it. */
  Sign: typeof ErrorOutlineOutlined
  colour: string
  one: string
}

const Count = ({ count, Sign, colour, one }: Counted) =>
  count === 0 ? null : (
    <span title={`${count} ${said(count, one)}`} style={{ color: colour, fontSize: '.8125rem', whiteSpace: 'nowrap' }}>
      {' '}
      <Sign sx={{ fontSize: 13, verticalAlign: '-2px' }} />
      {count}
      <span style={READ_ONLY_ALOUD}> {said(count, one)}</span>
    </span>
  )

const said = (count: number, one: string) => (count === 1 ? one : `${one}s`)
