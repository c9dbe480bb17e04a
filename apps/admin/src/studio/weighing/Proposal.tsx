import { Box, Button, Typography } from '@mui/material'
import { useMemo } from 'react'
import { useNotify } from 'react-admin'
import { useDraft } from '../draft/draft-context.ts'
import { figureTables } from '../figure-tables.ts'
import { ChangedWinners, scenariosIn } from './ChangedWinners.tsx'
import { WAYS } from './judgements.ts'
import { onScaleOf, type PersonsWeights } from './proposed-weights.ts'
import { changedWinners } from './winners.ts'

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })

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
  const { document, names, model, edit } = useDraft()
  const notify = useNotify()
  const now = document.criteria.map(({ weight }) => weight)
  const total = now.reduce((sum, each) => sum + each, 0)
  const changes = useMemo(() => changedWinners(model, { to: weights }), [model, weights])

  function take() {
    const next = onScaleOf(weights, now)
    edit((draft) => ({
      ...draft,
      criteria: draft.criteria.map((each) => {
        const place = keys.indexOf(each.key)
        return place === -1 ? each : { ...each, weight: next[place] as number }
      }),
    }))
    onTaken()
    notify('The weights are in the draft. Undo takes them back.', { type: 'success' })
  }

  return (
    <Box component="section" aria-label="Proposed weights" sx={{ ...figureTables, maxWidth: 640 + 96 * people.length }}>
      <Typography variant="h6" component="h3">
        {people.length > 0 ? 'The geometric mean of all' : 'What follows from it'}
      </Typography>
      <Box sx={{ overflowX: 'auto', my: 3 }} tabIndex={0} role="group" aria-label="Table of weights, scrolls sideways">
        <Box component="table" className="figures" sx={{ width: '100%', '& tbody th': { minWidth: 120 } }}>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">Now</th>
              {people.map(({ by, name, way }) => (
                <th scope="col" key={by}>
                  {name}
                  <Box component="span" sx={{ display: 'block', fontSize: '.75rem' }}>
                    {WAYS[way]}
                  </Box>
                </th>
              ))}
              <th scope="col">{people.length > 0 ? 'Together' : 'Proposed'}</th>
            </tr>
          </thead>
          <tbody>
            {keys.map((key, i) => (
              <tr key={key}>
                <th scope="row">{names.criterion(key)}</th>
                <td>{total > 0 ? percent.format((now[i] as number) / total) : '–'}</td>
                {people.map((person) => (
                  <td key={person.by}>{percent.format(person.weights[i] as number)}</td>
                ))}
                <td>{percent.format(weights[i] as number)}</td>
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
      {changes && (
        <Typography component="div" sx={{ mb: 3 }}>
          {changes.length === 0
            ? 'The same option wins every scenario.'
            : `Another option wins ${scenariosIn(changes)}:`}
          {changes.length > 0 && <ChangedWinners changes={changes} />}
        </Typography>
      )}
      <Button variant="contained" onClick={take}>
        Take these weights
      </Button>
    </Box>
  )
}
