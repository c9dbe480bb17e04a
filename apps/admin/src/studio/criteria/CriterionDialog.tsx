import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material'
import type { Criterion } from '@verdict/engine'
import { type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { NumberField } from '../../ui/typing/NumberField.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { CommentMark } from '../comments/CommentMark.tsx'
import { focusName, nameIn } from '../fields/focus-name.ts'
import { KeyField } from '../fields/KeyField.tsx'
import { LocalTextField } from '../fields/LocalTextField.tsx'
import { useKeys } from '../fields/use-keys.ts'
import { LanguageSwitch } from '../languages/LanguageSwitch.tsx'

interface Props {
  criterion: Criterion
  /** Which of those just made it is, counted from 1: its name is to be typed. Undefined for others. */
  fresh: number | undefined
  first: boolean
  last: boolean
  onChange(changed: Partial<Criterion>): void
  /** Its key has changed. */
  onRenamed(key: string): void
  onMove(by: -1 | 1): void
  /** The next one is to be made. */
  onNext(): void
  onCopy(): void
  onRemove(): void
  onClose(): void
}

/** What a criterion is called and asks. */
export function CriterionDialog({ criterion, fresh, first, last, onChange, onRenamed, ...on }: Props) {
  const { names } = useDraft()
  const { follow } = useKeys('criteria')
  const { onMove, onNext, onCopy, onRemove, onClose } = on

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { target, currentTarget, ctrlKey, metaKey, altKey, shiftKey, nativeEvent } = event
    if (event.key !== 'Enter' || altKey || shiftKey || nativeEvent.isComposing || !(target instanceof HTMLElement))
      return
    const isLast = target === nameIn(currentTarget) || target.closest('[data-field$="/weight"]') !== null
    if (!(ctrlKey || metaKey || isLast) || names.text(criterion.name).trim() === '') return
    event.preventDefault()
    // The key follows a name that is left; then the next is added.
    flushSync(() => target.blur())
    onNext()
  }
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle sx={{ display: 'flex', justifyContent: 'space-between' }}>
        Criterion
        <CommentMark place={`criteria/${criterion.key}`} what="this criterion" />
      </DialogTitle>
      <DialogContent>
        <LanguageSwitch />
        <Stack
          gap={5}
          sx={{ pt: 2 }}
          key={fresh}
          ref={fresh === undefined ? undefined : focusName}
          onKeyDown={onKeyDown}
        >
          <LocalTextField
            label="Name"
            place={`criteria/${criterion.key}/name`}
            needed="A criterion needs a name."
            value={criterion.name}
            onChange={(name) => onChange({ name })}
            onLeave={(before) => onRenamed(follow(criterion.key, names.text(before), names.text(criterion.name)))}
          />
          <NumberField
            label="Weight"
            min={0}
            place={`criteria/${criterion.key}/weight`}
            value={criterion.weight}
            onCommit={(weight) => weight !== undefined && onChange({ weight })}
            helperText="Any scale will do, the shares count. Enter adds the next criterion."
          />
          <LocalTextField
            label="Description"
            place={`criteria/${criterion.key}/description`}
            lines={3}
            value={criterion.description}
            onChange={(description) => onChange({ description })}
            hint="What is asked, as the client would ask it."
          />
          <LocalTextField
            label="Group"
            place={`criteria/${criterion.key}/group`}
            optional
            value={criterion.group}
            onChange={(group) =>
              onChange({ group: Object.values(group).some(Boolean) ? group : undefined } as Partial<Criterion>)
            }
          />
          <KeyField list="criteria" value={criterion.key} onRenamed={onRenamed} />
        </Stack>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', px: 6, pb: 4 }}>
        <Button color="error" startIcon={<DeleteOutlined />} onClick={onRemove} sx={{ mr: 'auto' }}>
          Remove with its ratings
        </Button>
        <Button startIcon={<ContentCopyOutlined />} onClick={onCopy}>
          Copy
        </Button>
        <Button disabled={first} onClick={() => onMove(-1)}>
          Move up
        </Button>
        <Button disabled={last} onClick={() => onMove(1)}>
          Move down
        </Button>
        <Button variant="contained" onClick={onClose}>
          Done
        </Button>
      </DialogActions>
    </Dialog>
  )
}
