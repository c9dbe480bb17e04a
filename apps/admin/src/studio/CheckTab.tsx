import { Box, Button, Typography } from '@mui/material'
import { wordingIn } from '@verdict/wording'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router-dom'
import { useUnfinished } from '../ui/typing/unfinished.ts'
import { Empty } from '../ui/Empty.tsx'
import { useDraft } from './draft-context.ts'
import { unrated } from './matrix.ts'
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

/** Everything that keeps the draft from being published, with the way to where it is mended, and what was typed and is no value yet. */
export default function CheckTab() {
  const { id } = useParams()
  const { document, problems, model, names } = useDraft()
  const unfinished = useUnfinished()
  const failing = useScenarioResults(model)?.filter(({ pass }) => !pass) ?? []
  const entries = Object.entries(unfinished.snapshot())
  if (problems.length === 0 && failing.length === 0 && entries.length === 0)
    return (
      <Empty title="Nothing is in the way of publishing.">
        <Typography>The draft says what a model must say, and every scenario comes out as it should.</Typography>
      </Empty>
    )
  const to = (tab: string) => `/models/${id}/${tab}`
  return (
    <Box
      component="ul"
      sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: 760, borderTop: '1px solid var(--rule-strong)' }}
    >
      {unrated(document).map(({ option, criterion }) => (
        <Item
          key={`${option}/${criterion}`}
          where={<Link to={`${to('ratings')}?${new URLSearchParams({ option, criterion })}`}>Rate it</Link>}
        >
          <b>{names.option(option)}</b> is not rated on <b>{names.criterion(criterion)}</b>.
        </Item>
      ))}
      {problems
        .filter(({ code }) => code !== 'missingRating')
        .map(({ pointer, message }) => (
          <Item
            key={pointer + message}
            where={
              <Link to={to(TABS[pointer.split('/')[1] ?? ''] ?? '')}>{pointer.slice(1).replaceAll('/', ' › ')}</Link>
            }
          >
            {message}
          </Item>
        ))}
      {entries.map(([place, { label, text, fault }]) => (
        <Item
          key={place}
          where={
            <>
              <Link to={to(tabOf(place))}>Finish it</Link>{' '}
              <Button size="small" onClick={() => unfinished.forget(place)}>
                Drop it
              </Button>
            </>
          }
        >
          <b>{label}</b> is unfinished{text && <> at “{text}”</>}: {fault}
        </Item>
      ))}
      {failing.map(({ key, reasons }) => (
        <Item key={key} where={<Link to={to('scenarios')}>Scenario</Link>}>
          <b>{names.scenario(key)}</b> {reasons.map((reason) => wording.reason(reason, names)).join(' ')}
        </Item>
      ))}
    </Box>
  )
}

/** The tab of a field, with the cell where it is one of a rating. */
function tabOf(place: string): string {
  const [tab = '', option = '', criterion = ''] = place.split('/')
  if (tab === 'overview') return ''
  return tab === 'ratings' ? `ratings?${new URLSearchParams({ option, criterion })}` : tab
}

const Item = ({ where, children }: { where: ReactNode; children: ReactNode }) => (
  <Box component="li" sx={{ borderBottom: '1px solid var(--rule-faint)', py: 3 }}>
    <Typography>{children}</Typography>
    <Typography variant="caption" component="div">
      {where}
    </Typography>
  </Box>
)
