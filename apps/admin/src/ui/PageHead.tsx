import { Box, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { Title } from 'react-admin'

interface Props {
  title: string
  /** A line under the title. */
  hint?: ReactNode
  actions?: ReactNode
}

/** How a page begins: its title, what state it is in, and what can be done. */
export const PageHead = ({ title, hint, actions }: Props) => (
  <Stack
    direction="row"
    flexWrap="wrap"
    columnGap={4}
    rowGap={{ xs: 2, sm: 4 }}
    justifyContent="space-between"
    alignItems="flex-end"
    sx={{ pt: { xs: 4, sm: 6 }, pb: 3 }}
  >
    <Title title={title} />
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="h4" component="h1" sx={{ overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      {hint && (
        <Typography component="p" color="text.secondary" sx={{ mt: 1 }}>
          {hint}
        </Typography>
      )}
    </Box>
    {actions && (
      <Stack direction="row" columnGap={{ xs: 1, sm: 2 }} rowGap={2} flexWrap="wrap">
        {actions}
      </Stack>
    )}
  </Stack>
)
