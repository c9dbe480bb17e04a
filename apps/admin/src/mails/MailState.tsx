import { Box } from '@mui/material'
import type { Mail } from '@verdict/contracts'
import { useRecordContext } from 'react-admin'
import { mailState } from './mail-words.ts'

/** How a mail stands; what needs attention stands out. */
export function MailState({ mail: given }: { mail?: Mail }) {
  const record = useRecordContext<Mail>()
  const mail = given ?? record
  if (!mail) return null
  const { label, needsAttention } = mailState(mail)
  return (
    <Box
      component="span"
      sx={{ whiteSpace: 'nowrap', ...(needsAttention && { color: 'var(--caution)', fontWeight: 600 }) }}
    >
      {label}
    </Box>
  )
}
