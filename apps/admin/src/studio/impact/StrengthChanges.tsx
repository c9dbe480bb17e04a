import { Box, Link as MuiLink, Typography } from '@mui/material'
import type { ImpactResult } from '@verdict/contracts'
import { wordingIn } from '@verdict/wording'
import { Link, useParams } from 'react-router-dom'
import { Behind } from './Behind.tsx'
import type { Wanted } from './behind-context.ts'

const wording = wordingIn('en')
const named = (strength: ImpactResult['strengths']['changes'][number]['from']) =>
  strength === null ? 'no verdict' : wording.strength(strength)

/** How sure verdicts were and would be. */
export function StrengthChanges({ strengths: { assessed, changes, every: drawn } }: Pick<ImpactResult, 'strengths'>) {
  const { id = '' } = useParams()
  const moved = changes.filter(({ from, to }) => from !== to).sort((a, b) => b.count - a.count)
  const stay = changes.reduce((sum, { from, to, count }) => sum + (from === to ? count : 0), 0)
  const cell = (count: number, wanted: Wanted, title: string) =>
    drawn === undefined ? wording.number(count) : <Behind count={count} wanted={{ ...wanted, drawn }} title={title} />
  return (
    <Box component="section" aria-label="How sure verdicts are" sx={{ minWidth: 0 }}>
      <Typography variant="h6" component="h2">
        How sure verdicts are
      </Typography>
      <Typography variant="caption" component="p" sx={{ mb: 2 }}>
        Of {wording.number(assessed)} assessments, spread evenly: to decide on strength takes long.
      </Typography>
      <Box component="table" className="figures" sx={{ width: '100%' }}>
        <thead>
          <tr>
            <th scope="col">Change</th>
            <th scope="col">Assessments</th>
          </tr>
        </thead>
        <tbody>
          {moved.map(({ from, to, count }) => (
            <tr key={`${from} ${to}`}>
              <th scope="row">
                <Before strength={from} model={id} /> → {named(to)}
              </th>
              <td>{cell(count, { strength: from, becomes: to }, `Was ${named(from)}, now ${named(to)}`)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">As it was</th>
            <td>{cell(stay, { becomes: 'same' }, 'As sure as it was')}</td>
          </tr>
        </tbody>
      </Box>
    </Box>
  )
}

/** How sure verdicts were, as the link to all of them. */
function Before({ strength, model }: { strength: Parameters<typeof named>[0]; model: string }) {
  if (strength === null) return <>{named(strength)}</>
  const filter = JSON.stringify({ model, strength })
  return (
    <MuiLink component={Link} to={`/assessments?${new URLSearchParams({ filter })}`} color="inherit">
      {named(strength)}
    </MuiLink>
  )
}
