import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import type { ShippedModel } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { diff, merge } from '@verdict/engine/review'
import { useMemo, useState } from 'react'
import { useNotify } from 'react-admin'
import { ConflictTable } from '../conflicts/ConflictTable.tsx'
import { useSides } from '../conflicts/use-sides.ts'
import { settle } from '../draft/conflict-resolution.ts'
import { useDraft } from '../draft/draft-context.ts'
import { DifferenceList } from '../versions/DifferenceList.tsx'

interface Props {
  offer: ShippedModel
  onSettle(taken: boolean): Promise<void>
  onClose(): void
}

/** What a newer shipped version changes, to be taken into the draft or skipped. Values that the draft has changed too are decided one by one. */
export function ShippedChanges({ offer, onSettle, onClose }: Props) {
  const [base, shipped] = [offer.base as ModelDocument, offer.document as ModelDocument]
  const { store, document } = useDraft()
  const notify = useNotify()
  const [isBusy, setBusy] = useState(false)
  const merged = useMemo(() => merge(base, document, shipped), [base, document, shipped])
  const differences = useMemo(() => diff(base, shipped), [base, shipped])
  const conflicts = merged.conflicts ?? []
  const { choice, decided, isOpen } = useSides(conflicts)

  async function end(work: () => Promise<void>) {
    setBusy(true)
    try {
      await work()
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
    } finally {
      setBusy(false)
    }
  }

  const take = () =>
    end(async () => {
      const joined = merged.document ?? settle(base, document, shipped, conflicts, decided)
      if (!joined) return
      // An edit like any other: it can be undone.
      store.edit(() => joined)
      if (!(await store.saveAll())) return
      await onSettle(true)
      notify('Taken into the draft. Clients see it once you publish.', { type: 'success' })
    })

  const skip = () =>
    end(async () => {
      await onSettle(false)
      notify('Skipped. The next one is offered again.')
    })

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="shipped">
      <DialogTitle id="shipped">The newer version that is shipped</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary" sx={{ mb: 3 }}>
          {differences.length === 1 ? 'One change' : `${differences.length} changes`} since the one that your model grew
          from. Your own changes stay.
        </Typography>
        {conflicts.length > 0 && (
          <>
            <Typography sx={{ mb: 3 }}>
              {conflicts.length === 1 ? 'One value of it you' : `${conflicts.length} values of it you`} have changed
              yourselves. Choose what shall hold.
            </Typography>
            <ConflictTable
              {...choice}
              documents={{ base, yours: document, theirs: shipped }}
              heads={{ base: 'As shipped before', yours: 'Your draft', theirs: 'As shipped now' }}
              words={{ yours: 'Keep yours', theirs: 'Take the shipped one' }}
            />
          </>
        )}
        <DifferenceList differences={differences} before={base} after={shipped} />
      </DialogContent>
      <DialogActions sx={{ px: 6, pb: 5, gap: 3 }}>
        <Typography role="status" color="text.secondary" sx={{ flex: 1 }}>
          {conflicts.length > 0 && `${decided.length} of ${conflicts.length} decided.`}
        </Typography>
        <Button onClick={onClose}>Later</Button>
        <Button onClick={() => void skip()} disabled={isBusy}>
          Skip this version
        </Button>
        <Button variant="contained" onClick={() => void take()} disabled={isBusy || isOpen}>
          Take it into the draft
        </Button>
      </DialogActions>
    </Dialog>
  )
}
