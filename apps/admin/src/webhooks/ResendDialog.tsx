import { Alert, Checkbox, FormControlLabel, Stack, Typography } from '@mui/material'
import { isDay } from '@verdict/engine/validate'
import { nextDay, resendToWebhook, startOfDay } from '@verdict/contracts'
import { useState } from 'react'
import { call } from '../api/call.ts'
import { FormDialog } from '../autosave/FormDialog.tsx'
import { useAutosave } from '../autosave/use-autosave.ts'
import { OtherProblems } from '../ui/OtherProblems.tsx'
import { useSiteZone } from '../ui/site-zone.ts'
import { DayField } from '../ui/typing/DayField.tsx'
import { readDay } from '../ui/typing/read-day.ts'
import { useSubmit } from '../ui/use-submit.ts'

interface Period {
  from: string
  to: string
  missedOnly: boolean
}
const EMPTY: Period = { from: '', to: '', missedOnly: false }

/** Of a day as it is stored: while it is typed, its order is not known. */
const isWhole = (day: string) => isDay(day)

interface Props {
  webhook: string
  onSent(): void
  onClose(): void
}

/** Sends what happened in a period again, as after a receiver that lost it, then says how many messages that are. */
export function ResendDialog({ webhook, onSent, onClose }: Props) {
  const typed = useAutosave<Period>(`resend/${webhook}`, EMPTY)
  const { from, to, missedOnly } = typed.value
  const type = (changed: Partial<Period>) => typed.set((now) => ({ ...now, ...changed }))
  const zone = useSiteZone()
  const [sent, setSent] = useState<{ count: number; more: boolean }>()
  const isBackwards = isWhole(from) && isWhole(to) && from > to
  const { problems, busy, submit } = useSubmit(async () => {
    if ('problem' in readDay(from) || 'problem' in readDay(to) || isBackwards) return
    const { body } = await call(resendToWebhook, {
      params: { id: webhook },
      body: {
        from: from ? startOfDay(zone, from).toISOString() : null,
        to: to ? startOfDay(zone, nextDay(to)).toISOString() : null,
        failedOnly: missedOnly,
      },
    })
    typed.clear()
    setSent(body)
    onSent()
  })

  return (
    <FormDialog
      title="Send a period again"
      typed={typed}
      verb="Send again"
      disabled={busy}
      onSubmit={submit}
      onClose={onClose}
      done={sent && <Typography role="status">{sentWords(sent)}</Typography>}
    >
      <Typography>
        Each message keeps its id, so that a receiver can tell what it has already. Events are kept for 30 days.
      </Typography>
      <Stack direction={{ xs: 'column', sm: 'row' }} gap={4}>
        <DayField label="From" value={from} problem={problems.from} onChange={(day) => type({ from: day })} />
        <DayField
          label="To, this day included"
          value={to}
          problem={problems.to}
          onChange={(day) => type({ to: day })}
        />
      </Stack>
      <FormControlLabel
        label="Only what was missed"
        control={<Checkbox checked={missedOnly} onChange={({ target }) => type({ missedOnly: target.checked })} />}
      />
      {isBackwards && <Alert severity="error">The last day is before the first.</Alert>}
      <OtherProblems problems={problems} but={['from', 'to']} />
    </FormDialog>
  )
}

function sentWords({ count, more }: { count: number; more: boolean }): string {
  if (count === 0) return 'There is nothing to send in this period.'
  const words = count === 1 ? 'One message is sent again.' : `${count.toLocaleString('en-GB')} messages are sent again.`
  return more ? `${words} There are more: once these have arrived, send the rest.` : words
}
