import { Typography } from '@mui/material'
import { wordingIn } from '@verdict/wording'
import { Link, useParams } from 'react-router-dom'
import { Empty } from '../../ui/Empty.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { addressOf } from '../document/field-places.ts'
import { ProblemList, Item } from './ProblemList.tsx'
import { unnamed } from '../document/unnamed.ts'
import { useScenarioResults } from '../scenarios/use-scenario-results.ts'
import { useUnfinishedHere } from './use-unfinished-here.ts'

const wording = wordingIn('en')

/** Everything that prevents publishing: problems, unfinished fields and failing scenarios. */
export default function CheckTab() {
  const { id } = useParams()
  const { document, problems, model, names } = useDraft()
  const unfinished = useUnfinishedHere()
  const nameless = unnamed(document, names)
  const failing = useScenarioResults(model)?.filter(({ pass }) => !pass) ?? []
  if (problems.length === 0 && failing.length === 0 && unfinished.length === 0 && nameless.length === 0)
    return (
      <Empty title="No problems found">
        <Typography>The draft is complete, and every scenario passes.</Typography>
      </Empty>
    )
  return (
    <ProblemList document={document} problems={problems} names={names}>
      {failing.map(({ key, reasons }) => (
        <Item key={key} where={<Link to={`/models/${id}/${addressOf(`scenarios/${key}/expect`)}`}>Scenario</Link>}>
          <b>{names.scenario(key)}</b> {reasons.map((reason) => wording.reason(reason, names)).join(' ')}
        </Item>
      ))}
    </ProblemList>
  )
}
