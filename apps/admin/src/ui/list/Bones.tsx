import { Skeleton, Stack } from '@mui/material'
import { useTimeout } from 'react-admin'

/** The shape of rows, for those who wait. */
export function Bones({ of }: { of: string }) {
  if (!useTimeout(300)) return null
  return (
    <Stack aria-busy="true" aria-label={`Loading ${of}`} gap={2} sx={{ pt: 2 }}>
      {Array.from({ length: 8 }, (_, i) => (
        <Skeleton key={i} variant="rectangular" height={40} />
      ))}
    </Stack>
  )
}
