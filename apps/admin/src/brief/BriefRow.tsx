import { Box, Typography } from '@mui/material'
import type { ReactNode } from 'react'

interface Props {
  title: string
  /** A sentence on what is listed. */
  note?: string
  children: ReactNode
}

/** A part of the brief: its title beside it, above it on a phone. */
export const BriefRow = ({ title, note, children }: Props) => (
  <Box
    component="section"
    sx={{
      borderTop: '1px solid var(--rule)',
      pt: 4,
      display: 'grid',
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '150px minmax(0, 1fr)' },
      gap: 4,
    }}
  >
    <Typography variant="h6" component="h3">
      {title}
    </Typography>
    <Box>
      {note && (
        <Typography variant="caption" component="p" sx={{ mb: 2 }}>
          {note}
        </Typography>
      )}
      {children}
    </Box>
  </Box>
)

/** Something and what it is, on a line. */
export const Pair = ({ label, value }: { label: ReactNode; value: string }) => (
  <Box
    sx={{
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1.2fr) minmax(0, 1fr)',
      gap: 4,
      py: 1.5,
      borderBottom: '1px solid var(--rule-faint)',
      fontSize: '.875rem',
    }}
  >
    <span>{label}</span>
    <span>{value}</span>
  </Box>
)
