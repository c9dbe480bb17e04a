import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Link as MuiLink,
  Typography,
} from '@mui/material'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ImpactAssessment, type ImpactFilter, listImpactAssessments } from '@verdict/contracts'
import { type Names, wordingIn } from '@verdict/wording'
import { Link, useParams } from 'react-router-dom'
import { call } from '../../api/call.ts'
import type { Wanted } from './behind-context.ts'

const wording = wordingIn('en')

interface Props {
  title: string
  wanted: Wanted
  /** Of the impact that the number is of. */
  filter: ImpactFilter
  names: Names
  onClose(): void
}

/** The assessments behind a number: what each was told, what the draft says, and what was answered. */
export function AssessmentsBehind({ title, wanted, filter, names, onClose }: Props) {
  const { id = '' } = useParams()
  const { data, error, isFetching, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['impact-assessments', id, filter, wanted],
    queryFn: async ({ pageParam }) =>
      (
        await call(listImpactAssessments, {
          params: { id },
          query: { filter: { ...filter, ...wanted }, ...(pageParam !== '' && { after: pageParam }) },
        })
      ).body,
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  /** That the draft is too close to call is known where it was asked for. */
  const isTooClose = wanted.becameTooClose === true || wanted.becomes === 'tooClose'
  const assessments = data?.pages.flatMap((page) => page.assessments) ?? []
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-label={title}>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>
        {wanted.because && (
          <Typography variant="caption" component="p" sx={{ mb: 1 }}>
            {wanted.because.how === 'alone'
              ? `Told → what version ${wanted.because.version} with this change alone says.`
              : 'Told → what this draft without this change says.'}
          </Typography>
        )}
        {error && <Alert severity="error">{error.message}</Alert>}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {assessments.map((each) => (
            <Assessment key={each.assessment} assessment={each} names={names} isTooClose={isTooClose} />
          ))}
        </Box>
        {!isFetching && !error && assessments.length === 0 && !hasNextPage && (
          <Typography>None of them is there any more.</Typography>
        )}
        <Typography role="status" variant="caption">
          {isFetching && 'Looking…'}
        </Typography>
      </DialogContent>
      <DialogActions sx={{ px: 6, pb: 5 }}>
        {hasNextPage && (
          <Button onClick={() => void fetchNextPage()} disabled={isFetching}>
            Show more
          </Button>
        )}
        <Button onClick={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  )
}

function Assessment({
  assessment,
  names,
  isTooClose,
}: {
  assessment: ImpactAssessment
  names: Names
  /** The draft is too close to call. */
  isTooClose: boolean
}) {
  const { assessment: id, was, is, shift, source, month, strength, lead, answers } = assessment
  const first = (option: string | null) => (option === null ? 'None' : `${names.option(option)} first`)
  const wasTooClose = strength === 'tooClose' && was !== null
  const told = wasTooClose ? `Too close to call, ${first(was)}` : was === null ? 'None' : names.option(was)
  const now = isTooClose ? `too close to call, ${first(is)}` : first(is)
  const given = Object.entries(answers).filter(([, answer]) => answer !== null)
  return (
    <Box component="li" sx={{ py: 2, borderBottom: '1px solid var(--rule-faint)' }}>
      <Typography>
        <b>{was === is && wasTooClose === isTooClose ? told : `${told} → ${now}`}</b>, {wording.signed(shift)} points
      </Typography>
      <Typography variant="caption" component="p">
        <MuiLink component={Link} to={`/assessments/${id}/show`}>
          <code>{id.slice(-12)}</code>
        </MuiLink>
        , {month}, {source || 'direct'}
        {strength && !wasTooClose && `, ${wording.strength(strength)} then`}
        {lead && ', became a lead'}
      </Typography>
      <details>
        <summary style={{ fontSize: '.8125rem', cursor: 'pointer' }}>
          {given.length === 1 ? 'One answer' : `${given.length} answers`}
        </summary>
        <Box component="dl" sx={{ m: 0, fontSize: '.8125rem' }}>
          {given.map(([question, answer]) => (
            <Box key={question} sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
              <dt>{names.short(question)}:</dt>
              <Box component="dd" sx={{ m: 0, fontWeight: 600 }}>
                {wording.shortAnswer(question, answer, names)}
              </Box>
            </Box>
          ))}
        </Box>
      </details>
    </Box>
  )
}
