import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material'
import { Restored } from '../../autosave/Restored.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { TagsField } from '../TagsField.tsx'
import { leadsIn } from './leads-in.ts'

interface TagChanges {
  add: string[]
  remove: string[]
}

interface Props {
  count: number
  busy: boolean
  /** @returns whether it is done */
  onTag(tags: TagChanges): Promise<boolean>
  onClose(): void
}

/** Which tags many leads get and lose. */
export function TagsDialog({ count, busy, onTag, onClose }: Props) {
  const { value, set, clear, restored } = useAutosave<TagChanges>('leads/tags', { add: [], remove: [] })
  const close = () => {
    clear()
    onClose()
  }
  const put = (changed: Partial<TagChanges>) => set((now) => ({ ...now, ...changed }))
  return (
    <Dialog open onClose={close} maxWidth="xs" fullWidth aria-labelledby="tagging">
      <DialogTitle id="tagging">Tags of {leadsIn(count)}</DialogTitle>
      <DialogContent>
        <Stack gap={4} sx={{ pt: 2 }}>
          <Restored at={restored} onDiscard={clear} />
          <TagsField label="Add" tags={value.add} problem={undefined} onChange={(add) => put({ add })} />
          <TagsField label="Remove" tags={value.remove} problem={undefined} onChange={(remove) => put({ remove })} />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={close}>
          Cancel
        </Button>
        <Button
          variant="contained"
          // Not disabled while nothing is there: leaving a field is what makes a tag of its text.
          disabled={busy}
          onClick={() =>
            value.add.length + value.remove.length > 0 && void onTag(value).then((isDone) => isDone && close())
          }
        >
          Change {leadsIn(count)}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
