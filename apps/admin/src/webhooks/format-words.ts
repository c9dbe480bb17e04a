import type { Webhook } from '@verdict/contracts'

/** What each format is for. */
export const formatWords: { [format in Webhook['format']]: string } = {
  standard: 'Standard: for programs, n8n and CRMs',
  slack: 'Slack',
  teams: 'Microsoft Teams',
}
