import type { Lead, LeadStatus } from '@verdict/contracts'
import { type RefObject, useState } from 'react'
import { useNotify } from 'react-admin'
import { statusName } from '../statuses.ts'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { UNDO_OFFERED } from '../../ui/undo-offered.ts'
import { useLeadChange } from '../use-lead-change.ts'

/** Gives a lead another status, says so, and offers to take it back. The focus goes where the lead goes, unless it is elsewhere by then. */
export function useMove(board: RefObject<HTMLElement | null>) {
  const { change } = useLeadChange()
  const notify = useNotify()
  const [said, setSaid] = useState('')

  type Moved = Pick<Lead, 'id' | 'name' | 'status' | 'revision'>

  async function move(lead: Moved, status: LeadStatus, isBack = false) {
    if (status === lead.status) return
    const focused = document.activeElement
    if (!(await change(lead, { status }))) return
    const text = `${lead.name} moved to ${statusName(status)}.`
    setSaid(text)
    const back = () => void move({ ...lead, status, revision: lead.revision + 1 }, lead.status, true)
    // What was taken back offers nothing: a button that fades away is not to be taken for that of the next notice.
    notify(<UndoNotice onUndo={isBack ? undefined : back}>{text}</UndoNotice>, {
      type: 'info',
      autoHideDuration: UNDO_OFFERED,
    })
    requestAnimationFrame(() => {
      const { activeElement } = document
      if (activeElement !== focused && activeElement !== document.body) return
      board.current?.querySelector<HTMLElement>(`[data-lead="${lead.id}"] [data-slip]`)?.focus()
    })
  }
  return { said, move: (lead: Lead, status: LeadStatus) => void move(lead, status) }
}
