import { Alert, Button, Stack, Typography } from '@mui/material'
import type { Approval } from '@verdict/contracts'
import { useState } from 'react'
import { useLogoutIfAccessDenied } from 'react-admin'
import { Restored } from '../../autosave/Restored.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { atClock } from '../../ui/Ago.tsx'
import { FormField } from '../../ui/typing/FormField.tsx'
import type { ApprovalState } from './use-approval.ts'

interface Props {
  model: string
  approval: ApprovalState
  /** The revision that is shown. */
  revision: number
  /** Why it cannot be published, whoever approves. */
  obstacle: string | undefined
}

/** Asks a second person to approve what is shown, or lets that person decide. */
export function ApprovalPart({ model, approval, revision, obstacle }: Props) {
  const { latest, waits, ask, decide } = approval
  const { value, set, clear, restored } = useAutosave(`approval/${model}`, { text: '' }, `/models/${model}`)
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const leaveIfEnded = useLogoutIfAccessDenied()
  const isAbout = latest?.revision === revision
  const isOpen = isAbout && latest.approved === null

  async function run(work: () => Promise<unknown>) {
    setBusy(true)
    setProblem('')
    try {
      await work()
      clear()
    } catch (error) {
      if (await leaveIfEnded(error)) return
      setProblem((error as Error).message)
    }
    setBusy(false)
  }

  const isMine = isOpen && !waits
  return (
    <Stack gap={3} alignItems="flex-start">
      <Typography color={isAbout && latest.approved ? undefined : 'text.secondary'}>{said(latest, isAbout)}</Typography>
      {!isMine && !(isAbout && latest.approved) && (
        <>
          <Restored at={restored} onDiscard={clear} />
          <FormField
            fullWidth
            multiline
            size="small"
            label={isOpen ? 'Reason' : 'What to look at'}
            value={value.text}
            onChange={(text) => set({ text })}
            helperText={isOpen ? 'Needed where you decline it.' : 'Optional.'}
          />
          <Stack direction="row" gap={2} flexWrap="wrap">
            {isOpen ? (
              <>
                <Button
                  variant="outlined"
                  disabled={busy}
                  onClick={() => void run(() => decide(latest.id, true, value.text))}
                >
                  Approve
                </Button>
                <Button
                  disabled={busy || value.text.trim() === ''}
                  onClick={() => void run(() => decide(latest.id, false, value.text))}
                >
                  Decline
                </Button>
              </>
            ) : (
              <Button
                variant="outlined"
                disabled={busy || obstacle !== undefined}
                onClick={() => void run(() => ask(value.text, revision))}
              >
                Ask for approval
              </Button>
            )}
          </Stack>
        </>
      )}
      {problem && <Alert severity="error">{problem}</Alert>}
    </Stack>
  )
}

const SOMEBODY = 'somebody who has left'

/** What became of the latest question, in a sentence. */
function said(latest: Approval | undefined, isAbout: boolean): string {
  if (!latest) return 'Somebody else has to approve this before it is published.'
  const { requestedBy, requestedAt, note, approved, reason, decidedBy, decidedAt } = latest
  const by = `by ${decidedBy ?? SOMEBODY}, ${atClock(decidedAt ?? requestedAt)}${reason ? `: “${reason}”` : '.'}`
  if (approved === false) return `Declined ${by}`
  if (!isAbout)
    return approved
      ? 'It was approved, but has been saved since: somebody else has to approve it as it is now.'
      : 'Approval was asked for, but it has been saved since: it has to be asked anew.'
  return approved
    ? `Approved ${by}`
    : `${requestedBy ?? 'Somebody who has left'} asked for approval, ${atClock(requestedAt)}${note ? `: “${note}”` : '.'}`
}
