import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import { merge } from '@verdict/engine/review'
import { useMemo } from 'react'
import { useNotify } from 'react-admin'
import { settle } from '../draft/conflict-resolution.ts'
import { useDraft } from '../draft/draft-context.ts'
import { ConflictTable } from '../conflicts/ConflictTable.tsx'
import { useSides } from '../conflicts/use-sides.ts'
import type { Contradicted } from './use-restore.ts'

/** Taking one change back where some of its values were changed again: each is decided, the rest is taken back. */
export function RevertConflicts({
  contradicted: { save, after, before },
  onClose,
}: {
  contradicted: Contradicted
  onClose(): void
}) {
  const { store, document } = useDraft()
  const notify = useNotify()
  const conflicts = useMemo(() => merge(after, before, document).conflicts ?? [], [after, before, document])
  const { choice, decided, isOpen } = useSides(conflicts)

  async function takeBack() {
    const joined = settle(after, before, document, conflicts, decided)
    if (!joined) return
    // An edit like any other: it can be undone.
    store.edit(() => joined)
    onClose()
    if (await store.saveAll()) notify('Taken back as you chose, and saved.', { type: 'success' })
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="revert">
      <DialogTitle id="revert">Take save {save} back</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary" sx={{ mb: 3 }}>
          {conflicts.length === 1 ? 'One value' : `${conflicts.length} values`} of it{' '}
          {conflicts.length === 1 ? 'was' : 'were'} changed again since. Choose for each what shall hold; everything
          else of it is taken back.
        </Typography>
        <ConflictTable
          {...choice}
          documents={{ base: after, yours: before, theirs: document }}
          heads={{ base: 'As this save made it', yours: 'Before it', theirs: 'Now' }}
          words={{ yours: 'As before it', theirs: 'As it is now' }}
        />
      </DialogContent>
      <DialogActions sx={{ px: 6, pb: 5, gap: 3 }}>
        <Typography role="status" color="text.secondary" sx={{ flex: 1 }}>
          {decided.length} of {conflicts.length} decided.
        </Typography>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="contained" onClick={() => void takeBack()} disabled={isOpen}>
          Take it back
        </Button>
      </DialogActions>
    </Dialog>
  )
}
