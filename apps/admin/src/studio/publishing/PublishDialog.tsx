import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import type { Model } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import type { KeyboardEvent } from 'react'
import { useNotify } from 'react-admin'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { useDraft } from '../draft/draft-context.ts'
import { PublishForm } from './PublishForm.tsx'
import { NOTHING_SAID } from './PublishNotes.tsx'
import { useShownDraft } from './use-shown-draft.ts'

interface Props {
  record: Model
  onClose(): void
  onPublished(): void
}

/** Shows what a publish changes for clients, then publishes exactly that. */
export function PublishDialog({ record, onClose, onPublished }: Props) {
  const { store, problem } = useDraft()
  const { shown, failed, stale, show } = useShownDraft(store)
  const typed = useAutosave(`publish/${record.id}`, NOTHING_SAID, `/models/${record.id}`)
  const notify = useNotify()
  const title = `Publish version ${record.versions + 1}`

  function published(number: number) {
    notify(`Version ${number} is what clients take from now on.`, { type: 'success' })
    onPublished()
    onClose()
  }

  /** Changes the draft, and shows what would be published then. */
  function change(edit: (document: ModelDocument) => ModelDocument) {
    store.edit(edit)
    void show()
  }

  return (
    // eslint-disable-next-line no-restricted-syntax -- It keeps the notes itself, by Cancel too: whoever mends the draft first goes on.
    <Dialog open onClose={onClose} fullWidth maxWidth="lg" onKeyDown={keepFromTheDraft} aria-label={title}>
      <DialogTitle>{title}</DialogTitle>
      {shown && (
        <PublishForm
          key={shown.revision}
          record={record}
          typed={typed}
          onChange={change}
          shown={shown}
          stale={stale}
          onCancel={onClose}
          onPublished={published}
          onStale={() => void show(shown)}
        />
      )}
      {!shown && (
        <>
          <DialogContent aria-busy={!failed}>
            {failed ? (
              <Alert severity="error">
                {problem?.text ?? 'Someone else changed the same values. Resolve the conflicts first.'} Nothing was
                published.
              </Alert>
            ) : (
              <Typography color="text.secondary">Saving your changes and loading the latest draft.</Typography>
            )}
          </DialogContent>
          <DialogActions sx={{ px: 6, pb: 5 }}>
            <Button onClick={onClose}>Cancel</Button>
            {failed && (
              <Button variant="contained" onClick={() => void show()}>
                Try again
              </Button>
            )}
          </DialogActions>
        </>
      )}
    </Dialog>
  )
}

/** Keeps shortcuts from the studio behind the dialog, and Ctrl-S from the browser. */
function keepFromTheDraft(event: KeyboardEvent) {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') event.preventDefault()
  event.stopPropagation()
}
