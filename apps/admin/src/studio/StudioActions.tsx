import RedoOutlined from '@mui/icons-material/RedoOutlined'
import UndoOutlined from '@mui/icons-material/UndoOutlined'
import { Button, IconButton, Tooltip, useMediaQuery } from '@mui/material'
import type { Model } from '@verdict/contracts'
import { useUnfinished } from '../ui/typing/unfinished.ts'
import { CommentsButton } from './comments/CommentsButton.tsx'
import { useDraft } from './draft/draft-context.ts'
import { FindAndKeys } from './find/FindAndKeys.tsx'
import { MoreActions } from './MoreActions.tsx'
import { PreviewButton } from './preview/PreviewButton.tsx'

/** A window as narrow as a phone. */
const PHONE = '(max-width: 599.95px)'

interface Props {
  record: Model
  onSave(): void
  onPublish(): void
}

/** What can be done with the draft as a whole; on a phone what is not needed at every step is behind one button. */
export function StudioActions({ record, onSave, onPublish }: Props) {
  const { steps, readOnly } = useDraft()
  // Parts that are begun are steps too.
  useUnfinished()
  const isPhone = useMediaQuery(PHONE, { noSsr: true })
  const publish = `Publish version ${record.versions + 1}`
  return (
    <>
      <CommentsButton />
      <FindAndKeys />
      {!readOnly && (
        <>
          <Tooltip title="Undo (Ctrl-Z)">
            <span>
              <IconButton onClick={() => steps.undo()} disabled={!steps.canUndo} aria-label="Undo">
                <UndoOutlined fontSize="small" />
              </IconButton>
            </span>
          </Tooltip>
          <Tooltip title="Redo (Ctrl-Shift-Z)">
            <span>
              <IconButton onClick={() => steps.redo()} disabled={!steps.canRedo} aria-label="Redo">
                <RedoOutlined fontSize="small" />
              </IconButton>
            </span>
          </Tooltip>
          {isPhone ? (
            <MoreActions record={record} onSave={onSave} />
          ) : (
            <>
              {record.latestVersion !== null && (
                <Button variant="outlined" href={`/${record.slug}`} target="_blank">
                  Open on the portal
                </Button>
              )}
              <PreviewButton model={record.id} />
              <Tooltip describeChild title="Saved by itself a moment after each edit; now by Ctrl-S">
                <Button variant="outlined" onClick={onSave}>
                  Save
                </Button>
              </Tooltip>
            </>
          )}
          <Button variant="contained" onClick={onPublish} aria-label={publish} sx={isPhone ? { px: 3 } : {}}>
            {isPhone ? 'Publish' : publish}
          </Button>
        </>
      )}
    </>
  )
}
