import { Alert, Button } from '@mui/material'
import type { Approval } from '@verdict/contracts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { Unread } from '../../ui/Unread.tsx'
import { useApproval } from './use-approval.ts'

/**
 * Over the draft: that a colleague waits for somebody to approve it, or that what one asked about oneself has been changed since. Each leads to
 * what would be published.
 */
export function ApprovalAsked({ model, onLook }: { model: string; onLook(): void }) {
  const { unread, needed, waits, isMine, latest, takeBack } = useApproval(model)
  const { attempt, busy } = useAttempt()
  if (unread?.error) return <Unread what="Whether this waits for approval" {...unread} />
  if (!needed || !latest) return null
  const look = (
    <Button color="inherit" size="small" onClick={onLook}>
      {isMine ? 'Ask again' : 'Look at it'}
    </Button>
  )
  if (waits)
    return (
      <Alert severity="info" sx={{ mb: 3 }} action={look}>
        {latest.requestedBy ?? 'Somebody who has left'} asks for approval to publish this
        {latest.note ? `: “${latest.note}”` : '.'}
      </Alert>
    )
  if (!isMine || !isLost(latest)) return null
  return (
    <Alert
      severity="warning"
      sx={{ mb: 3 }}
      action={
        <>
          {look}
          {latest.approved === null && (
            <Button
              color="inherit"
              size="small"
              disabled={busy}
              onClick={() => void attempt(() => takeBack(latest.id))}
            >
              Take it back
            </Button>
          )}
        </>
      }
    >
      {whoChanged(latest)} changed this since{' '}
      {latest.approved
        ? 'it was approved, so it has to be approved anew'
        : 'you asked for approval, so nobody can give it'}
      : ask again, or undo the change.
    </Alert>
  )
}

/** Whether it has to be asked anew. That an approved draft is no longer what was approved is news only where somebody else changed it. */
const isLost = ({ current, published, approved, changedById, requestedById }: Approval) =>
  !current && !published && (approved === null || (approved && changedById !== requestedById))

const whoChanged = ({ changedBy, changedById, requestedById }: Approval) =>
  changedById === requestedById ? 'You have' : `${changedBy ?? 'Somebody who has left'} has`
