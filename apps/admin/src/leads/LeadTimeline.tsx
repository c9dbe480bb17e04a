import { Box, Button, Stack, Typography } from '@mui/material'
import type { TimelineEntry } from '@verdict/contracts'
import { useState } from 'react'
import { AtTime } from '../ui/Ago.tsx'
import { UndoButton } from './bulk/UndoButton.tsx'
import { happenedIn, isMerge } from './happened.ts'
import { useTimeline } from './use-timeline.ts'

/** Entries that are shown at first. */
const FIRST = 12

/** What happened to a lead, newest first: who changed what from what to what, what was noted, who looked at it. */
export function LeadTimeline({ lead }: { lead: string }) {
  const [isWhole, setWhole] = useState(false)
  const { data, error, refetch } = useTimeline(lead)
  if (error)
    return (
      <Typography>
        {error.message} <Button onClick={() => void refetch()}>Try again</Button>
      </Typography>
    )
  const entries = data ?? []
  const shown = isWhole ? entries : entries.slice(0, FIRST)
  return (
    <Box component="section" aria-labelledby="happened">
      <Stack direction="row" justifyContent="space-between" alignItems="baseline">
        <Typography variant="h6" component="h2" id="happened">
          What happened
        </Typography>
        {shown.length < entries.length && (
          <Button onClick={() => setWhole(true)}>All {entries.length.toLocaleString('en-GB')}</Button>
        )}
      </Stack>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 3, p: 0, borderInlineStart: '1px solid var(--rule)' }}>
        {shown.map((entry, i) => (
          <Happened key={`${entry.at}${i}`} entry={entry} />
        ))}
      </Box>
    </Box>
  )
}

const Happened = ({ entry }: { entry: TimelineEntry }) => (
  <Box component="li" sx={{ position: 'relative', pl: 4, pb: 4, fontSize: '.875rem', overflowWrap: 'anywhere' }}>
    <Box
      component="span"
      aria-hidden
      sx={{
        position: 'absolute',
        left: -5,
        top: 6,
        width: 9,
        height: 9,
        borderRadius: '50%',
        border: '1.5px solid var(--rule-control)',
        background: entry.kind === 'noted' ? 'var(--rule-control)' : 'var(--paper)',
      }}
    />
    {entry.kind === 'noted' ? (
      <Typography sx={{ whiteSpace: 'pre-wrap', fontSize: 'inherit' }}>{entry.text}</Typography>
    ) : (
      happenedIn(entry).map((line) => <div key={line}>{line}</div>)
    )}
    <Typography variant="caption">
      {entry.by && `${entry.by}, `}
      <AtTime instant={entry.at} />
      {entry.undo === null && '. It can be undone no more: that is possible for 30 days.'}
    </Typography>
    {entry.undo && (
      <div>
        <UndoButton undo={entry.undo} isMerge={isMerge(entry)} />
      </div>
    )}
  </Box>
)
