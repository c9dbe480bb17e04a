import { Alert, Link } from '@mui/material'
import type { Model } from '@verdict/contracts'
import { diff } from '@verdict/engine/review'
import { useMemo, useState } from 'react'
import { useNotify } from 'react-admin'
import { UNKNOWN_TIME } from '../autosave/autosave-store.ts'
import { Restored } from '../autosave/Restored.tsx'
import { atClock } from '../ui/Ago.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { ApprovalAsked } from './publishing/ApprovalAsked.tsx'
import { PublishDialog } from './publishing/PublishDialog.tsx'
import { AlsoHere } from './saving/AlsoHere.tsx'
import { MergedChanges } from './saving/MergedChanges.tsx'
import { useDraft } from './draft/draft-context.ts'
import { NotSaved } from './saving/NotSaved.tsx'
import { SavedState } from './saving/SavedState.tsx'
import { StudioActions } from './StudioActions.tsx'

/** The head of the studio: the state of the draft, undo, save and publish. */
export function StudioHead({ record, tab, onPublished }: { record: Model; tab: string; onPublished(): void }) {
  const draft = useDraft()
  const { document, published, store, problem, theirs, recovered, waiting, names, readOnly } = draft
  const [publishing, setPublishing] = useState(false)
  const notify = useNotify()
  const changes = useMemo(() => published && diff(published, document).length, [published, document])
  const unsaved = store.changed

  async function save() {
    if (await store.save()) notify('Saved', { type: 'success' })
  }

  return (
    <>
      <PageHead
        title={names.text(document.title) || document.slug}
        hint={
          <>
            {stateOf(record, changes)}. <SavedState />
          </>
        }
        actions={<StudioActions record={record} onSave={() => void save()} onPublish={() => setPublishing(true)} />}
      />
      <AlsoHere model={record.id} tab={tab} />
      <Restored at={recovered} onDiscard={() => store.discard()} />
      {waiting !== undefined && !readOnly && (
        <Alert severity="info" sx={{ mb: 3 }}>
          Other unsaved changes, from {waiting === UNKNOWN_TIME ? 'an earlier day' : atClock(waiting)}, are on this
          device
          {unsaved && ' too'}.{' '}
          {unsaved ? (
            'They can be opened once these are saved or dropped.'
          ) : (
            <Link component="button" type="button" onClick={() => void store.load(true)} sx={{ font: 'inherit' }}>
              Open them
            </Link>
          )}
        </Alert>
      )}
      {!readOnly && <ApprovalAsked model={record.id} onLook={() => setPublishing(true)} />}
      <MergedChanges />
      {problem && !theirs && <NotSaved problem={problem} onTry={() => void save()} />}
      {publishing && <PublishDialog record={record} onClose={() => setPublishing(false)} onPublished={onPublished} />}
    </>
  )
}

/** How the draft stands to what clients take. @param changes undefined until the published version is read, and where there is none */
function stateOf({ latestVersion, versions }: Model, changes: number | undefined): string {
  if (!latestVersion) return versions > 0 ? 'No version is on offer' : 'Never published'
  if (changes === undefined) return `Version ${latestVersion} is on offer`
  if (changes === 0) return `Same as version ${latestVersion}`
  return `${changes} ${changes === 1 ? 'change' : 'changes'} since version ${latestVersion}`
}
