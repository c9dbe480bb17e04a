import { Box, ToggleButton, Typography } from '@mui/material'
import { OneOf } from '../../ui/OneOf.tsx'
import { wordingIn } from '@verdict/wording'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { Link, useParams } from 'react-router-dom'
import { Empty } from '../../ui/Empty.tsx'
import { Unread } from '../../ui/Unread.tsx'
import { useDraft, useNames } from '../draft/draft-context.ts'
import { addressOf } from '../document/field-places.ts'
import { useCheck } from '../draft/check-context.ts'
import { CheckItem } from './CheckItem.tsx'
import { CheckStatus } from './CheckStatus.tsx'
import { BrokenBy } from '../scenarios/BrokenBy.tsx'
import { expectsNothing } from '../scenarios/passed.ts'
import { useBreaks } from '../scenarios/use-breaks.ts'
import { expectationFix } from './expectation-fix.ts'
import { FindingGroup } from './FindingGroup.tsx'
import { FindingItem } from './FindingItem.tsx'
import { FixButton } from './FixButton.tsx'
import { LotShares } from './LotShares.tsx'
import { ScenarioCoverage } from './ScenarioCoverage.tsx'
import { type SortedFinding, sortedFindings } from './sorted-findings.ts'
import { useAcceptedFindings } from './use-accepted-findings.ts'
import { useProblemItems } from './use-problem-items.tsx'

const wording = wordingIn('en')
type Group = 'blocking' | 'error' | 'warning' | 'info' | 'accepted'

/** What prevents publishing, what is doubtful, what was accepted, what the scenarios try and who wins. */
export default function CheckTab() {
  const { id = '' } = useParams()
  const { document, problems, names, published } = useDraft()
  const check = useCheck()
  const review = useAcceptedFindings(id)
  const notify = useNotify()
  const [only, setOnly] = useState<Group | 'all'>('all')
  const { checked } = check
  const checkedNames = useNames(checked?.document, published) ?? names
  const sorted = sortedFindings(checked?.findings ?? [], review.byKey)
  const items = (group: SortedFinding[]) =>
    group.map((each) => (
      <FindingItem
        key={each.finding.key}
        {...each}
        {...{ document: checked?.document ?? document, names: checkedNames, review }}
        onProblem={(error) => notify((error as Error).message, { type: 'error' })}
      />
    ))
  const breaks = useBreaks(checked?.document, checked?.scenarios)
  const failing = (checked?.scenarios ?? []).filter(({ pass }) => !pass)
  const blocking = [
    ...useProblemItems({ document, problems, names }),
    ...failing.map(({ key, reasons }) => (
      <CheckItem
        key={key}
        where={<Link to={`/models/${id}/${addressOf(`scenarios/${key}/expect`)}`}>Scenario</Link>}
        actions={<FixButton fix={expectationFix(key, reasons)} />}
      >
        <b>{checkedNames.scenario(key)}</b> {reasons.map((reason) => wording.reason(reason, checkedNames)).join(' ')}
        <BrokenBy found={breaks?.get(key)} names={checkedNames} />
      </CheckItem>
    )),
  ]
  const groups: { [group in Group]: { title: string; tab: string; hint?: string; items: typeof blocking } } = {
    blocking: { title: 'In the way of publishing', tab: 'In the way', items: blocking },
    error: { title: 'Surely a mistake', tab: 'Mistakes', hint: 'Publishing is possible', items: items(sorted.error) },
    warning: {
      title: 'Worth a look',
      tab: 'Worth a look',
      hint: 'Publishing is possible; accept one with a reason to put it away',
      items: items(sorted.warning),
    },
    info: { title: 'To know', tab: 'To know', items: items(sorted.info) },
    accepted: {
      title: 'Accepted',
      tab: 'Accepted',
      hint: 'They come back when what they are about changes',
      items: items(sorted.accepted),
    },
  }
  const counts = Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, group.items.length])) as {
    [group in Group]: number
  }
  const shown = Object.entries(groups).filter(([name]) => only === 'all' || only === name)
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)

  return (
    <Box
      sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' }, columnGap: 8 }}
    >
      <Box sx={{ minWidth: 0 }}>
        <CheckStatus check={check} names={checkedNames} />
        {review.unread && <Unread what="Which findings were accepted" {...review.unread} />}
        {total === 0 && !check.underWay && (
          <Empty title="No problems found">
            <Typography>
              The draft is complete, and{' '}
              {document.scenarios.some(expectsNothing)
                ? 'no scenario fails; some expect nothing yet.'
                : 'every scenario passes.'}
            </Typography>
          </Empty>
        )}
        {total > 0 && (
          <OneOf
            label="What to show"
            value={only}
            onChange={setOnly}
            sx={{ mb: 5, flexWrap: 'wrap', '& .MuiToggleButtonGroup-grouped': { borderLeftColor: 'divider' } }}
          >
            <ToggleButton value="all">All {total}</ToggleButton>
            {Object.entries(groups)
              .filter(([name]) => counts[name as Group] > 0 || only === name)
              .map(([name, { tab }]) => (
                <ToggleButton key={name} value={name}>
                  {tab} {counts[name as Group]}
                </ToggleButton>
              ))}
          </OneOf>
        )}
        {shown.map(([name, { title, hint, items }]) => (
          <FindingGroup
            key={name}
            title={title}
            {...(hint && { hint })}
            items={items}
            first={name === 'info' && only === 'all' ? 5 : 50}
          />
        ))}
      </Box>
      {checked?.fairness && checked.coverage && (
        <Box component="aside" sx={{ minWidth: 0, pl: { lg: 6 }, borderInlineStart: { lg: '1px solid var(--rule)' } }}>
          <ScenarioCoverage coverage={checked.coverage} document={checked.document} names={checkedNames} />
          <LotShares
            fairness={checked.fairness}
            before={published ? checked.fairnessBefore : null}
            document={checked.document}
            names={checkedNames}
          />
        </Box>
      )}
    </Box>
  )
}
