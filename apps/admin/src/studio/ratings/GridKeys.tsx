import { Typography } from '@mui/material'

/** The keys of the matrix, at its foot. */
export const GridKeys = () => (
  <Typography
    variant="caption"
    component="p"
    sx={{ mt: 3, display: { xs: 'none', md: 'flex' }, flexWrap: 'wrap', columnGap: 4, rowGap: 1 }}
  >
    {[
      ['0–9', 'rate'],
      ['Enter', 'keep, go down'],
      ['Tab', 'keep, go right'],
      ['Space', 'why, and where from'],
      ['Shift ↓ →', 'select'],
      ['Ctrl D', 'fill down'],
      ['Del', 'leave unrated'],
    ].map(([key, what]) => (
      <span key={key}>
        <kbd>{key}</kbd> {what}
      </span>
    ))}
  </Typography>
)
