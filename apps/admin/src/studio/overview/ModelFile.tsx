import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material'
import type { ModelDocument } from '@verdict/engine'
import { type Difference, diff } from '@verdict/engine/review'
import { useState } from 'react'
import { FileButton } from '../../ui/FileButton.tsx'
import { useReadable } from '../../ui/use-readable.ts'
import { type ModelFormat, modelFileOf, readModelFile } from '../../ui/model-file.ts'
import { saveFile } from '../../ui/save-file.ts'
import { useDraft } from '../draft/draft-context.ts'
import { useUndoNotice } from '../fields/use-undo-notice.tsx'
import { counted } from '../pasting/counted.ts'
import { DifferenceList } from '../versions/DifferenceList.tsx'

/** Differences that are listed. */
const SHOWN = 200

/** The draft as a file, and a file as the draft: what it would change is said first, and nothing is changed before that is confirmed. */
export function ModelFile() {
  const { document: draft, edit, readOnly } = useDraft()
  const [read, setRead] = useState<{ name: string; document: ModelDocument }>()

  const save = async (format: ModelFormat) =>
    saveFile(new Blob([await modelFileOf(draft, format)]), `${draft.slug}.${format}`)

  const { unreadable, choose } = useReadable(async (file) =>
    setRead({ name: file.name, document: await readModelFile(file) }),
  )

  return (
    <Stack gap={2} data-field="overview/file">
      <Typography variant="h6" component="h3">
        As a file
      </Typography>
      <Typography variant="caption">The whole draft, to keep, to compare, or to edit with other tools.</Typography>
      <Stack direction="row" gap={2} flexWrap="wrap">
        <Button variant="outlined" size="small" onClick={() => void save('json')}>
          Save as JSON
        </Button>
        <Button variant="outlined" size="small" onClick={() => void save('yaml')}>
          Save as YAML
        </Button>
        {!readOnly && (
          <FileButton
            size="small"
            name="Model as JSON or YAML"
            accept=".json,.yaml,.yml,application/json"
            onFile={(file) => void choose(file)}
          >
            Read a file
          </FileButton>
        )}
      </Stack>
      {unreadable && <Alert severity="error">{unreadable} Nothing was changed.</Alert>}
      {read && (
        <Incoming
          name={read.name}
          document={{ ...read.document, slug: draft.slug }}
          onClose={() => setRead(undefined)}
          onTake={edit}
        />
      )}
    </Stack>
  )
}

interface IncomingProps {
  name: string
  document: ModelDocument
  onClose(): void
  onTake(change: () => ModelDocument): void
}

/** What a file would change, in words. */
function Incoming({ name, document, onClose, onTake }: IncomingProps) {
  const { document: draft } = useDraft()
  const sayWithUndo = useUndoNotice()
  const [differences] = useState<Difference[]>(() => diff(draft, document))
  const changes = counted(differences.length, 'change')

  function take() {
    onTake(() => document)
    onClose()
    sayWithUndo(`Took ${changes} from ${name}.`)
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="file-read">
      <DialogTitle id="file-read">{name}</DialogTitle>
      <DialogContent tabIndex={0}>
        <Typography sx={{ mb: 3 }}>
          {differences.length === 0
            ? 'The draft says the same: there is nothing to take.'
            : `Taking it makes ${changes} to the draft, as one step that undo takes back. The address stays as it is.`}
        </Typography>
        {differences.length > 0 && (
          <DifferenceList differences={differences.slice(0, SHOWN)} before={draft} after={document} />
        )}
        {differences.length > SHOWN && <Typography variant="caption">The first {SHOWN} are listed.</Typography>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="contained" disabled={differences.length === 0} onClick={take}>
          Take {changes}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
