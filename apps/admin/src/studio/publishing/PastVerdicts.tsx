import { Box, Link as MuiLink, Typography } from '@mui/material'
import { type Names, wordingIn } from '@verdict/wording'
import { Link } from 'react-router-dom'
import { impactSaid, otherWinners } from '../impact/impact-said.ts'
import type { useImpact } from '../impact/use-impact.ts'
import { KeptReplay } from './KeptReplay.tsx'
import type { PastFigures } from './past-figures.ts'

const wording = wordingIn('en')

/** Ways from one winner to another that are listed. */
const MOST = 6

interface Props {
  /** The model's id. */
  model: string
  past: PastFigures | undefined
  replay: ReturnType<typeof useImpact>
  names: Names
  /** Called when a link is followed. */
  onGo(): void
}

/** What the draft would have said to past assessments. */
export function PastVerdicts({ model, past, replay, names, onGo }: Props) {
  if (!past) return <Typography role="status">Looking at past assessments…</Typography>
  const { total, impact, estimated } = past
  if (total === 0) return <Typography color="text.secondary">Nobody has taken this model yet.</Typography>
  const moved = impact ? otherWinners(impact) : []
  return (
    <>
      {impact && (
        <Typography>
          {impactSaid(impact)}
          {estimated}{' '}
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
      {impact && <KeptReplay replay={replay} total={total} />}
    </>
  )
}
