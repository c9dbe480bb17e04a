import { Box } from '@mui/material'
import { useDraft } from '../draft/draft-context.ts'
import { type ChangedWinner, winnerIn } from './winners.ts'

/** Scenarios that another option would win, and which one. “Now” would be read as what comes of it. */
export function ChangedWinners({ changes }: { changes: readonly ChangedWinner[] }) {
  const { names } = useDraft()
  return (
    <Box component="ul" sx={{ m: 0 }}>
      {changes.map(({ key, from, to }) => (
        <li key={key}>
          {names.scenario(key)}: {winnerIn(names, to)} instead of {winnerIn(names, from)}
        </li>
      ))}
    </Box>
  )
}

/** "One scenario" or "3 scenarios". */
export const scenariosIn = (changes: readonly ChangedWinner[]) =>
  changes.length === 1 ? 'one scenario' : `${changes.length} scenarios`
