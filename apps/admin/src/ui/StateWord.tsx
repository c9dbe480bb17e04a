import { Box } from '@mui/material'

interface Props {
  label: string
  needsAttention: boolean
}

/** The state of something in a word, highlighted where somebody has to act on it. */
export const StateWord = ({ label, needsAttention }: Props) => (
  <Box
    component="span"
    sx={{ whiteSpace: 'nowrap', ...(needsAttention && { color: 'var(--caution)', fontWeight: 600 }) }}
  >
    {label}
  </Box>
)
