import { Box, Button, Typography } from '@mui/material'
import type { ShippedModel } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { diff, merge } from '@verdict/engine/review'
import { type FormEvent, useMemo, useState } from 'react'
import { useNotify } from 'react-admin'
import { useParams } from 'react-router-dom'
import { FormDialog } from '../../autosave/FormDialog.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { ConflictTable } from '../conflicts/ConflictTable.tsx'
import { Decided } from '../conflicts/Decided.tsx'
import { type Chosen, sidesOf } from '../conflicts/sides.ts'
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
  const { id = '' } = useParams()
  const typed = useAutosave<Chosen>(`shipped/${id}/${offer.hash}`, {}, `/models/${id}`)
  const { store, document } = useDraft()
  const notify = useNotify()
  const [isBusy, setBusy] = useState(false)
  const merged = useMemo(() => merge(base, document, shipped), [base, document, shipped])
  const differences = useMemo(() => diff(base, shipped), [base, shipped])
  const conflicts = merged.conflicts ?? []
  const documents = { base, yours: document, theirs: shipped }
  const { decided, isOpen } = sidesOf(conflicts, documents, typed.value)

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

  const take = (event: FormEvent) => {
    event.preventDefault()
    return end(async () => {
      const joined = merged.document ?? settle(base, document, shipped, conflicts, decided)
      if (!joined) return
      // An edit like any other: it can be undone.
      store.edit(() => joined)
      if (!(await store.saveAll())) return
      await onSettle(true)
      typed.clear()
      notify('Taken into the draft. Clients see it once you publish.', { type: 'success' })
    })
  }

  const skip = () =>
    end(async () => {
      await onSettle(false)
      typed.clear()
      notify('Skipped. The next one is offered again.')
    })

  return (
    <FormDialog
      title="The newer version that is shipped"
      maxWidth="md"
      typed={typed}
      verb="Take it into the draft"
      disabled={isBusy || isOpen}
      onSubmit={take}
      onClose={onClose}
      actions={
        <>
          <Decided decided={decided.length} of={conflicts.length} />
          <Button variant="outlined" onClick={() => void skip()} disabled={isBusy}>
            Skip this version
          </Button>
        </>
      }
    >
      <Typography color="text.secondary">
        {differences.length === 1 ? 'One change' : `${differences.length} changes`} since the one that your model grew
        from. Your own changes stay.
      </Typography>
      {conflicts.length > 0 && (
        <>
          <Typography>
            {conflicts.length === 1 ? 'One value of it you' : `${conflicts.length} values of it you`} have changed
            yourselves. Choose what shall hold.
          </Typography>
          <Box>
            <ConflictTable
              conflicts={conflicts}
              chosen={typed.value}
              onChoose={typed.set}
              documents={documents}
              heads={{ base: 'As shipped before', yours: 'Your draft', theirs: 'As shipped now' }}
              words={{ yours: 'Keep yours', theirs: 'Take the shipped one' }}
            />
          </Box>
        </>
      )}
      <DifferenceList differences={differences} before={base} after={shipped} />
    </FormDialog>
  )
}
