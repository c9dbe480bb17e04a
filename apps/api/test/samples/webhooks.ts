import { newDelivery, newWebhook, NOWHERE } from '../webhooks.ts'
import { list, type Samples } from './sample.ts'

export const webhooks: Samples = {
  listWebhooks: async () => list('createdAt', { active: true }),
  getWebhook: async (api) => ({ params: { id: await newWebhook(api) } }),
  createWebhook: async () => ({
    body: { url: NOWHERE, events: ['lead.erased'], description: 'To the CRM', format: 'slack' },
  }),
  updateWebhook: async (api) => ({
    params: { id: await newWebhook(api) },
    body: {
      revision: 1,
      url: NOWHERE,
      events: ['lead.erased'],
      description: 'Changes',
      format: 'teams',
      active: false,
    },
  }),
  deleteWebhook: async (api) => ({ params: { id: await newWebhook(api) } }),
  testWebhook: async (api) => ({ params: { id: await newWebhook(api) } }),
  rotateWebhookSecret: async (api) => ({ params: { id: await newWebhook(api) } }),
  resendToWebhook: async (api) => ({
    params: { id: await newWebhook(api) },
    body: { from: '2026-01-01T00:00:00Z', to: '2026-01-02T00:00:00Z', failedOnly: true },
  }),
  listDeliveries: async () => list('dueAt', { state: 'failed', type: 'lead.created' }),
  getDelivery: async (api) => ({ params: { id: await newDelivery(api) } }),
  resendDelivery: async (api) => ({ params: { id: await newDelivery(api) } }),
}
