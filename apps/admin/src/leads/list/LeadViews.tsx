import { Box } from '@mui/material'
import { useListContext } from 'react-admin'
import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'react-router-dom'
import { addressOf, type LeadFilter } from '../lead-filter.ts'
import { useLeadCounts } from '../use-lead-counts.ts'
import { useViews } from '../views/use-views.ts'
import { printedCount } from '../../ui/list/printed-count.ts'
import { viewOf } from './lead-views.ts'

/** The ways to look at leads, each with how many it has. They are links: a view can be opened beside this one, or sent to somebody. */
export function LeadViews() {
  const filter = useListContext().filterValues as LeadFilter
  const { pathname } = useLocation()
  const views = useViews()
  const counts = useLeadCounts(views.map((view) => view.filter))
  const current = viewOf(filter, views)
  const nav = useRef<HTMLElement>(null)
  // On a phone the tabs are wider than the page, and wider still once their counts are there.
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [current.name, counts.length])
  return (
    <Box
      component="nav"
      ref={nav}
      aria-label="Views"
      sx={{ display: 'flex', gap: 5, overflowX: 'auto', borderBottom: '1px solid var(--rule)' }}
    >
      {views.map((view, i) => (
        <Box
          key={view.saved?.id ?? view.name}
          component={Link}
          to={addressOf(view.filter, pathname)}
          aria-current={view === current ? 'page' : undefined}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1.5,
            minHeight: 44,
            whiteSpace: 'nowrap',
            textDecoration: 'none',
            fontSize: '.875rem',
            color: view === current ? 'var(--ink)' : 'var(--ink-soft)',
            fontWeight: view === current ? 600 : 400,
            boxShadow: view === current ? 'inset 0 -3px 0 var(--accent)' : 'none',
            '&:hover': { color: 'var(--ink)' },
          }}
        >
          {view.name}{' '}
          <Box
            component="span"
            sx={{
              minWidth: '1ch',
              fontSize: '.8125rem',
              fontWeight: view.urgent && counts[i] ? 600 : 400,
              color: view.urgent && counts[i] ? 'var(--error)' : 'var(--ink-faint)',
            }}
          >
            {counts[i] === undefined ? '' : printedCount(counts[i])}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
