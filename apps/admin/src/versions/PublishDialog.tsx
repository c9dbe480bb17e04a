import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material'
import type { Model } from '@verdict/contracts'
import { diff } from '@verdict/engine/review'
import { useState } from 'react'
import { type HttpError, useNotify, usePermissions } from 'react-admin'
import { call } from '../providers/http.ts'
import { useDraft } from '../studio/draft-context.ts'
import { useScenarioResults } from '../studio/use-scenario-results.ts'
import { DifferenceList } from './DifferenceList.tsx'

/** What will change for clients, in words, before it does. */
export function PublishDialog({
  record,
  onClose,
  onPublished,
}: {
  record: Model
  onClose(): void
  onPublished(): void
}) {
  const { store, document, published, problems, model, names } = useDraft()
  const [notes, setNotes] = useState('')
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const notify = useNotify()
  const { permissions } = usePermissions()
  const results = useScenarioResults(model)
  const failing = results?.filter(({ pass }) => !pass) ?? []
  const differences = published ? diff(published, document) : []
  const blocked = problems.length > 0 || (failing.length > 0 && (permissions !== 'admin' || reason.trim() === ''))

  async function publish() {
    setBusy(true)
    setProblem('')
    try {
      if (store.changed && !(await store.save())) return onClose()
      const revision = store.snapshot()?.revision
      const { body } = await call<{ number: number }>(
        'POST',
        `/admin/models/${record.id}/publish`,
        { notes, ...(failing.length > 0 && { acceptFailing: reason }) },
        { 'if-match': `"${revision}"` },
      )
      notify(`Version ${body.number} is what clients take from now on.`, { type: 'success' })
      onPublished()
      onClose()
    } catch (error) {
      setProblem((error as HttpError).message)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md">
      <DialogTitle>Publish version {(record.latestVersion ?? 0) + 1}</DialogTitle>
      <DialogContent>
        {problems.length > 0 && (
          <Alert severity="error">{problems.length} things must be mended first; “Check” lists them.</Alert>
        )}
        {failing.length > 0 && (
          <Alert severity="warning" sx={{ mb: 4 }}>
            {failing.length === 1 ? 'One scenario fails' : `${failing.length} scenarios fail`}:{' '}
            {failing.map(({ key }) => names.scenario(key)).join('; ')}.
            {permissions === 'admin'
              ? ' You may publish all the same, with a reason that stays with the version.'
              : ' Mend the model or the scenarios, or ask an admin.'}
          </Alert>
        )}
        <Typography variant="h6" component="h3">
          {published ? `What changes for clients` : 'The first version'}
        </Typography>
        <Box sx={{ maxHeight: 260, overflowY: 'auto', mb: 5 }}>
          {published ? (
            <DifferenceList differences={differences} before={published} after={document} />
          ) : (
            <Typography color="text.secondary">Clients can take the model as soon as it is published.</Typography>
          )}
        </Box>
        <TextField
          fullWidth
          required
          autoFocus
          multiline
          minRows={2}
          label="Notes"
          value={notes}
          onChange={({ target }) => setNotes(target.value)}
          helperText="What changed and why, for those who will ask in a year."
        />
        {failing.length > 0 && permissions === 'admin' && (
          <TextField
            fullWidth
            required
            sx={{ mt: 4 }}
            label="Reason for publishing although scenarios fail"
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
        {problem && (
          <Alert severity="error" sx={{ mt: 4 }}>
            {problem}
          </Alert>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 6, pb: 5 }}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="contained" onClick={() => void publish()} disabled={busy || blocked || notes.trim() === ''}>
          {busy ? 'Publishing' : 'Publish'}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
