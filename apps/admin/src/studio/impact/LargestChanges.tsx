import { Box, Link, Typography } from '@mui/material'
import type { Impact } from '@verdict/engine/review'
import { type Names, wordingIn } from '@verdict/wording'
import { useOpenBehind } from './behind-context.ts'

const wording = wordingIn('en')

/** The assessments that change most: those with another winner first. */
export function LargestChanges({ largest, names }: Pick<Impact, 'largest'> & { names: Names }) {
  if (largest.length === 0) return null
  const named = (winner: string | null) => (winner === null ? 'None' : names.option(winner))
  return (
    <Box component="section" aria-label="The largest changes" sx={{ minWidth: 0 }}>
      <Typography variant="h6" component="h2" sx={{ mb: 2 }}>
        The largest changes
      </Typography>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label="Table of changes, scrolls sideways">
        <Box component="table" className="figures" sx={{ width: '100%' }}>
          <thead>
            <tr>
              <th scope="col">Assessment</th>
              <th scope="col">Told</th>
              <th scope="col">This draft</th>
              <th scope="col">Largest move of a score</th>
            </tr>
          </thead>
          <tbody>
            {largest.map(({ assessment, from, to, shift }) => (
              <tr key={assessment}>
                <th scope="row">
                  <OpenOne assessment={assessment} />
                </th>
                <td>{named(from)}</td>
                <td>{from === to ? 'the same' : <b>{named(to)}</b>}</td>
                <td>{wording.signed(shift)}</td>
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
    </Box>
  )
}

function OpenOne({ assessment }: { assessment: string }) {
  const open = useOpenBehind()
  const name = assessment.slice(-12)
  if (!open) return <code>{name}</code>
  return (
    <Link
      component="button"
      type="button"
      onClick={() => open({ assessment }, `Assessment ${name}`)}
      sx={{ font: 'inherit' }}
    >
      <code>{name}</code>
    </Link>
  )
}
