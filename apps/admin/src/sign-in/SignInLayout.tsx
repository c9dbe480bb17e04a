import { Box, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { Wordmark } from '../layout/Wordmark.tsx'

/** The page before one is in. */
export const SignInLayout = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box
    component="main"
    sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', background: 'var(--paper)', p: 5 }}
  >
    <Box sx={{ width: '100%', maxWidth: 360 }}>
      <Stack direction="row" gap={2} alignItems="center" sx={{ mb: 8 }}>
        <Wordmark />
        <Typography variant="h6" component="span" sx={{ fontWeight: 500 }}>
          Verdict
        </Typography>
      </Stack>
      <Typography variant="h4" component="h1" sx={{ mb: 6 }}>
        {title}
      </Typography>
      {children}
    </Box>
  </Box>
)
