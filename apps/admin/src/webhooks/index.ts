import WebhookOutlined from '@mui/icons-material/WebhookOutlined'
import { WebhookList } from './WebhookList.tsx'
import { WebhookPage } from './WebhookPage.tsx'

export const webhooks = {
  name: 'webhooks',
  list: WebhookList,
  edit: WebhookPage,
  icon: WebhookOutlined,
  recordRepresentation: 'url',
  options: { access: 'admin' },
}
