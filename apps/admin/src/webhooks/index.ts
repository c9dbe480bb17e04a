import { WebhookIcon } from './WebhookIcon.tsx'
import { WebhookList } from './WebhookList.tsx'
import { WebhookPage } from './WebhookPage.tsx'

export const webhooks = {
  name: 'webhooks',
  list: WebhookList,
  edit: WebhookPage,
  icon: WebhookIcon,
  recordRepresentation: 'url',
  options: { access: 'admin' },
}
