import { Box, Button, Typography } from '@mui/material'
import { type ReactNode, useState } from 'react'
import { CheckList } from './CheckItem.tsx'

interface Props {
  title: string
  hint?: string
  items: ReactNode[]
  /** How many are drawn before somebody asks for all: a large model may have hundreds. */
  first: number
}

/** The findings of one kind; nothing where there are none. */
export function FindingGroup({ title, hint, items, first }: Props) {
  const [all, setAll] = useState(false)
  if (items.length === 0) return null
  const shown = all ? items : items.slice(0, first)
  return (
    <Box component="section" aria-label={title} sx={{ mb: 7 }}>
      <Box
        sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 4, maxWidth: 860, mb: 2 }}
      >
        <Typography variant="h6" component="h2">
          {title}
        </Typography>
        <Typography variant="caption">{hint}</Typography>
      </Box>
      <CheckList>{shown}</CheckList>
      {shown.length < items.length && (
        <Button onClick={() => setAll(true)} sx={{ mt: 2 }}>
          Show {items.length - shown.length} more
        </Button>
      )}
    </Box>
  )
}
