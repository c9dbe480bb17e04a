import type { FormEvent } from 'react'
import { FormDialog } from '../../autosave/FormDialog.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { TagsField } from '../TagsField.tsx'
import { leadsIn } from '../leads-in.ts'

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
  const typed = useAutosave<TagChanges>('leads/tags', { add: [], remove: [] })
  const { add, remove } = typed.value
  const put = (changed: Partial<TagChanges>) => typed.set((now) => ({ ...now, ...changed }))

  async function tag(event: FormEvent) {
    event.preventDefault()
    if (add.length + remove.length === 0 || !(await onTag(typed.value))) return
    typed.clear()
    onClose()
  }

  return (
    <FormDialog
      title={`Tags of ${leadsIn(count)}`}
      maxWidth="xs"
      typed={typed}
      verb={`Change ${leadsIn(count)}`}
      // Not disabled while nothing is there: leaving a field is what makes a tag of its text.
      disabled={busy}
      onSubmit={tag}
      onClose={onClose}
    >
      <TagsField label="Add" tags={add} problem={undefined} onChange={(next) => put({ add: next })} />
      <TagsField label="Remove" tags={remove} problem={undefined} onChange={(next) => put({ remove: next })} />
    </FormDialog>
  )
}
