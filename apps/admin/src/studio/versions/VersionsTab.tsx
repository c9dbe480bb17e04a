import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material'
import { useState } from 'react'
import { Compare } from './Compare.tsx'
import { Saves } from './Saves.tsx'
import { Versions } from './Versions.tsx'

/** What was published and what was saved, each with what it changed, and the way back to any of it. */
export default function VersionsTab() {
  const [shown, setShown] = useState<'versions' | 'saves' | 'compare'>('versions')
  return (
    <Box sx={{ maxWidth: 860 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={shown}
        onChange={(_, next: typeof shown | null) => next && setShown(next)}
        aria-label="What to show"
        sx={{ mb: 4 }}
      >
        <ToggleButton value="versions">Versions</ToggleButton>
        <ToggleButton value="saves">Every save</ToggleButton>
        <ToggleButton value="compare">Side by side</ToggleButton>
      </ToggleButtonGroup>
      {shown === 'versions' && <Versions />}
      {shown === 'saves' && <Saves />}
      {shown === 'compare' && <Compare />}
    </Box>
  )
}
