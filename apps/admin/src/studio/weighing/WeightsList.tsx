import { Box, Typography } from '@mui/material'
import { useDraft } from '../draft/draft-context.ts'
import { WAYS } from './judgements.ts'
import { inPercent, type ShownWeights } from './shown-weights.ts'

/** The same as the table, where there is no room for columns: a criterion with its weights below it. */
export function WeightsList({ keys, now, weights, people }: ShownWeights) {
  const { names } = useDraft()
  return (
    <Box component="ul" aria-label="Weights" sx={{ listStyle: 'none', m: 0, my: 3, p: 0 }}>
      {keys.map((key, i) => (
        <Box component="li" key={key} sx={{ py: 2, borderBottom: '1px solid var(--rule-faint)' }}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 3 }}>
            <span>{names.criterion(key)}</span>
            <b>{inPercent(weights[i])}</b>
          </Box>
          <Typography variant="caption" component="p" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
            <span>now {inPercent(now[i])}</span>
            {people.map((person) => (
              <span key={person.by}>
                {person.name} ({WAYS[person.way].toLowerCase()}) {inPercent(person.weights[i])}
              </span>
            ))}
          </Typography>
        </Box>
      ))}
    </Box>
  )
}
