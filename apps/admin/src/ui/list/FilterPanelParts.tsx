import { Box, Button, Stack, TextField, Typography } from '@mui/material'
import type { ReactNode } from 'react'

/** The fields of a panel of filters, in columns where there is room. */
export const FacetColumns = ({ children }: { children: ReactNode }) => (
  <Box sx={{ columns: { xs: 1, sm: 3 }, columnGap: 6 }}>{children}</Box>
)

/** The values of one field. */
export const FacetGroup = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box role="group" aria-label={title} sx={{ breakInside: 'avoid', mb: 4 }}>
    <Typography variant="caption" component="div">
      {title}
    </Typography>
    {children}
  </Box>
)

interface DaysProps<Field extends string> {
  days: readonly { field: Field; label: string }[]
  filter: { readonly [field in Field]?: string | undefined }
  /** @param day empty where the field was emptied */
  onChange(field: Field, day: string): void
}

/** The days that a list can be filtered by. */
export const DayFilters = <Field extends string>({ days, filter, onChange }: DaysProps<Field>) => (
  <Stack direction="row" flexWrap="wrap" gap={4} sx={{ borderTop: '1px solid var(--rule)', pt: 5 }}>
    {days.map(({ field, label }) => (
      <TextField
        key={field}
        type="date"
        label={label}
        value={filter[field] ?? ''}
        onChange={({ target }) => onChange(field, target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
        sx={{ width: 150 }}
      />
    ))}
  </Stack>
)

/** How a panel of filters ends. What is chosen in it holds already. */
export const PanelEnd = ({ onClear, onClose }: { onClear(): void; onClose(): void }) => (
  <Stack direction="row" justifyContent="flex-end" gap={2} sx={{ pt: 5 }}>
    <Button variant="outlined" onClick={onClear}>
      Clear all
    </Button>
    <Button variant="contained" onClick={onClose}>
      Done
    </Button>
  </Stack>
)
