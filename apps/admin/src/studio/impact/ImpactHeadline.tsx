import { Typography } from '@mui/material'
import type { Impact } from '@verdict/engine/review'
import { Behind } from './Behind.tsx'
import { BECAME_TOO_CLOSE, winnersSaid } from './impact-said.ts'
import { wordingIn } from '@verdict/wording'

const wording = wordingIn('en')
const share = (part: number, of: number) => wording.percent(Math.round((part / Math.max(1, of)) * 1000) / 1000)

/** What a draft, or a version, does to past assessments, in words. */
export function ImpactHeadline({ impact }: { impact: Impact }) {
  const { assessed, flipped, tooCloseFlips, becameTooClose = 0, leadFlips } = impact
  return (
    <>
      <Typography variant="h5" component="h2">
        {winnersSaid(impact)}
      </Typography>
      {flipped > 0 && (
        <Typography color="text.secondary" sx={{ mt: 1 }}>
          Another option comes first in{' '}
          <Behind count={flipped} wanted={{ flipped: true }} title="Another option comes first" /> (
          {share(flipped, assessed)}), be it named the winner or too close to call:{' '}
          <Behind
            count={tooCloseFlips}
            wanted={{ strength: 'tooClose', flipped: true }}
            title="Another first, too close to call before"
          />{' '}
          of them ({share(tooCloseFlips, flipped)}) were too close to call before;{' '}
          <Behind
            count={leadFlips}
            wanted={{ leadsOnly: true, flipped: true }}
            title="Another first, and became leads"
          />{' '}
          became leads.
        </Typography>
      )}
      {becameTooClose > 0 && (
        <Typography sx={{ mt: 1 }}>
          <Behind
            count={becameTooClose}
            wanted={{ becameTooClose: true }}
            title="Named a winner, now too close to call"
          />{' '}
          {BECAME_TOO_CLOSE}
        </Typography>
      )}
    </>
  )
}
