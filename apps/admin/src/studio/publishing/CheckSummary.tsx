import { Link as MuiLink, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { Unread } from '../../ui/Unread.tsx'
import { sortedFindings } from '../check/sorted-findings.ts'
import { useAcceptedFindings } from '../check/use-accepted-findings.ts'
import { useCheck } from '../draft/check-context.ts'

interface Props {
  /** The model's id. */
  model: string
  /** What prevents publishing. */
  problems: number
  onGo(): void
}

/** How much the check of the draft has found, in a line. */
export function CheckSummary({ model, problems, onGo }: Props) {
  const { checked, underWay, givenUp } = useCheck()
  const { byKey, unread } = useAcceptedFindings(model)
  const { error, warning, info, accepted } = sortedFindings(checked?.findings ?? [], byKey)
  const found = [
    said(problems + error.length, 'error'),
    said(warning.length, 'warning'),
    info.length > 0 && `${info.length} to know`,
    accepted.length > 0 && `${accepted.length} accepted`,
  ].filter(Boolean)
  if (unread) return <Unread what="Which findings were accepted" {...unread} />
  return (
    <Typography>
      {underWay && !givenUp && !checked
        ? 'Still looking. '
        : `${found.length === 0 ? 'Nothing else found' : found.join(', ')}. `}
      <MuiLink component={Link} to={`/models/${model}/check`} onClick={onGo}>
        All findings
      </MuiLink>
    </Typography>
  )
}

const said = (count: number, one: string) => count > 0 && `${count} ${count === 1 ? one : `${one}s`}`
