import { Alert, Button } from '@mui/material'
import { useApproval } from './use-approval.ts'

/** A colleague who waits for somebody to approve the draft, with the way to what would be published. */
export function ApprovalAsked({ model, onLook }: { model: string; onLook(): void }) {
  const { needed, waits, latest } = useApproval(model)
  if (!needed || !waits || !latest) return null
  return (
    <Alert
      severity="info"
      sx={{ mb: 3 }}
      action={
        <Button color="inherit" size="small" onClick={onLook}>
          Look at it
        </Button>
      }
    >
      {latest.requestedBy ?? 'Somebody who has left'} asks for approval to publish this
      {latest.note ? `: “${latest.note}”` : '.'}
    </Alert>
  )
}
