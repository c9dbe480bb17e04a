import { createElement } from 'react'
import { Route } from 'react-router-dom'
import { GuidePage } from './guides/GuidePage.tsx'
import { WebhookIcon } from './WebhookIcon.tsx'
import { WebhookList } from './WebhookList.tsx'
import { WebhookPage } from './WebhookPage.tsx'

export const webhooks = {
  name: 'webhooks',
  list: WebhookList,
  edit: WebhookPage,
  children: [createElement(Route, { key: 'guide', path: 'guides/:guide', element: createElement(GuidePage) })],
  icon: WebhookIcon,
  recordRepresentation: 'url',
  options: { access: 'admin' },
}
