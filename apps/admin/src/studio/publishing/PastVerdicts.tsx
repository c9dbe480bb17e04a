import { Box, Link as MuiLink, Typography } from '@mui/material'
import { ESTIMATED } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { type Names, wordingIn } from '@verdict/wording'
import { Link } from 'react-router-dom'
import { useEstimate } from '../impact/use-estimate.ts'

const wording = wordingIn('en')

/** Ways from one winner to another that are listed. */
const MOST = 6

interface Props {
  /** The model's id. */
  model: string
  document: ModelDocument
  names: Names
  /** The version that clients take now; undefined before the first. */
  version: number | undefined
  /** Called when a link is followed. */
  onGo(): void
}

/** What the draft would have said to past assessments, and who is affected by publishing it. */
export function PastVerdicts({ model, document, names, version, onGo }: Props) {
  const estimate = useEstimate(model, document)
  if (!estimate) return <Typography role="status">Looking at past assessments…</Typography>
  const { total, impact } = estimate
  if (total === 0) return <Typography color="text.secondary">Nobody has taken this model yet.</Typography>
  const moved = (impact?.transitions ?? []).filter(({ from, to }) => from !== to)
  return (
    <>
      {impact && (
        <Typography>
          {wording.impact(impact)}{' '}
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
      <Typography variant="subtitle2" component="h3" sx={{ mt: 3 }}>
        Who is affected
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 5, fontSize: '.875rem' }}>
        <li>
          <b>{wording.number(total)}</b> {total === 1 ? 'result stays' : 'results stay'} on the version that{' '}
          {total === 1 ? 'it was' : 'they were'} taken with, links and PDFs too.
        </li>
        {version !== undefined && <li>Whoever is answering now finishes on version {version}.</li>}
        {impact && impact.leadFlips > 0 && (
          <li>
            <b>{wording.number(impact.leadFlips)}</b> of {impact.leadFlips === 1 ? 'them is a lead' : 'them are leads'}{' '}
            who would be told another winner today; none is written to.
          </li>
        )}
        <li>Pages, and sites that embed the model, switch at once; webhooks are told.</li>
      </Box>
    </>
  )
}
