import { Box, Typography } from '@mui/material'

/** How many are listed; the count says how many there are. */
const SHOWN = 60

interface Props {
  lines: { text: string; beside?: string }[]
  left: { text: string; reason: string }[]
}

/** The lines as they were understood, and those that are left out, with the reason. */
export const LinesPreview = ({ lines, left }: Props) => (
  <Box sx={{ maxHeight: 260, overflowY: 'auto' }} tabIndex={0} role="region" aria-label="As it is understood">
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {lines.slice(0, SHOWN).map(({ text, beside }, i) => (
        <Box component="li" key={i} sx={{ borderTop: '1px solid var(--rule-faint)', py: 1 }}>
          {text}
          {beside && (
            <Typography component="span" variant="body2" color="text.secondary">
              {' '}
              {beside}
            </Typography>
          )}
        </Box>
      ))}
      {lines.length > SHOWN && <li>and {lines.length - SHOWN} more</li>}
      {left.slice(0, SHOWN).map(({ text, reason }, i) => (
        <Box component="li" key={i} sx={{ borderTop: '1px solid var(--rule-faint)', py: 1, color: 'var(--caution)' }}>
          {text.slice(0, 80)}: {reason}
        </Box>
      ))}
    </Box>
  </Box>
)
