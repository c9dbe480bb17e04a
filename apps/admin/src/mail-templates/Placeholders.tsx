import { Box, Typography } from '@mui/material'
import type { MailTemplate } from '@verdict/contracts'

/** What may stand in a text in place of what is known only when the mail is written. */
export const Placeholders = ({ placeholders }: Pick<MailTemplate, 'placeholders'>) => (
  <Box>
    <Typography color="text.secondary">What stands in braces is filled in when the mail is written:</Typography>
    <Box component="ul" aria-label="Placeholders" sx={{ m: 0, mt: 2, p: 0, listStyle: 'none' }}>
      {placeholders.map(({ name, meaning, isBlock, isNeeded }) => (
        <Box component="li" key={name} sx={{ py: 0.5 }}>
          <code>{`{${name}}`}</code> {meaning}
          {isBlock && ', on a line of its own'}
          {isNeeded && '; needed'}
        </Box>
      ))}
    </Box>
  </Box>
)
