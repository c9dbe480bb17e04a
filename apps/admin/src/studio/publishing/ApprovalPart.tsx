import { Alert, Button, Stack, Typography } from '@mui/material'
import type { Approval } from '@verdict/contracts'
import { type ReactNode, useState } from 'react'
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
  const { latest, isMine, ask, decide, takeBack } = approval
  const { attempt, busy, problem } = useTold()
  const isAbout = latest?.revision === revision
  const isOpen = isAbout && latest.approved === null
  return (
    <Stack gap={3} alignItems="flex-start">
      <Typography color={isAbout && latest.approved ? undefined : 'text.secondary'}>{said(latest, isAbout)}</Typography>
      {isOpen && isMine && (
        <Button variant="outlined" disabled={busy} onClick={() => void attempt(() => takeBack(latest.id))}>
          Take it back
        </Button>
      )}
      {isOpen && !isMine && (
        <WithText
          key={latest.id}
          form={`decision/${latest.id}`}
          model={model}
          label="Reason"
          hint="Needed where you decline it."
        >
          {(text, onDone) => (
            <>
              <Button
                variant="outlined"
                disabled={busy}
                onClick={() => void attempt(() => decide(latest.id, true, text), onDone)}
              >
                Approve
              </Button>
              <Button
                disabled={busy || text.trim() === ''}
                onClick={() => void attempt(() => decide(latest.id, false, text), onDone)}
              >
                Decline
              </Button>
            </>
          )}
        </WithText>
      )}
      {!isOpen && !(isAbout && latest.approved) && (
        <WithText key="asking" form={`approval/${model}`} model={model} label="What to look at" hint="Optional.">
          {(text, onDone) => (
            <Button
              variant="outlined"
              disabled={busy || obstacle !== undefined}
              onClick={() => void attempt(() => ask(text, revision), onDone)}
            >
              Ask for approval
            </Button>
          )}
        </WithText>
      )}
      {problem && <Alert severity="error">{problem}</Alert>}
    </Stack>
  )
}

/** Does one thing at a time; what is refused is told here, an ended session leads to the sign-in. */
function useTold() {
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const leaveIfEnded = useLogoutIfAccessDenied()

  async function attempt(work: () => Promise<unknown>, onDone = () => {}) {
    setBusy(true)
    setProblem('')
    try {
      await work()
      onDone()
    } catch (error) {
      if (await leaveIfEnded(error)) return
      setProblem((error as Error).message)
    }
    setBusy(false)
  }
  return { attempt, busy, problem }
}

interface WithTextProps {
  /** Names the text that the browser keeps: a note to whoever decides is not the reason of their decision. */
  form: string
  model: string
  label: string
  hint: string
  /** The buttons that send it; `onDone` forgets it. */
  children(text: string, onDone: () => void): ReactNode
}

function WithText({ form, model, label, hint, children }: WithTextProps) {
  const { value, set, clear, restored } = useAutosave(form, { text: '' }, `/models/${model}`)
  return (
    <>
      <Restored at={restored} onDiscard={clear} />
      <FormField
        fullWidth
        multiline
        size="small"
        label={label}
        value={value.text}
        onChange={(text) => set({ text })}
        helperText={hint}
      />
      <Stack direction="row" gap={2} flexWrap="wrap">
        {children(value.text, clear)}
      </Stack>
    </>
  )
}

const SOMEBODY = 'somebody who has left'

/** What became of the latest question, in a sentence. */
function said(latest: Approval | undefined, isAbout: boolean): string {
  if (!latest || (latest.published && !isAbout)) return 'Somebody else has to approve this before it is published.'
  const { requestedBy, requestedAt, note, approved, reason, decidedBy, decidedAt } = latest
  const by = `by ${decidedBy ?? SOMEBODY}, ${atClock(decidedAt ?? requestedAt)}${reason ? `: “${reason}”` : '.'}`
  if (approved === false) return `Declined ${by}`
  if (!isAbout)
    return approved
      ? 'It was approved, but has been changed since: somebody else has to approve it as it is now.'
      : 'Approval was asked for, but it has been changed since: it has to be asked anew.'
  return approved
    ? `Approved ${by}`
    : `${requestedBy ?? 'Somebody who has left'} asked for approval, ${atClock(requestedAt)}${note ? `: “${note}”` : '.'}`
}
