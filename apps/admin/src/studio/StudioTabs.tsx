import { Tab, Tabs, useMediaQuery } from '@mui/material'
import type { Model } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { memo, useRef } from 'react'
import { Link } from 'react-router-dom'
import { useDraft } from './draft/draft-context.ts'
import { unrated } from './document/matrix.ts'
import { CheckCounts } from './check/CheckCounts.tsx'
import { useTabInSight } from './use-tab-in-sight.ts'

const labels = {
  overview: { label: 'Overview' },
  options: { label: 'Options', count: (document: ModelDocument) => document.options.length },
  criteria: { label: 'Criteria', count: (document: ModelDocument) => document.criteria.length },
  ratings: { label: 'Ratings', count: (document: ModelDocument) => document.ratings.length },
  questions: { label: 'Questions', count: (document: ModelDocument) => document.questions.length },
  rules: { label: 'Rules', count: (document: ModelDocument) => document.rules.length },
  estimates: { label: 'Estimates' },
  'case-studies': { label: 'Case studies', count: (document: ModelDocument) => document.caseStudies.length },
  scenarios: { label: 'Scenarios', count: (document: ModelDocument) => document.scenarios.length },
  languages: { label: 'Languages' },
  check: { label: 'Check' },
  impact: { label: 'Impact' },
  versions: {
    label: 'Versions',
    count: (_: ModelDocument, { versions }: Model) => versions,
  },
} satisfies {
  [tab: string]: {
    label: string
    count?: (document: ModelDocument, record: Model) => number
  }
}

export type TabName = keyof typeof labels

/** The tab of a path; the first one if there is no such tab. */
export const tabIn = (path: string): TabName => (Object.hasOwn(labels, path) ? (path as TabName) : 'overview')

/** What a tab is called; a name that is none stays as it is. */
export const tabLabel = (tab: string): string => (Object.hasOwn(labels, tab) ? labels[tab as TabName].label : tab)

/** A window in which all of them stand side by side. */
const ALL_FIT = '(min-width: 1440px)'

/** The parts of a model, each an address of its own. */
export const StudioTabs = memo(function StudioTabs({ id, tab, record }: { id: string; tab: TabName; record: Model }) {
  const { document } = useDraft()
  const missing = unrated(document).length
  const tabs = useRef<HTMLDivElement>(null)
  useTabInSight(tabs)
  const fits = useMediaQuery(ALL_FIT, { noSsr: true })
  return (
    <Tabs
      ref={tabs}
      value={tab}
      variant="scrollable"
      // Arrows that come later would push out of sight what was scrolled into it.
      scrollButtons={fits ? 'auto' : true}
      aria-label="Parts of the model"
      sx={{ borderBottom: '1px solid var(--rule)', '& .MuiTab-root': { px: '5px', minWidth: 0 } }}
    >
      {Object.entries(labels).map(([name, entry]) => {
        const count = 'count' in entry ? entry.count(document, record) : undefined
        return (
          <Tab
            key={name}
            value={name}
            component={Link}
            to={`/models/${id}/${name === 'overview' ? '' : name}`}
            label={
              <span>
                {entry.label} {/* None is told by what is still missing. */}
                {Boolean(count) && <span style={{ color: 'var(--ink-faint)', fontSize: '.8125rem' }}>{count}</span>}
                {name === 'check' && <CheckCounts />}
                {name === 'ratings' && missing > 0 && (
                  <span style={{ color: 'var(--caution)', fontSize: '.8125rem' }}> {missing} missing</span>
                )}
              </span>
            }
          />
        )
      })}
    </Tabs>
  )
})
