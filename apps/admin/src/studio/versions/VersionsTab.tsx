import { Box, ToggleButton } from '@mui/material'
import { OneOf } from '../../ui/OneOf.tsx'
import { useState } from 'react'
import { Compare } from './Compare.tsx'
import { Saves } from './Saves.tsx'
import { Versions } from './Versions.tsx'

/** What was published and what was saved, each with what it changed, and the way back to any of it. */
export default function VersionsTab() {
  const [shown, setShown] = useState<'versions' | 'saves' | 'compare'>('versions')
  return (
    <Box sx={{ maxWidth: 860 }}>
      <OneOf label="What to show" value={shown} onChange={setShown} sx={{ mb: 4 }}>
        <ToggleButton value="versions">Versions</ToggleButton>
        <ToggleButton value="saves">Every save</ToggleButton>
        <ToggleButton value="compare">Side by side</ToggleButton>
      </OneOf>
      {shown === 'versions' && <Versions />}
      {shown === 'saves' && <Saves />}
      {shown === 'compare' && <Compare />}
    </Box>
  )
}
