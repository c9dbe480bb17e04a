import { Alert, Box, Button } from '@mui/material'
import { useGetIdentity } from 'react-admin'
import { useParams } from 'react-router-dom'
import { atClock } from '../../ui/Ago.tsx'
import { DifferenceList } from '../versions/DifferenceList.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { useRevisions } from './use-revisions.ts'
import { whoSaved } from './who-saved.ts'

/** A notice of the changes of others that a save or a load has merged into the draft. */
export function MergedChanges() {
  const { id = '' } = useParams()
  const { cameIn, store } = useDraft()
  const { identity } = useGetIdentity()
  const saves = useRevisions(id, cameIn?.from ?? 0, cameIn?.to)
  if (!cameIn) return null
  const { differences, before, after } = cameIn
  const { who, at } = whoSaved(saves, identity?.id)
  const when = at === undefined ? '' : ` at ${atClock(at)}`
  const what = differences.length === 1 ? 'a change' : `${differences.length} changes`
  return (
    <Alert
      severity="success"
      sx={{ mb: 3, '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}
      action={
        <Button color="inherit" size="small" onClick={() => store.seen()}>
          Close
        </Button>
      }
    >
      <b>
        {who} saved {what}
        {when}; {differences.length === 1 ? 'it is' : 'all are'} in.
      </b>
      <Box sx={{ maxHeight: 180, overflowY: 'auto' }} tabIndex={0} role="group" aria-label="What came in">
        <DifferenceList differences={differences} before={before} after={after} />
      </Box>
    </Alert>
  )
}
