import { Alert, Box, Button, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { useParams } from 'react-router-dom'
import { atClock } from '../../ui/Ago.tsx'
import { ConflictTable } from '../conflicts/ConflictTable.tsx'
import { type Chosen, sidesOf } from '../conflicts/sides.ts'
import { useDraft } from '../draft/draft-context.ts'
import type { SavedDraft } from '../draft/draft-server.ts'
import { useRevisions } from './use-revisions.ts'

/** The conflicts of the draft with what somebody else saved, side by side. The draft is saved once all are decided. */
export function Conflicts({ theirs }: { theirs: SavedDraft }) {
  const { id = '' } = useParams()
  const { store, document, saved, changedSince, saving } = useDraft()
  const { conflicts } = store
  const [chosen, setChosen] = useState<Chosen>({})
  const documents = { base: saved, yours: document, theirs: theirs.document }
  const { decided, isOpen } = sidesOf(conflicts, documents, chosen)
  const [last] = useRevisions(id, theirs.revision - 1, theirs.revision)
  const notify = useNotify()
  const who = last?.author ?? 'Somebody else'

  async function join() {
    if (store.settle(decided) && (await store.saveAll())) notify('Joined and saved', { type: 'success' })
  }

  const heads = {
    base: 'Before',
    yours: changedSince === undefined ? 'Yours' : `Yours, since ${atClock(changedSince)}`,
    theirs: last ? `${who}’s, ${atClock(last.savedAt)}` : 'Theirs',
  }
  return (
    <Box component="section" aria-label="Conflicts" sx={{ borderTop: '1px solid var(--rule-strong)', mt: 4, pt: 3 }}>
      <Typography variant="h5" component="h2">
        {who} and you changed the same {conflicts.length === 1 ? 'value' : `${conflicts.length} values`}.
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 1, mb: 3 }}>
        Nothing of yours was saved and nothing is lost. Choose for each what shall hold; everything else of both of you
        is joined.
      </Typography>
      <ConflictTable
        conflicts={conflicts}
        chosen={chosen}
        onChoose={setChosen}
        documents={documents}
        heads={heads}
        words={{ yours: 'Keep mine', theirs: 'Take theirs' }}
      />
      {conflicts.length === 0 && <Alert severity="success">All conflicts are resolved.</Alert>}
      <Stack direction="row" gap={3} alignItems="center" flexWrap="wrap" sx={{ mt: 2 }}>
        <Button variant="contained" onClick={() => void join()} disabled={saving || isOpen}>
          Merge and save
        </Button>
        <Typography role="status" color="text.secondary">
          {decided.length} of {conflicts.length} decided. Nothing else of yours or theirs is touched.
        </Typography>
      </Stack>
    </Box>
  )
}
