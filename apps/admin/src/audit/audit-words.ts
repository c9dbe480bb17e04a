import { capital } from '../ui/capital.ts'

/** What kinds of record there are, as the list names them. */
export const resourceWords: { [resource: string]: string } = {
  models: 'Model',
  versions: 'Version of a model',
  approvals: 'Approval of a version',
  'accepted-findings': 'Accepted finding',
  comments: 'Comment on a model',
  judgements: 'Weights by asking',
  translations: 'Translations of a model',
  'shipped-models': 'Shipped version of a model',
  'preview-links': 'Link to a preview',
  impacts: 'Impact of a draft',
  'case-studies': 'Case study',
  assessments: 'Assessments',
  leads: 'Lead',
  'lead-notes': 'Note on a lead',
  'lead-tasks': 'Task for a lead',
  'lead-views': 'View of leads',
  users: 'User',
  'api-tokens': 'API token',
  settings: 'Settings',
  'mail-templates': 'Mail template',
  'report-layouts': 'Layout of reports',
  retention: 'How long records are kept',
  security: 'Security',
  jobs: 'Job',
  webhooks: 'Webhook',
  mails: 'Mail',
  'privacy-requests': 'Privacy request',
}

/** What can happen to them. */
export const actionWords: { [action: string]: string } = {
  create: 'created',
  update: 'changed',
  delete: 'deleted',
  publish: 'published',
  approve: 'approved',
  decline: 'declined',
  withdraw: 'withdrawn',
  restore: 'restored',
  export: 'exported',
  erase: 'erased',
  open: 'opened',
  merge: 'merged',
  import: 'imported',
  cancel: 'cancelled',
  send: 'sent',
  login: 'signed in',
  'login-failed': 'sign-in failed',
  logout: 'signed out',
  password: 'password changed',
  refused: 'call refused',
  invite: 'invited',
  accept: 'invitation accepted',
  forgot: 'password forgotten',
  'reset-link': 'reset link created',
  reset: 'password reset',
  'two-factor-begun': 'two-factor sign-in begun',
  'two-factor-on': 'two-factor sign-in turned on',
  'two-factor-off': 'two-factor sign-in turned off',
  'recovery-codes': 'recovery codes created',
}

/** A name from a program in words: "two-factor", "emailTemplate" and "lead.created" with spaces. */
export const spacedOut = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[-_./]+/g, ' ')
    .trim()
    .toLowerCase()

export const happened = ({ resource, action }: { resource: string; action: string }): string =>
  `${resourceWords[resource] ?? capital(spacedOut(resource))}: ${actionWords[action] ?? spacedOut(action)}`
