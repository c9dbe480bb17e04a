import type { SxProps } from '@mui/material'

/** A list without some of its columns where there is no room for them: a phone shows what a row is and how it stands. */
export const onAPhoneWithout = (...columns: string[]): SxProps => ({
  [columns.map((column) => `& .column-${column}`).join(', ')]: { display: { xs: 'none', sm: 'table-cell' } },
  // A long word breaks rather than push the next column out of sight.
  '& td': { overflowWrap: 'anywhere' },
})
