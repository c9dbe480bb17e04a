import type { webhookEvents } from '@verdict/contracts'

/** The label of each event. */
export const eventWords: { [event in (typeof webhookEvents)[number]]: string } = {
  'lead.created': 'Somebody left their details',
  'lead.updated': 'A lead was changed',
  'lead.erased': 'Somebody was erased who had left their details',
  'assessment.completed': 'An assessment was completed',
  'model.published': 'A version of a model was published',
}
