import { Button } from '@mui/material'
import { useCloseNotification, useNotify } from 'react-admin'
import { useDraft } from '../draft/draft-context.ts'

/** Says what an edit that was just made took away, with a way back. */
export function useUndoNotice() {
  const { store } = useDraft()
  const notify = useNotify()
  return (said: string) => {
    const without = store.snapshot()?.document
    const takeBack = () => {
      if (store.snapshot()?.document === without) store.undo()
      else notify('Something else was changed since: undo that first.', { type: 'warning' })
    }
    notify(<Notice said={said} onUndo={takeBack} />, { type: 'info' })
  }
}

/** Goes when its button is pressed: what that does is said in its place, and it is done once. */
function Notice({ said, onUndo }: { said: string; onUndo(): void }) {
  const close = useCloseNotification()
  return (
    <span role="status" className="removed">
      {said}{' '}
      <Button
        onClick={() => {
          close()
          onUndo()
        }}
      >
        Undo
      </Button>
    </span>
  )
}
