import RedoOutlined from '@mui/icons-material/RedoOutlined'
import UndoOutlined from '@mui/icons-material/UndoOutlined'
import { Button, IconButton, Tooltip } from '@mui/material'
import type { Model } from '@verdict/contracts'
import type { ReactNode } from 'react'
import { useIsPhone } from '../ui/use-is-phone.ts'
import { useUnfinished } from '../ui/typing/unfinished.ts'
import { CommentsButton } from './comments/CommentsButton.tsx'
import { useDraft } from './draft/draft-context.ts'
import { FindAndKeys } from './find/FindAndKeys.tsx'
import { MoreActions } from './MoreActions.tsx'
import { PreviewButton } from './preview/PreviewButton.tsx'

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
  const isPhone = useIsPhone()
  const publish = `Publish version ${record.versions + 1}`
  return (
    <>
      <CommentsButton />
      <FindAndKeys />
      {!readOnly && (
        <>
          <StepButton name="Undo" keys="Ctrl-Z" isPossible={steps.canUndo} onClick={() => steps.undo()}>
            <UndoOutlined fontSize="small" />
          </StepButton>
          <StepButton name="Redo" keys="Ctrl-Shift-Z" isPossible={steps.canRedo} onClick={() => steps.redo()}>
            <RedoOutlined fontSize="small" />
          </StepButton>
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

interface StepProps {
  name: string
  keys: string
  isPossible: boolean
  onClick(): void
  children: ReactNode
}

const StepButton = ({ name, keys, isPossible, onClick, children }: StepProps) => (
  <Tooltip title={`${name} (${keys})`}>
    <span>
      <IconButton onClick={onClick} disabled={!isPossible} aria-label={name}>
        {children}
      </IconButton>
    </span>
  </Tooltip>
)
