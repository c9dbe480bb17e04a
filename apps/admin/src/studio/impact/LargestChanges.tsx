import { Box, Link, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { listAssessments } from '@verdict/contracts'
import type { Impact } from '@verdict/engine/review'
import { type Names, wordingIn } from '@verdict/wording'
import { call } from '../../api/call.ts'
import { useOpenBehind } from './behind-context.ts'
import { Unread } from '../../ui/Unread.tsx'
import { capital } from '../../ui/capital.ts'
import { useTried } from './tried-context.ts'

const wording = wordingIn('en')

/** Printed, it is more than 0.0. */
const SEEN = 0.05

/** The assessments that change most: those with another first one before the others. Nothing where none changes. */
export function LargestChanges({ largest: all, names }: Pick<Impact, 'largest'> & { names: Names }) {
  const tried = useTried()
  const largest = all.filter(({ from, to, shift }) => from !== to || Math.abs(shift) >= SEEN)
  const ids = largest.map(({ assessment }) => assessment)
  const { data, error, refetch } = useQuery({
    queryKey: ['largest-changes', ids],
    queryFn: async () =>
      (await call(listAssessments, { query: { filter: { id: ids }, range: [0, ids.length - 1] } })).body,
    enabled: ids.length > 0,
  })
  if (largest.length === 0) return null
  const told = new Map(data?.map((each) => [each.id, each]))
  const first = (option: string | null) => (option === null ? 'None' : `${names.option(option)} first`)
  function said(assessment: string, from: string | null): string {
    const { strength, printedLead } = told.get(assessment) ?? {}
    if (from === null || !strength) return first(from)
    if (strength !== 'tooClose') return names.option(from)
    if (!printedLead) return `Too close, ${first(from)}`
    return `Too close, ${names.option(from)} by ${wording.points(printedLead.lead, printedLead.decimals)}`
  }
  return (
    <Box component="section" aria-label="The largest changes" sx={{ minWidth: 0 }}>
      <Typography variant="h6" component="h2" sx={{ mb: 2 }}>
        The largest changes
      </Typography>
      {!data && error && <Unread what="How close those results were" {...{ error, refetch }} />}
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label="Table of changes, scrolls sideways">
        <Box
          component="table"
          className="figures"
          sx={{ width: '100%', '& :is(th, td):not(:last-child)': { textAlign: 'start' } }}
        >
          <thead>
            <tr>
              <th scope="col">Assessment</th>
              <th scope="col">Told</th>
              <th scope="col">{capital(tried)}</th>
              <th scope="col">Largest move of a score</th>
            </tr>
          </thead>
          <tbody>
            {largest.map(({ assessment, from, to, shift }) => (
              <tr key={assessment}>
                <th scope="row">
                  <OpenOne assessment={assessment} />
                </th>
                <td>{said(assessment, from)}</td>
                <td>{from === to ? 'the same' : <b>{first(to)}</b>}</td>
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
