import WebhookOutlined from '@mui/icons-material/WebhookOutlined'
import { Badge, Tooltip } from '@mui/material'
import type { Webhook } from '@verdict/contracts'
import { useGetList } from 'react-admin'
import { webhookState } from './webhook-state.ts'

/** Milliseconds between two looks. */
const LOOK = 60_000

/** The menu's icon, with a mark while a webhook needs attention: whoever opens the desk sees it. */
export function WebhookIcon() {
  const { data = [] } = useGetList<Webhook>(
    'webhooks',
    { pagination: { page: 1, perPage: 50 } },
    { refetchInterval: LOOK },
  )
  const troubled = data.filter((webhook) => webhookState(webhook).needsAttention).length
  if (troubled === 0) return <WebhookOutlined />
  const words = troubled === 1 ? 'A webhook needs attention' : `${troubled} webhooks need attention`
  return (
    <Tooltip title={words}>
      <Badge variant="dot" color="warning" role="img" aria-label={words}>
        <WebhookOutlined />
      </Badge>
    </Tooltip>
  )
}
