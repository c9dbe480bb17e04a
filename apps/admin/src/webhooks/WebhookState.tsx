import { Box } from '@mui/material'
import type { Webhook } from '@verdict/contracts'
import { useRecordContext } from 'react-admin'
import { webhookState } from './webhook-state.ts'

/** The state of a webhook, highlighted where it needs attention. */
export function WebhookState({ webhook: given }: { webhook?: Webhook }) {
  const record = useRecordContext<Webhook>()
  const webhook = given ?? record
  if (!webhook) return null
  const { label, needsAttention } = webhookState(webhook)
  return (
    <Box
      component="span"
      sx={{ whiteSpace: 'nowrap', ...(needsAttention && { color: 'var(--caution)', fontWeight: 600 }) }}
    >
      {label}
    </Box>
  )
}
