import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material'
import type { Role } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { namesIn } from '@verdict/wording'
import { useMemo } from 'react'
import { useGetOne, usePermissions } from 'react-admin'
import { Link, useParams } from 'react-router-dom'
import { AnswerList } from '../brief/AnswerList.tsx'
import { Finding } from '../brief/LeadBrief.tsx'
import { Moved } from '../brief/Moved.tsx'
import { OwnPriorities } from '../brief/OwnPriorities.tsx'
import { Remarks } from '../brief/Remarks.tsx'
import { Scores } from '../brief/Scores.tsx'
import { useResultFacts } from '../brief/use-result-facts.ts'
import { useVersionDocument } from '../brief/use-version-document.ts'
import { WeeksAndCost } from '../brief/WeeksAndCost.tsx'
import { WhyWinner } from '../brief/WhyWinner.tsx'
import { AtTime } from '../ui/Ago.tsx'
import { languageName } from '../ui/language-name.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { titleOf } from '../ui/title-of.ts'
import { Unread } from '../ui/Unread.tsx'
import { InTheDraft } from './draft/InTheDraft.tsx'
import { MakeScenario } from './draft/MakeScenario.tsx'
import { sourceName } from './list/filter-chips.ts'
import type { WholeAssessment } from './whole-assessment.ts'

/** One assessment as a consultant sees it: what was answered, what was said, which answer moved what, and what the draft would say. */
export function AssessmentPage() {
  const { id = '' } = useParams()
  const { data: assessment, error, refetch } = useGetOne<WholeAssessment>('assessments', { id })
  const document = useVersionDocument(assessment)
  const { permissions } = usePermissions<Role>()

  if (error) return <Unread mt={6} {...{ error, refetch }} />
  // A list that was here before has the assessment without its answers.
  if (assessment?.result === undefined || !document) return null
  const { createdAt, modelTitle, version, source, locale, lead, becameLead, token } = assessment
  return (
    <>
      <PageHead
        title={`Assessment ${id.slice(-12)}`}
        hint={
          <>
            {titleOf(modelTitle)}, version {version} · <AtTime instant={createdAt} /> · {sourceName(source)}
            {locale && ` · ${languageName(locale)}`}
            {becameLead && lead === null && ' · became a lead'}
          </>
        }
        actions={
          <>
            {lead && (
              <Button variant="outlined" component={Link} to={`/leads/${lead}/show`}>
                Open the lead
              </Button>
            )}
            <Button variant="outlined" href={`/r/${token}`} target="_blank">
              See the verdict
            </Button>
            {permissions !== 'viewer' && <MakeScenario assessment={assessment} />}
          </>
        }
      />
      <Stack gap={6} sx={{ pt: 5, borderTop: '1px solid var(--rule)', maxWidth: 960 }}>
        <Told assessment={assessment} document={document} />
        <InTheDraft assessment={assessment} document={document} />
        <Typography variant="caption">
          <MuiLink component={Link} to="/assessments">
            All assessments
          </MuiLink>
        </Typography>
      </Stack>
    </>
  )
}

/** What was said, and why. */
function Told({ assessment: { result }, document }: { assessment: WholeAssessment; document: ModelDocument }) {
  const facts = useResultFacts(document, result)
  const names = useMemo(() => namesIn(document, document.defaultLocale), [document])
  if (!facts) return <Typography color="textSecondary">Explaining the verdict…</Typography>
  const props = { document, result, facts, names }
  return (
    <>
      <Box>
        <Finding {...props} />
      </Box>
      <AnswerList {...props} />
      <Moved {...props} />
      <WhyWinner {...props} />
      <Scores {...props} />
      <WeeksAndCost {...props} />
      <OwnPriorities {...props} />
      <Remarks {...props} />
    </>
  )
}
