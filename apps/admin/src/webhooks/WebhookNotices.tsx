import { Alert, Button } from '@mui/material'
import { MOST_RESENT, resendToWebhook, type Webhook } from '@verdict/contracts'
import { useState } from 'react'
import { call } from '../api/call.ts'
import { AtTime } from '../ui/Ago.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'

/** What needs attention about a webhook, each with what can be done about it. */
export function WebhookNotices({ webhook, onChanged }: { webhook: Webhook; onChanged(): unknown }) {
  const [asked, setAsked] = useState(false)
  const { id, active, stoppedBecause, failingSince, warnedAt, missed } = webhook

  async function sendMissed() {
    await call(resendToWebhook, { params: { id }, body: { failedOnly: true } })
    onChanged()
  }

  const send = (
    <Button color="inherit" size="small" onClick={() => setAsked(true)}>
      Send all missed again…
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
          {missed === 1 ? 'One message was' : `${countOf(missed)} messages were`} missed in the last 30 days.
          {!active && ' Switch the webhook on to send them.'}
        </Alert>
      )}
      {asked && (
        <ConfirmDialog
          title="Send all missed again?"
          verb="Send again"
          run={sendMissed}
          onClose={() => setAsked(false)}
        >
          {whatIsSent(missed)} Each keeps its id, so that a receiver can tell what it has already.
        </ConfirmDialog>
      )}
    </>
  )
}

const countOf = (missed: number) => `${missed.toLocaleString('en-GB')}${missed === MOST_RESENT ? ' or more' : ''}`

/** A message that is still tried again is not missed yet, and is sent all the same. */
function whatIsSent(missed: number): string {
  const waiting = 'Messages that wait for another try are sent at once.'
  if (missed === 0) return waiting
  return `${missed === 1 ? 'One missed message is' : `${countOf(missed)} missed messages are`} sent. ${waiting}`
}
