import { Box, Typography } from '@mui/material'
import { wordingIn } from '@verdict/wording'
import { Link, useParams } from 'react-router-dom'
import { Empty } from '../ui/Empty.tsx'
import { useDraft } from './draft-context.ts'
import { useScenarioResults } from './use-scenario-results.ts'

const wording = wordingIn('en')

const TABS: { [part: string]: string } = {
  options: 'options',
  criteria: 'criteria',
  ratings: 'ratings',
  questions: 'questions',
  rules: 'rules',
  estimates: 'estimates',
  caseStudies: 'case-studies',
  scenarios: 'scenarios',
}

/** Everything that keeps the draft from being published, with the way to where it is mended. */
export default function CheckTab() {
  const { id } = useParams()
  const { problems, model, names } = useDraft()
  const failing = useScenarioResults(model)?.filter(({ pass }) => !pass) ?? []
  if (problems.length === 0 && failing.length === 0)
    return (
      <Empty title="Nothing is in the way of publishing.">
        <Typography>The draft says what a model must say, and every scenario comes out as it should.</Typography>
      </Empty>
    )
  return (
    <Box
      component="ul"
      sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: 760, borderTop: '1px solid var(--rule-strong)' }}
    >
      {problems.map(({ pointer, message }) => {
        const [, part = ''] = pointer.split('/')
        return (
          <Box component="li" key={pointer + message} sx={{ borderBottom: '1px solid var(--rule-faint)', py: 3 }}>
            <Typography>{message}</Typography>
            <Typography variant="caption">
              <Link to={`/models/${id}/${TABS[part] ?? ''}`}>{pointer.slice(1).replaceAll('/', ' › ')}</Link>
            </Typography>
          </Box>
        )
      })}
      {failing.map(({ key, reasons }) => (
        <Box component="li" key={key} sx={{ borderBottom: '1px solid var(--rule-faint)', py: 3 }}>
          <Typography>
            <b>{names.scenario(key)}</b> {reasons.map((reason) => wording.reason(reason, names)).join(' ')}
          </Typography>
          <Typography variant="caption">
            <Link to={`/models/${id}/scenarios`}>Scenario</Link>
          </Typography>
        </Box>
      ))}
    </Box>
  )
}
