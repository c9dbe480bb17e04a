import { useNotify } from 'react-admin'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { useTakeBack } from './use-take-back.ts'

/** Milliseconds that what was done to several leads offers to be taken back on the page. The pages of the leads offer it for 30 days. */
const OFFERED = 15_000

/** Says what was done to several leads, and offers to take it back. */
export function useDoneNotice() {
  const { takeBack } = useTakeBack()
  const notify = useNotify()

  /** @param undo what takes it back; null where nothing was changed */
  return (said: string, undo: string | null) =>
    notify(<UndoNotice onUndo={undo === null ? undefined : () => void takeBack(undo)}>{said}</UndoNotice>, {
      type: 'info',
      autoHideDuration: OFFERED,
    })
}
