import { Box, Button, Typography } from '@mui/material'
import type { Rating } from '@verdict/engine'
import type { RatingTurn, Stand } from '@verdict/engine/review'
import { useState } from 'react'
import { writeNumber } from '../../ui/typing/read-number.ts'
import { useDraft } from '../draft/draft-context.ts'
import { useRatingTurns } from './use-rating-turns.ts'

/** How many are listed at first. */
const SHOWN = 3

/** What another rating of a cell would change in the scenarios, the nearest first. */
export function RatingTurns({ rating }: { rating: Rating }) {
  const { document, model } = useDraft()
  const turns = useRatingTurns(rating)
  if (document.scenarios.length === 0) return null
  return (
    <Box component="section" aria-label="What another rating would change" sx={{ mb: 5 }} aria-busy={model && !turns}>
      <Typography variant="subtitle2" component="h3" sx={{ mb: 1 }}>
        What another rating would change
      </Typography>
      {!model && (
        <Typography variant="body2" color="text.secondary">
          Known once nothing must be fixed in the draft.
        </Typography>
      )}
      {model && turns?.length === 0 && (
        <Typography variant="body2">Nothing: whatever it is, every scenario stays as it is.</Typography>
      )}
      {model && turns && turns.length > 0 && <Turns rating={rating} turns={turns} />}
    </Box>
  )
}

function Turns({ rating, turns }: { rating: Rating; turns: RatingTurn[] }) {
  const { names } = useDraft()
  const [isWhole, setWhole] = useState(false)
  const away = ({ value }: RatingTurn) => Math.abs(value - rating.value)
  const nearest = [...turns].sort((a, b) => away(a) - away(b))
  return (
    <>
      <Box component="ul" sx={{ m: 0, pl: 5, fontSize: '.875rem' }}>
        {(isWhole ? nearest : nearest.slice(0, SHOWN)).map((turn) => (
          <li key={`${turn.scenario} ${turn.value}`}>{saidOf(turn)}</li>
        ))}
      </Box>
      {turns.length > SHOWN && (
        <Button size="small" onClick={() => setWhole(!isWhole)} aria-expanded={isWhole}>
          {isWhole ? 'Show the nearest' : `Show ${turns.length - SHOWN} more`}
        </Button>
      )}
    </>
  )

  function saidOf({ scenario, value, now, then }: RatingTurn): string {
    const from = `From ${writeNumber(value)} ${value > rating.value ? 'up' : 'down'}`
    return `${from}, “${names.scenario(scenario)}” goes from ${standOf(now)} to ${standOf(then)}.`
  }

  function standOf({ leader, tooClose }: Stand): string {
    if (leader === null) return 'no option'
    return tooClose ? `too close to call (${names.option(leader)} ahead)` : names.option(leader)
  }
}
