import { Box, Typography } from '@mui/material'
import { merge } from '@verdict/engine/review'
import { type FormEvent, useMemo } from 'react'
import { useNotify } from 'react-admin'
import { useParams } from 'react-router-dom'
import { FormDialog } from '../../autosave/FormDialog.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { settle } from '../draft/conflict-resolution.ts'
import { useDraft } from '../draft/draft-context.ts'
import { ConflictTable } from '../conflicts/ConflictTable.tsx'
import { Decided } from '../conflicts/Decided.tsx'
import { type Chosen, sidesOf } from '../conflicts/sides.ts'
import type { Contradicted } from './use-restore.ts'

/** Taking one change back where some of its values were changed again: each is decided, the rest is taken back. */
export function RevertConflicts({
  contradicted: { save, after, before },
  onClose,
}: {
  contradicted: Contradicted
  onClose(): void
}) {
  const { id = '' } = useParams()
  const typed = useAutosave<Chosen>(`revert/${id}/${save}`, {}, `/models/${id}`)
  const { store, document } = useDraft()
  const notify = useNotify()
  const conflicts = useMemo(() => merge(after, before, document).conflicts ?? [], [after, before, document])
  const documents = { base: after, yours: before, theirs: document }
  const { decided, isOpen } = sidesOf(conflicts, documents, typed.value)

  async function takeBack(event: FormEvent) {
    event.preventDefault()
    const joined = settle(after, before, document, conflicts, decided)
    if (!joined) return
    // An edit like any other: it can be undone.
    store.edit(() => joined)
    typed.clear()
    onClose()
    if (await store.saveAll()) notify('Taken back as you chose, and saved.', { type: 'success' })
  }

  return (
    <FormDialog
      title={`Take save ${save} back`}
      maxWidth="md"
      typed={typed}
      verb="Take it back"
      disabled={isOpen}
      onSubmit={takeBack}
      onClose={onClose}
      actions={<Decided decided={decided.length} of={conflicts.length} />}
    >
      <Typography color="text.secondary">
        {conflicts.length === 1 ? 'One value' : `${conflicts.length} values`} of it{' '}
        {conflicts.length === 1 ? 'was' : 'were'} changed again since. Choose for each what shall hold; everything else
        of it is taken back.
      </Typography>
      <Box>
        <ConflictTable
          conflicts={conflicts}
          chosen={typed.value}
          onChoose={typed.set}
          documents={documents}
          heads={{ base: 'As this save made it', yours: 'Before it', theirs: 'Now' }}
          words={{ yours: 'As before it', theirs: 'As it is now' }}
        />
      </Box>
    </FormDialog>
  )
}
