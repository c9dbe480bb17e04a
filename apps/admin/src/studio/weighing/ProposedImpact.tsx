import { Typography } from '@mui/material'
import { ESTIMATED } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { wordingIn } from '@verdict/wording'
import { useParams } from 'react-router-dom'
import { Unread } from '../../ui/Unread.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { useEstimate } from '../impact/use-estimate.ts'

const wording = wordingIn('en')

/** What the draft with the proposed weights would say to past assessments, beside what it says to them as it is. */
export function ProposedImpact({ proposed }: { proposed: ModelDocument }) {
  const { id = '' } = useParams()
  const { document } = useDraft()
  const { estimate: then, unread } = useEstimate(id, proposed)
  const { estimate: now } = useEstimate(id, document)
  if (!then || !now) return unread.error && <Unread what="Past assessments" {...unread} />
  if (then.total === 0) return <Typography sx={{ mb: 3 }}>Nobody has taken this model yet.</Typography>
  if (then.impact === undefined || now.impact === undefined)
    return <Typography sx={{ mb: 3 }}>Deciding on past assessments again…</Typography>
  if (then.impact === null || now.impact === null) return null
  return (
    <Typography sx={{ mb: 3 }}>
      {wording.impact(then.impact)} As the draft is now: {wording.number(now.impact.flipped)}.
      {then.total > ESTIMATED &&
        ` An estimate: the newest ${wording.number(ESTIMATED)} of ${wording.number(then.total)}.`}
    </Typography>
  )
}
