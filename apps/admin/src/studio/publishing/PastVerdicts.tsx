import { Box, Link as MuiLink, Typography } from '@mui/material'
import { ESTIMATED } from '@verdict/contracts'
import { type Names, wordingIn } from '@verdict/wording'
import { Link } from 'react-router-dom'
import { tooCloseSaid } from '../impact/too-close-said.ts'
import type { Estimate } from '../impact/use-estimate.ts'

const wording = wordingIn('en')

/** Ways from one winner to another that are listed. */
const MOST = 6

interface Props {
  /** The model's id. */
  model: string
  estimate: Estimate | undefined
  names: Names
  /** Called when a link is followed. */
  onGo(): void
}

/** What the draft would have said to past assessments. */
export function PastVerdicts({ model, estimate, names, onGo }: Props) {
  if (!estimate) return <Typography role="status">Looking at past assessments…</Typography>
  const { total, impact } = estimate
  if (total === 0) return <Typography color="text.secondary">Nobody has taken this model yet.</Typography>
  const moved = (impact?.transitions ?? []).filter(({ from, to }) => from !== to)
  return (
    <>
      {impact && (
        <Typography>
          {wording.impact(impact)}
          {tooCloseSaid(impact.becameTooClose)}{' '}
          {total > ESTIMATED && `An estimate: the newest ${wording.number(ESTIMATED)} of ${wording.number(total)}. `}
          <MuiLink component={Link} to={`/models/${model}/impact`} onClick={onGo}>
            Impact
          </MuiLink>
        </Typography>
      )}
      {impact === undefined && <Typography role="status">Deciding on them again…</Typography>}
      <Box component="ul" aria-label="Changed winners" sx={{ m: 0, mt: 1, pl: 5, fontSize: '.875rem' }}>
        {moved.slice(0, MOST).map((transition) => (
          <li key={`${transition.from} ${transition.to}`}>{wording.transition(transition, names)}</li>
        ))}
      </Box>
    </>
  )
}
