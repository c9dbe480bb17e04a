import { Box, Link as MuiLink, Stack, Typography } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useGetOne } from 'react-admin'
import { useParams } from 'react-router-dom'
import { AtTime } from '../ui/Ago.tsx'
import { languageName } from '../ui/language-name.ts'
import { ON_SCREEN_ONLY } from '../ui/on-screen-only.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { titleOf } from '../ui/title-of.ts'
import { Unread } from '../ui/Unread.tsx'
import { ManyUnderWay } from './bulk/ManyUnderWay.tsx'
import { TakeTogether } from './adding/TakeTogether.tsx'
import { LeadBrief } from '../brief/LeadBrief.tsx'
import { LeadActions } from './LeadActions.tsx'
import { LeadFacts } from './LeadFacts.tsx'
import { LeadPrint, PRINTED } from './LeadPrint.tsx'
import { LeadNotices } from './LeadNotices.tsx'
import { LeadTimeline } from './LeadTimeline.tsx'
import { LeadWalk } from './LeadWalk.tsx'
import { LeadTasks } from './tasks/LeadTasks.tsx'
import { LeadNotes } from './LeadNotes.tsx'
import type { LeadWithResult } from './lead-with-result.ts'
import { hasNext, NextStep } from './NextStep.tsx'
import { SamePerson } from './person/SamePerson.tsx'
import { StatusMark } from './StatusMark.tsx'
import { useVersionDocument } from '../brief/use-version-document.ts'

/** One lead: what they need, what they were told and why, and what was done since. */
export function LeadPage() {
  const { id = '' } = useParams()
  const { data: lead, error, refetch } = useGetOne<LeadWithResult>('leads', { id })
  const document = useVersionDocument(lead)
  const queries = useQueryClient()
  /** The lead, what happened to it, and the lists that show it. */
  const renew = () => void queries.invalidateQueries({ queryKey: ['leads'] })

  if (error) return <Unread mt={6} {...{ error, refetch }} />
  // A list that was here before has the lead without its result.
  if (lead?.result === undefined) return null
  return (
    <>
      <Box sx={ON_SCREEN_ONLY}>
        <LeadWalk lead={lead} />
        <ManyUnderWay />
      </Box>
      <PageHead
        title={lead.company ? `${lead.name}, ${lead.company}` : lead.name}
        hint={
          <>
            <StatusMark status={lead.status} /> · {lead.result ? 'Asked on' : 'Added on'}{' '}
            <AtTime instant={lead.createdAt} />
            {lead.locale && `, in ${languageName(lead.locale)}`}
            {hasNext(lead) && (
              // Where the form that says it is far below.
              <Box component="span" sx={{ display: { xs: 'block', lg: 'none' }, ...ON_SCREEN_ONLY }}>
                <NextStep lead={lead} />
              </Box>
            )}
          </>
        }
        actions={<LeadActions lead={lead} />}
      />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' },
          columnGap: 10,
          borderTop: '1px solid var(--rule)',
        }}
      >
        <Stack {...{ [PRINTED]: true }} gap={6} sx={{ pt: 5, minWidth: 0 }}>
          <LeadPrint lead={lead} />
          <MuiLink href="#work" sx={{ display: { lg: 'none' }, ...ON_SCREEN_ONLY }}>
            To status, next step, tasks and notes
          </MuiLink>
          <LeadNotices lead={lead} />
          <SamePerson lead={lead} />
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
                  // A long one is read on the screen.
                  '@media print': {
                    display: '-webkit-box',
                    WebkitBoxOrient: 'vertical',
                    WebkitLineClamp: 7,
                    overflow: 'hidden',
                  },
                }}
              >
                {lead.message}
              </Typography>
            </Box>
          )}
          {document && lead.result && <LeadBrief result={lead.result} document={document} />}
          {!lead.result && (
            <Box sx={ON_SCREEN_ONLY}>
              <TakeTogether key={lead.id} lead={lead} onAttached={renew} />
            </Box>
          )}
        </Stack>
        <Stack
          id="work"
          gap={6}
          sx={{
            pt: 5,
            scrollMarginTop: 64,
            pl: { lg: 6 },
            borderInlineStart: { lg: '1px solid var(--rule)' },
            ...ON_SCREEN_ONLY,
          }}
        >
          <LeadFacts key={lead.id} lead={lead} onSaved={renew} />
          <LeadTasks key={`task ${lead.id}`} lead={lead.id} />
          <LeadNotes key={`note ${lead.id}`} lead={lead.id} />
          <LeadTimeline lead={lead.id} />
          <Typography variant="caption">
            Consent given <AtTime instant={lead.consentAt} />: “{lead.consentText}”{' '}
            {lead.marketing ? 'May be written to about other things.' : 'Not to be written to about other things.'}{' '}
            {lead.model && (
              <>
                <MuiLink href={`/${lead.model}`}>{titleOf(lead.modelTitle)}</MuiLink>, version {lead.version}.
              </>
            )}
          </Typography>
        </Stack>
      </Box>
    </>
  )
}
