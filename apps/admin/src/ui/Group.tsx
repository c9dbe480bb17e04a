import { Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'

/** A section of a page, with a heading under a line. */
export const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <Stack component="section" gap={5} sx={{ borderTop: '1px solid var(--rule-strong)', pt: 4 }}>
    <Typography variant="h5" component="h2">
      {title}
    </Typography>
    {children}
  </Stack>
)
