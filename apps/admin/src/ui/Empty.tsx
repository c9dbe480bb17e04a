import { Box, Typography } from '@mui/material'
import type { ReactNode } from 'react'

/** Shown in place of an empty list: what belongs here, and how to add it. */
export const Empty = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box sx={{ borderTop: '1px solid var(--rule-strong)', py: 5, maxWidth: '34em' }}>
    <Typography variant="h5" component="p">
      {title}
    </Typography>
    <Box sx={{ mt: 2, color: 'text.secondary' }}>{children}</Box>
  </Box>
)
