import { Alert, Box, Button } from '@mui/material'
import { useGetIdentity } from 'react-admin'
import { useParams } from 'react-router-dom'
import { atClock } from '../../ui/Ago.tsx'
import { DifferenceList } from '../versions/DifferenceList.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { useRevisions } from './use-revisions.ts'

const list = new Intl.ListFormat('en-GB')

/** What others saved and a save or a load joined in, in names. */
export function MergedChanges() {
  const { id = '' } = useParams()
  const { cameIn, store } = useDraft()
  const { identity } = useGetIdentity()
  const saves = useRevisions(id, cameIn?.from ?? 0, cameIn?.to)
  if (!cameIn) return null
  const { differences, before, after } = cameIn
  // The last of several is the save that joined the others in.
  const others = saves.length > 1 && saves[0]?.authorId === identity?.id ? saves.slice(1) : saves
  const names = [
    ...new Set(others.map(({ author, authorId }) => (authorId === identity?.id ? 'You, elsewhere,' : author))),
  ]
  const who =
    names.every((name) => name !== null) && names.length > 0 ? list.format(names as string[]) : 'Somebody else'
  const when = others[0] ? ` at ${atClock(others[0].savedAt)}` : ''
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
