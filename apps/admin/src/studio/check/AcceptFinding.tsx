import { Box, Button } from '@mui/material'
import { useState } from 'react'
import { useLogoutIfAccessDenied } from 'react-admin'
import { useParams } from 'react-router-dom'
import { Restored } from '../../autosave/Restored.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { FormField } from '../../ui/typing/FormField.tsx'

interface Props {
  /** Of the finding. */
  name: string
  onAccept(reason: string): Promise<void>
  onCancel(): void
}

/** Asks why a finding is accepted. */
export function AcceptFinding({ name, onAccept, onCancel }: Props) {
  const { id = '' } = useParams()
  const typed = useAutosave<string>(`accept/${id}/${name}`, '', `/models/${id}`)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const leaveIfEnded = useLogoutIfAccessDenied()

  async function accept() {
    if (typed.value.trim() === '') return setProblem('Say why it may stay as it is.')
    setBusy(true)
    try {
      await onAccept(typed.value)
      typed.clear()
    } catch (error) {
      setBusy(false)
      if (!(await leaveIfEnded(error))) setProblem((error as Error).message)
    }
  }

  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void accept()
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start', mt: 2 }}
    >
      <Box sx={{ flexBasis: '100%', '&:empty': { display: 'none' } }}>
        <Restored at={typed.restored} onDiscard={typed.clear} />
      </Box>
      <FormField
        autoFocus
        size="small"
        label="Why it may stay"
        value={typed.value}
        onChange={(text) => typed.set(text)}
        problem={problem}
        sx={{ flex: '1 1 260px' }}
      />
      <Button type="submit" variant="contained" disabled={busy}>
        Accept
      </Button>
      <Button
        onClick={() => {
          typed.clear()
          onCancel()
        }}
      >
        Cancel
      </Button>
    </Box>
  )
}
