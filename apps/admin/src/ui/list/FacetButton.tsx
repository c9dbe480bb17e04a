import { Box } from '@mui/material'
import { printedCount } from './printed-count.ts'

interface Props {
  label: string
  isOn: boolean
  /** How many there are; undefined until that is known. */
  count: number | undefined
  onPress(): void
}

/** A value that a list can be filtered by, on or off, with how many it has. */
export const FacetButton = ({ label, isOn, count, onPress }: Props) => (
  <Box
    component="button"
    type="button"
    aria-pressed={isOn}
    onClick={onPress}
    sx={{
      display: 'flex',
      width: '100%',
      gap: 3,
      px: 2,
      py: 1,
      minHeight: 30,
      border: 0,
      borderRadius: '3px',
      font: 'inherit',
      fontSize: '.875rem',
      textAlign: 'start',
      cursor: 'pointer',
      color: 'var(--ink)',
      fontWeight: isOn ? 600 : 400,
      background: isOn ? 'var(--accent-tint)' : 'transparent',
      '&:hover': { background: isOn ? 'var(--accent-tint)' : 'var(--sunken)' },
    }}
  >
    <Box component="span" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
      {label}
    </Box>
    <Box component="span" sx={{ color: 'var(--ink-faint)', fontVariantNumeric: 'tabular-nums' }}>
      {count === undefined ? '' : printedCount(count)}
    </Box>
  </Box>
)
