import RedoOutlined from '@mui/icons-material/RedoOutlined'
import UndoOutlined from '@mui/icons-material/UndoOutlined'
import { Alert, Button, IconButton, Tooltip } from '@mui/material'
import type { Model } from '@verdict/contracts'
import { diff } from '@verdict/engine/review'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { PageHead } from '../ui/PageHead.tsx'
import { PublishDialog } from '../versions/PublishDialog.tsx'
import { useDraft } from './draft-context.ts'

/** The state of the draft in a sentence, and what can be done with it as a whole. */
export function StudioHead({ record, onPublished }: { record: Model; onPublished(): void }) {
  const draft = useDraft()
  const { document, published, store, past, future, saving, problem, conflicts, recovered, names, readOnly } = draft
  const [publishing, setPublishing] = useState(false)
  const notify = useNotify()
  const changes = published ? diff(published, document).length : undefined
  const unsaved = store.changed
  const state = [
    changes === undefined
      ? 'Never published'
      : changes === 0
        ? `Same as version ${record.latestVersion}`
        : `${changes} ${changes === 1 ? 'change' : 'changes'} since version ${record.latestVersion}`,
    unsaved ? 'not saved yet' : 'saved',
  ].join(', ')

  async function save() {
    if (await store.save()) notify('Saved', { type: 'success' })
  }

  return (
    <>
      <PageHead
        title={names.text(document.title) || document.slug}
        hint={`${state}.`}
        actions={
          !readOnly && (
            <>
              <Tooltip title="Undo (Ctrl-Z)">
                <span>
                  <IconButton onClick={() => store.undo()} disabled={past.length === 0} aria-label="Undo">
                    <UndoOutlined fontSize="small" />
                  </IconButton>
                </span>
              </Tooltip>
              <Tooltip title="Redo (Ctrl-Shift-Z)">
                <span>
                  <IconButton onClick={() => store.redo()} disabled={future.length === 0} aria-label="Redo">
                    <RedoOutlined fontSize="small" />
                  </IconButton>
                </span>
              </Tooltip>
              {record.latestVersion !== null && (
                <Button variant="outlined" href={`/${record.slug}`} target="_blank">
                  Open on the portal
                </Button>
              )}
              <Button variant="outlined" onClick={() => void save()} disabled={!unsaved || saving}>
                {saving ? 'Saving' : 'Save'}
              </Button>
              <Button variant="contained" onClick={() => setPublishing(true)} disabled={changes === 0}>
                Publish version {(record.latestVersion ?? 0) + 1}
              </Button>
            </>
          )
        }
      />
      {recovered && (
        <Alert severity="info" sx={{ mb: 3 }} action={<Button onClick={() => store.discard()}>Drop them</Button>}>
          Edits that were not saved when you left are still here.
        </Alert>
      )}
      {problem && conflicts.length === 0 && (
        <Alert severity="error" sx={{ mb: 3 }} action={<Button onClick={() => void save()}>Try again</Button>}>
          {problem}
        </Alert>
      )}
      {publishing && <PublishDialog record={record} onClose={() => setPublishing(false)} onPublished={onPublished} />}
    </>
  )
}
