import type { Webhook } from '@verdict/contracts'

/** The state of a webhook, and whether somebody has to act on it. */
export function webhookState({ active, stoppedBecause, failingSince, missed }: Webhook): {
  label: string
  needsAttention: boolean
} {
  if (!active) return { label: stoppedBecause ? 'Stopped' : 'Off', needsAttention: stoppedBecause !== null }
  if (failingSince) return { label: 'Failing', needsAttention: true }
  return missed > 0 ? { label: 'On, messages missed', needsAttention: true } : { label: 'On', needsAttention: false }
}
