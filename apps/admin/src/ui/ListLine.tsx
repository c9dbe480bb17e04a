import { Box, Stack } from '@mui/material'
import type { ReactNode } from 'react'

/** A line of a list under a rule: what it tells of, and what can be done with it. */
export const ListLine = ({ children, action }: { children: ReactNode; action?: ReactNode }) => (
  <Stack
    component="li"
    direction="row"
    gap={3}
    alignItems="center"
    justifyContent="space-between"
    sx={{ py: 2, minHeight: 54, borderBottom: '1px solid var(--rule-faint)' }}
  >
    <Box sx={{ minWidth: 0 }}>{children}</Box>
    {action}
  </Stack>
)
