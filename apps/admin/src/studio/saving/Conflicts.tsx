import { Alert, Box, Button, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import type { Conflict } from '@verdict/engine/review'
import { namesIn, wordingIn } from '@verdict/wording'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { useParams } from 'react-router-dom'
import { atClock } from '../../ui/Ago.tsx'
import { ConflictSide } from './ConflictSide.tsx'
import { pathOf, type Side } from '../draft/conflict-resolution.ts'
import { useDraft } from '../draft/draft-context.ts'
import type { SavedDraft } from '../draft/draft-server.ts'
import { useRevisions } from './use-revisions.ts'

const wording = wordingIn('en')

/** The conflicts of the draft with what somebody else saved, side by side. The draft is saved once all are decided. */
export function Conflicts({ theirs }: { theirs: SavedDraft }) {
  const { id = '' } = useParams()
  const { store, document, saved, names, changedSince, saving } = useDraft()
  const { conflicts } = store
  const [chosen, setChosen] = useState<{ [conflict: string]: Side }>({})
  const [last] = useRevisions(id, theirs.revision - 1, theirs.revision)
  const notify = useNotify()
  const sides = conflicts.map((conflict) => chosen[nameOf(conflict)])
  const decided = sides.filter((side) => side !== undefined)
  const who = last?.author ?? 'Somebody else'

  async function join() {
    if (store.settle(decided) && (await store.saveAll())) notify('Joined and saved', { type: 'success' })
  }

  const heads = {
    base: 'Before',
    yours: changedSince === undefined ? 'Yours' : `Yours, since ${atClock(changedSince)}`,
    theirs: last ? `${who}’s, ${atClock(last.savedAt)}` : 'Theirs',
  }
  const documents = { base: saved, yours: document, theirs: theirs.document }
  return (
    <Box component="section" aria-label="Conflicts" sx={{ borderTop: '1px solid var(--rule-strong)', mt: 4, pt: 3 }}>
      <Typography variant="h5" component="h2">
        {who} and you changed the same {conflicts.length === 1 ? 'value' : `${conflicts.length} values`}.
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 1, mb: 3 }}>
        Nothing of yours was saved and nothing is lost. Choose for each what shall hold; everything else of both of you
        is joined.
      </Typography>
      {conflicts.map((conflict) => {
        const path = pathOf(conflict.yours === undefined ? theirs.document : document, conflict.pointer)
        const own = conflict.yours === undefined ? namesIn(theirs.document, document.defaultLocale) : names
        const place = wording.place(path, own)
        return (
          <Stack key={nameOf(conflict)} gap={2} sx={{ borderTop: '1px solid var(--rule)', py: 3 }}>
            <Typography variant="subtitle2" component="h3">
              {place}
            </Typography>
            <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr 1fr' }, gap: 4 }}>
              {(['base', 'yours', 'theirs'] as const).map((side) => (
                <Box key={side} sx={{ minWidth: 0 }}>
                  <Typography variant="caption">{heads[side]}</Typography>
                  <ConflictSide value={conflict[side]} path={path} base={saved} document={documents[side]} />
                </Box>
              ))}
            </Box>
            <ToggleButtonGroup
              exclusive
              size="small"
              value={chosen[nameOf(conflict)] ?? null}
              onChange={(_, side: Side | null) => side && setChosen({ ...chosen, [nameOf(conflict)]: side })}
              aria-label={`What shall hold for ${place}`}
            >
              <ToggleButton value="yours">Keep mine</ToggleButton>
              <ToggleButton value="theirs">Take theirs</ToggleButton>
            </ToggleButtonGroup>
          </Stack>
        )
      })}
      {conflicts.length === 0 && <Alert severity="success">All conflicts are resolved.</Alert>}
      <Stack direction="row" gap={3} alignItems="center" flexWrap="wrap" sx={{ mt: 2 }}>
        <Button variant="contained" onClick={() => void join()} disabled={saving || decided.length < conflicts.length}>
          Join and save
        </Button>
        <Typography role="status" color="text.secondary">
          {decided.length} of {conflicts.length} decided. Nothing else of yours or theirs is touched.
        </Typography>
      </Stack>
    </Box>
  )
}

/** A choice holds for what was chosen between: where they save something else, it is asked again. */
const nameOf = ({ pointer, theirs }: Conflict) => `${pointer} ${JSON.stringify(theirs)}`
