import { Link } from '@mui/material'
import { useGetIdentity } from 'react-admin'
import { useParams } from 'react-router-dom'
import { atClock } from '../../ui/Ago.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { holdBack } from './save-by-itself.ts'
import { useRevisions } from './use-revisions.ts'

/** Whether the draft is saved, when and by whom. */
export function SavedState() {
  const { id = '' } = useParams()
  const draft = useDraft()
  const { store, revision, changedSince, safe, saving, readOnly, problem } = draft
  const { identity } = useGetIdentity()
  const [last] = useRevisions(id, revision - 1, revision)
  const kept = safe ? 'kept on this device' : 'this browser has no room to keep it'
  if (store.changed && !readOnly && problem?.offline) return `Not saved: offline, ${kept}.`
  // What is about to be saved is said as being saved: the sentence changes once an edit.
  if (saving || (store.changed && !readOnly && safe && !problem && !holdBack(draft))) return 'Saving…'
  if (store.changed && changedSince !== undefined && !readOnly)
    return (
      <>
        Not saved since {atClock(changedSince)}; {kept}.{' '}
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
