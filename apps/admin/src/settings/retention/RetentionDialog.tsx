import { Alert, Button, Typography } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { changeRetention, previewRetention, type RetentionPreview, type RetentionRule } from '@verdict/contracts'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { FormDialog } from '../../autosave/FormDialog.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { otherProblems } from '../../ui/problems-by-field.ts'
import { FormField } from '../../ui/typing/FormField.tsx'
import { readNumber } from '../../ui/typing/read-number.ts'
import { useSubmit } from '../../ui/use-submit.ts'
import { Previewed } from './Previewed.tsx'
import { keptFor, retentionWords } from './retention-words.ts'

const readDays = (text: string) => readNumber(text, { min: 1, max: 3_650, whole: true })

interface Props {
  rule: RetentionRule
  onChanged(): void
  onClose(): void
}

/** Shows what would go after so many days, and only then switches it on. */
export function RetentionDialog({ rule: { kind, days: present }, onChanged, onClose }: Props) {
  const typed = useAutosave(`retention/${kind}`, { days: present === null ? '' : String(present) })
  const [seen, setSeen] = useState<{ days: number; preview: RetentionPreview }>()
  const queries = useQueryClient()
  const reading = readDays(typed.value.days)
  const days = 'value' in reading ? reading.value : undefined
  const preview = seen?.days === days ? seen?.preview : undefined

  async function change(body: { days: number | null; hash?: string }) {
    await call(changeRetention, { params: { kind }, body })
    typed.clear()
    await queries.invalidateQueries({ queryKey: ['retention'] })
    onChanged()
    onClose()
  }
  const { problems, busy, submit } = useSubmit(async () => {
    if (days === undefined) return
    if (preview) return change({ days, hash: preview.hash })
    const { body } = await call(previewRetention, { params: { kind }, query: { days: String(days) } })
    setSeen({ days, preview: body })
  })
  const off = useSubmit(() => change({ days: null }))
  // What is there has changed since: it is looked at again.
  const told = otherProblems({ ...problems, ...off.problems }, 'days')

  return (
    <FormDialog
      title={retentionWords[kind].title}
      typed={typed}
      verb={preview ? 'Switch on' : 'See what would go'}
      danger={preview !== undefined}
      disabled={busy}
      onSubmit={submit}
      onClose={onClose}
      actions={
        present !== null && (
          <Button variant="outlined" disabled={off.busy} onClick={() => void off.submit()}>
            Switch off
          </Button>
        )
      }
    >
      <Typography>{retentionWords[kind].hint}</Typography>
      <FormField
        label="Days"
        value={typed.value.days}
        read={readDays}
        problem={problems.days}
        onChange={(text) => typed.set({ days: text })}
        helperText={`Now: ${keptFor({ kind, days: present })}.`}
        autoFocus
      />
      {preview && <Previewed kind={kind} preview={preview} />}
      {told.map((problem) => (
        <Alert key={problem} severity="error" action={<Button onClick={() => setSeen(undefined)}>Look again</Button>}>
          {problem}
        </Alert>
      ))}
    </FormDialog>
  )
}
