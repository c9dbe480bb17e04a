import type { Mail } from '@verdict/contracts'

export const kindWords: { [kind in Mail['kind']]: string } = {
  lead: 'New lead, to a colleague',
  assigned: 'Lead assigned, to a colleague',
  result: 'A client’s report',
  invitation: 'Invitation',
  privacy: 'Privacy request',
  password: 'New password',
  retention: 'Old records are no longer deleted, to admins',
  webhook: 'Webhook, to an admin',
  digest: 'A week, to a colleague',
  task: 'Task or next step that is due, to a colleague',
  mention: 'Mention in a comment, to a colleague',
  approval: 'Approval of a draft, to a colleague',
  test: 'Test of a text, to an admin',
}

export const stateWords: { [state in Mail['state']]: string } = {
  kept: 'Not sent',
  queued: 'Waiting',
  sending: 'Being sent',
  sent: 'Sent',
  failed: 'Failed',
}

/** How a mail stands, and whether somebody has to do something about it. */
export function mailState({ state, attempts }: Pick<Mail, 'state' | 'attempts'>): {
  label: string
  needsAttention: boolean
} {
  const isRetried = state === 'queued' && attempts.length > 0
  return {
    label: isRetried ? 'Tried again later' : stateWords[state],
    needsAttention: state === 'failed' || isRetried,
  }
}
