import { Link } from '@mui/material'
import { useGetIdentity } from 'react-admin'
import { useParams } from 'react-router-dom'
import { atClock } from '../../ui/Ago.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { useRevisions } from './use-revisions.ts'

/** Whether the draft is saved, when and by whom. */
export function SavedState() {
  const { id = '' } = useParams()
  const { store, revision, changedSince, safe, saving, readOnly } = useDraft()
  const { identity } = useGetIdentity()
  const [last] = useRevisions(id, revision - 1, revision)
  if (saving) return 'Saving.'
  if (store.changed && changedSince !== undefined && !readOnly)
    return (
      <>
        Not saved since {atClock(changedSince)}; {safe ? 'safe on this device' : 'this browser has no room to keep it'}.{' '}
        <Link
          component="button"
          type="button"
          onClick={() => void store.save()}
          sx={{ verticalAlign: 'baseline', font: 'inherit' }}
        >
          Save now
        </Link>
      </>
    )
  if (!last) return 'Saved.'
  const by = last.authorId === identity?.id ? 'you' : last.author
  return `Saved ${inSentence(last.savedAt)}${by ? ` by ${by}` : ''}.`
}

/** "at 14:05" for today, "on 24 Nov 2026, 14:05" for any other day. */
const inSentence = (instant: string) => {
  const at = atClock(instant)
  return at.length === '14:05'.length ? `at ${at}` : `on ${at}`
}
