import { Box } from '@mui/material'
import { useDraft } from '../draft/draft-context.ts'
import { inPercent, type ShownWeights } from './shown-weights.ts'
import { WAYS } from './judgements.ts'

/** A row a criterion: what it weighs now, for each, and from what they said. */
export function WeightsTable({ keys, now, weights, people }: ShownWeights) {
  const { names } = useDraft()
  return (
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
              <td>{inPercent(now[i])}</td>
              {people.map((person) => (
                <td key={person.by}>{inPercent(person.weights[i])}</td>
              ))}
              <td>{inPercent(weights[i])}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  )
}
