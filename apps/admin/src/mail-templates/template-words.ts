import type { MailTemplate } from '@verdict/contracts'

/** What each kind of mail is. */
export const templateWords: { [kind in MailTemplate['kind']]: string } = {
  result: 'A client’s report',
  lead: 'New lead',
  assigned: 'Lead assigned',
  invitation: 'Invitation',
  password: 'New password',
  'privacy-export': 'Privacy: a copy of one’s data',
  'privacy-erasure': 'Privacy: erasure',
  'retention-stopped': 'Old records are no longer deleted',
  'webhook-failing': 'Webhook fails',
  'webhook-stopped': 'Webhook stopped',
  'webhook-recovered': 'Webhook works again',
  digest: 'The week',
  task: 'Task or next step that is due',
  mention: 'Mention in a comment',
  'approval-asked': 'Approval of a draft is asked for',
  'approval-given': 'A draft is approved',
  'approval-declined': 'A draft is declined',
  'approval-void': 'A draft is changed after approval was asked for',
}
