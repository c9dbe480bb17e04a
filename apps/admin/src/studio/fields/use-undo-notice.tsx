import { useNotify } from 'react-admin'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { UNDO_OFFERED } from '../../ui/undo-offered.ts'
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
    notify(<UndoNotice onUndo={takeBack}>{said}</UndoNotice>, { type: 'info', autoHideDuration: UNDO_OFFERED })
  }
}
