import { Alert, Button } from '@mui/material'
import { MOST_RESENT, resendToWebhook, type Webhook } from '@verdict/contracts'
import { useState } from 'react'
import { call } from '../api/call.ts'
import { AtTime } from '../ui/Ago.tsx'

/** What needs attention about a webhook, each with what can be done about it. */
export function WebhookNotices({ webhook, onChanged }: { webhook: Webhook; onChanged(): unknown }) {
  const [problem, setProblem] = useState('')
  const { id, active, stoppedBecause, failingSince, warnedAt, missed } = webhook

  async function sendMissed() {
    setProblem('')
    try {
      await call(resendToWebhook, { params: { id }, body: { failedOnly: true } })
      onChanged()
    } catch (error) {
      setProblem((error as Error).message)
    }
  }

  const send = (
    <Button color="inherit" size="small" onClick={() => void sendMissed()}>
      Send all missed again
    </Button>
  )

  return (
    <>
      {stoppedBecause && !active && (
        <Alert severity="warning">
          Nothing is sent any more. {stoppedBecause} Fix the receiver or the address, then switch the webhook on.
        </Alert>
      )}
      {failingSince && active && (
        <Alert severity="warning" action={missed === 0 && send}>
          No message has arrived since <AtTime instant={failingSince} />. Each is tried again for three days; the
          reasons are below.{warnedAt && ' The admins were mailed.'}
        </Alert>
      )}
      {missed > 0 && (
        <Alert severity="warning" action={active && send}>
          {missed === 1 ? 'One message was' : `${missed}${missed === MOST_RESENT ? ' or more' : ''} messages were`}{' '}
          missed in the last 30 days.
          {!active && ' Switch the webhook on to send them.'}
        </Alert>
      )}
      {problem && <Alert severity="error">{problem}</Alert>}
    </>
  )
}
