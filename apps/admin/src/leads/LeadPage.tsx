import { Alert, Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material'
import { requestOf } from '@verdict/client'
import { getLeadReport, getPublishedVersion } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { mailtoOf } from '@verdict/contracts/email'
import { useQuery } from '@tanstack/react-query'
import { useGetOne } from 'react-admin'
import { useParams } from 'react-router-dom'
import { AtTime } from '../ui/Ago.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { call } from '../api/call.ts'
import { LeadBrief } from './LeadBrief.tsx'
import { LeadFacts } from './LeadFacts.tsx'
import { LeadNotes } from './LeadNotes.tsx'
import type { LeadWithResult } from './lead-with-result.ts'
import { StatusMark } from './StatusMark.tsx'
import { suspicionLong } from './suspicions.ts'

/** One lead: what they need, what they were told and why, and what was done since. */
export function LeadPage() {
  const { id = '' } = useParams()
  const { data: lead, error, refetch } = useGetOne<LeadWithResult>('leads', { id })
  const document = useVersionDocument(lead)

  if (error)
    return (
      <Alert severity="error" sx={{ mt: 6 }} action={<Button onClick={() => void refetch()}>Try again</Button>}>
        {error.message}
      </Alert>
    )
  // A list that was here before has the lead without its result.
  if (!lead?.result) return null
  return (
    <>
      <PageHead
        title={lead.company ? `${lead.name}, ${lead.company}` : lead.name}
        hint={
          <>
            <StatusMark status={lead.status} /> · Asked on <AtTime instant={lead.createdAt} />
          </>
        }
        actions={
          <>
            <Button variant="outlined" href={`/r/${lead.result.token}`} target="_blank">
              See the verdict
            </Button>
            <Button variant="outlined" href={requestOf(getLeadReport, { params: { id } }).url} target="_blank">
              Open as PDF
            </Button>
            <Button variant="contained" href={mailtoOf(lead.email)}>
              Write to {lead.name.split(' ')[0]}
            </Button>
          </>
        }
      />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' },
          columnGap: 10,
          borderTop: '1px solid var(--rule)',
        }}
      >
        <Stack gap={6} sx={{ pt: 5, minWidth: 0 }}>
          {lead.suspicion && <Alert severity="warning">{suspicionLong[lead.suspicion]}</Alert>}
          {lead.message && (
            <Box>
              <Typography variant="subtitle2">What they wrote</Typography>
              <Typography
                sx={{
                  fontFamily: 'var(--serif)',
                  fontSize: '1.125rem',
                  lineHeight: 1.5,
                  whiteSpace: 'pre-wrap',
                  maxWidth: '34em',
                }}
              >
                {lead.message}
              </Typography>
            </Box>
          )}
          {document && <LeadBrief lead={lead} document={document} />}
        </Stack>
        <Stack gap={6} sx={{ pt: 5, pl: { lg: 6 }, borderInlineStart: { lg: '1px solid var(--rule)' } }}>
          <LeadFacts key={lead.id} lead={lead} onSaved={() => void refetch()} />
          <LeadNotes key={`note ${lead.id}`} lead={lead.id} />
          <Typography variant="caption">
            Consent given <AtTime instant={lead.consentAt} />: “{lead.consentText}”{' '}
            {lead.marketing ? 'May be written to about other things.' : 'Not to be written to about other things.'}{' '}
            <MuiLink href={`/${lead.model}`}>The model</MuiLink>, version {lead.version}.
          </Typography>
        </Stack>
      </Box>
    </>
  )
}

/** The version that the lead was decided by, whatever has been published since. */
function useVersionDocument(lead: LeadWithResult | undefined): ModelDocument | undefined {
  const { data } = useQuery({
    queryKey: ['version', lead?.model, lead?.version],
    enabled: lead !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () =>
      (await call(getPublishedVersion, { params: { slug: lead?.model ?? '', number: lead?.version ?? 0 } })).body,
  })
  return data?.document
}
