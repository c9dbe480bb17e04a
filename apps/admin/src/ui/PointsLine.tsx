import { Box } from '@mui/material'
import type { ReactNode } from 'react'

interface Props {
  label: ReactNode
  /** As they are printed; empty where there is nothing to say. */
  points: string
  /** What stands below both. */
  children?: ReactNode
}

/** A line of a list that says what moved a score, and by how much. */
export const PointsLine = ({ label, points, children }: Props) => (
  <Box
    component="li"
    sx={{
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      columnGap: 4,
      py: 2,
      borderBottom: '1px solid var(--rule-faint)',
      fontSize: '.875rem',
    }}
  >
    {label}
    <span style={{ fontVariantNumeric: 'tabular-nums' }}>{points}</span>
    {children}
  </Box>
)
