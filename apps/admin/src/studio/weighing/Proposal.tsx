import { Box, Button, type Theme, Typography, useMediaQuery } from '@mui/material'
import { useMemo } from 'react'
import { useNotify } from 'react-admin'
import { useDraft } from '../draft/draft-context.ts'
import { figureTables } from '../figure-tables.ts'
import { ChangedWinners, scenariosIn } from './ChangedWinners.tsx'
import { ProposedImpact } from './ProposedImpact.tsx'
import { type PersonsWeights, withWeights } from './proposed-weights.ts'
import { WeightsList } from './WeightsList.tsx'
import { WeightsTable } from './WeightsTable.tsx'
import { changedWinners } from './winners.ts'

/** From which width on so many people have a column each without scrolling sideways. */
const roomFor = (people: number) => (people > 5 ? 'lg' : people > 2 ? 'md' : 'sm')

interface Props {
  keys: string[]
  /** One a criterion, sum 1. */
  weights: number[]
  /** Whose weights these come from, where they are of several. */
  people?: readonly PersonsWeights[]
  onTaken(): void
}

/** The weights that follow from what was said, beside those that are there, and what they would change. */
export function Proposal({ keys, weights, people = [], onTaken }: Props) {
  const { document, model, edit } = useDraft()
  const notify = useNotify()
  const now = document.criteria.map(({ weight }) => weight)
  const total = now.reduce((sum, each) => sum + each, 0)
  const shown = { keys, weights, people, now: now.map((each) => (total > 0 ? each / total : undefined)) }
  const isNarrow = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down(roomFor(people.length)))
  const changes = useMemo(() => changedWinners(model, { to: weights }), [model, weights])
  const proposed = useMemo(() => withWeights(document, keys, weights), [document, keys, weights])

  function take() {
    edit((draft) => withWeights(draft, keys, weights))
    onTaken()
    notify('The weights are in the draft. Undo takes them back.', { type: 'success' })
  }

  return (
    <Box component="section" aria-label="Proposed weights" sx={{ ...figureTables, maxWidth: 640 + 96 * people.length }}>
      <Typography variant="h6" component="h3">
        {people.length > 0 ? 'The geometric mean of all' : 'What follows from it'}
      </Typography>
      {isNarrow && people.length > 0 ? <WeightsList {...shown} /> : <WeightsTable {...shown} />}
      {changes && (
        <Typography component="div" sx={{ mb: 3 }}>
          {changes.length === 0
            ? 'The same option wins every scenario.'
            : `Another option wins ${scenariosIn(changes)}:`}
          {changes.length > 0 && <ChangedWinners changes={changes} />}
        </Typography>
      )}
      <ProposedImpact proposed={proposed} />
      <Button variant="contained" onClick={take}>
        Take these weights
      </Button>
    </Box>
  )
}
