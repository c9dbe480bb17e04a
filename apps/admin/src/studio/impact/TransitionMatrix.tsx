import { Box, Typography } from '@mui/material'
import type { ModelDocument } from '@verdict/engine'
import type { Impact } from '@verdict/engine/review'
import { type Names, wordingIn } from '@verdict/wording'
import { Behind } from './Behind.tsx'
import { OptionName } from '../../ui/OptionName.tsx'
import { capital } from '../../ui/capital.ts'
import { useTried } from './tried-context.ts'
import { transitionCell } from './transition-cell.ts'

const wording = wordingIn('en')

interface Props {
  impact: Pick<Impact, 'transitions' | 'assessed'>
  document: ModelDocument
  names: Names
}

/** Which option came first, by which comes first in what was tried, be it named the winner or too close to call; what stays is shaded. */
export function TransitionMatrix({ impact: { transitions, assessed }, document, names }: Props) {
  const tried = useTried()
  const counts = new Map(transitions.map(({ from, to, count }) => [`${from} ${to}`, count]))
  const count = (from: string | null, to: string | null) => counts.get(`${from} ${to}`) ?? 0
  // An option that is gone may have won before.
  const known = document.options.map(({ key }) => key)
  const gone = transitions
    .map(({ from }) => from)
    .filter((from): from is string => from !== null && !known.includes(from))
  const hasNone = transitions.some(({ from, to }) => from === null || to === null)
  const winners: (string | null)[] = [...known, ...new Set(gone), ...(hasNone ? [null] : [])]
  const sum = (of: (other: string | null) => number) => winners.reduce((total, other) => total + of(other), 0)
  const said = (winner: string | null) => (winner === null ? 'none' : names.option(winner))
  const name = (winner: string | null) =>
    winner === null ? 'None' : <OptionName index={Math.max(0, known.indexOf(winner))} name={names.option(winner)} />
  return (
    <Box component="section" aria-label="From what to what" sx={{ minWidth: 0 }}>
      <Typography variant="h6" component="h2">
        From what to what
      </Typography>
      <Typography variant="caption" component="p" sx={{ mb: 2 }}>
        Which option comes first, be it named the winner or too close to call. Rows: then. Columns: in {tried}.
      </Typography>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label="Table of who comes first, scrolls sideways">
        <Box component="table" className="figures">
          <thead>
            <tr>
              <td />
              {winners.map((to) => (
                <th key={to} scope="col">
                  {name(to)}
                </th>
              ))}
              <th scope="col">Then</th>
            </tr>
          </thead>
          <tbody>
            {winners.map((from) => (
              <tr key={from}>
                <th scope="row">{name(from)}</th>
                {winners.map((to) => (
                  <Box component="td" key={to} sx={transitionCell(from === to, count(from, to))}>
                    <Behind
                      count={count(from, to)}
                      wanted={{ was: from, is: to }}
                      title={`First then: ${said(from)}, now: ${said(to)}`}
                    />
                  </Box>
                ))}
                <td>
                  <Behind
                    count={sum((to) => count(from, to))}
                    wanted={{ was: from }}
                    title={`First then: ${said(from)}`}
                  />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{capital(tried)}</th>
              {winners.map((to) => (
                <td key={to}>
                  <Behind
                    count={sum((from) => count(from, to))}
                    wanted={{ is: to }}
                    title={`First in ${tried}: ${said(to)}`}
                  />
                </td>
              ))}
              <td>{wording.number(assessed)}</td>
            </tr>
            <tr>
              <th scope="row">Net change</th>
              {winners.map((to) => (
                <td key={to}>
                  {wording.signedNumber(sum((from) => count(from, to)) - sum((other) => count(to, other)))}
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        </Box>
      </Box>
    </Box>
  )
}
