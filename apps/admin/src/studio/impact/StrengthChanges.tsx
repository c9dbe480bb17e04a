import { Box, Link as MuiLink, Typography } from '@mui/material'
import type { ImpactResult } from '@verdict/contracts'
import { wordingIn } from '@verdict/wording'
import { Link, useParams } from 'react-router-dom'
import { Behind } from './Behind.tsx'
import type { Wanted } from './behind-context.ts'
import { useTried } from './tried-context.ts'
import { transitionCell } from './transition-cell.ts'

const wording = wordingIn('en')
type Strength = ImpactResult['strengths']['changes'][number]['from']
const STRENGTHS: Strength[] = ['clear', 'leaning', 'tooClose']
const named = (strength: Strength) => (strength === null ? 'no verdict' : wording.strength(strength))

/** From how sure to how sure: rows are how sure verdicts were, columns how sure what was tried is; what stays is shaded. */
export function StrengthChanges({ strengths: { assessed, changes, every: drawn } }: Pick<ImpactResult, 'strengths'>) {
  const { id = '' } = useParams()
  const tried = useTried()
  const hasNone = changes.some(({ from, to }) => from === null || to === null)
  const all: Strength[] = hasNone ? [...STRENGTHS, null] : STRENGTHS
  const count = (from: Strength, to: Strength) =>
    changes.reduce((sum, each) => sum + (each.from === from && each.to === to ? each.count : 0), 0)
  const stay = all.reduce((sum, strength) => sum + count(strength, strength), 0)
  const cell = (count: number, wanted: Wanted, title: string) =>
    drawn === undefined ? wording.number(count) : <Behind count={count} wanted={{ ...wanted, drawn }} title={title} />
  return (
    <Box component="section" aria-label="How sure verdicts are" sx={{ minWidth: 0 }}>
      <Typography variant="h6" component="h2">
        How sure verdicts are
      </Typography>
      <Typography variant="caption" component="p" sx={{ mb: 2 }}>
        Of {wording.number(assessed)} assessments, spread evenly: to decide on strength takes long. As sure as before:{' '}
        {cell(stay, { becomes: 'same' }, 'As sure as it was')}. Rows: then. Columns: in {tried}.
      </Typography>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label="Table of strengths, scrolls sideways">
        <Box component="table" className="figures">
          <thead>
            <tr>
              <td />
              {all.map((to) => (
                <th key={to} scope="col">
                  {named(to)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map((from) => (
              <tr key={from}>
                <th scope="row">
                  <Before strength={from} model={id} />
                </th>
                {all.map((to) => (
                  <Box component="td" key={to} sx={transitionCell(from === to, count(from, to))}>
                    {cell(
                      count(from, to),
                      { strength: from, becomes: to },
                      from === to ? `Still ${named(from)}` : `Was ${named(from)}, now ${named(to)}`,
                    )}
                  </Box>
                ))}
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
    </Box>
  )
}

/** How sure verdicts were, as the link to all of them. */
function Before({ strength, model }: { strength: Strength; model: string }) {
  if (strength === null) return <>{named(strength)}</>
  const filter = JSON.stringify({ model, strength })
  return (
    <MuiLink component={Link} to={`/assessments?${new URLSearchParams({ filter })}`} color="inherit">
      {named(strength)}
    </MuiLink>
  )
}
