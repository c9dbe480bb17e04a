import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { type ReactNode, useState } from 'react'
import { useDraft } from '../draft/draft-context.ts'
import type { KeyedList } from '../document/keys.ts'
import { usedBy } from '../document/used-by.ts'
import { useUndoNotice } from './use-undo-notice.tsx'

interface Removal {
  list: KeyedList
  key: string
  /** What it is called: “PHP”. */
  name: string
  remove(): void
}

/**
 * Removes elements of a draft: what something else names only after saying what does, and always with a way back.
 *
 * @returns how to remove one, and the question to show
 */
export function useRemoval(): [remove: (removal: Removal) => void, question: ReactNode] {
  const { document } = useDraft()
  const [asked, setAsked] = useState<Removal & { uses: string }>()
  const sayWithUndo = useUndoNotice()

  function carryOut({ name, remove }: Removal) {
    setAsked(undefined)
    remove()
    sayWithUndo(`Removed “${name}”.`)
  }

  const remove = (removal: Removal) => {
    const uses = usedBy(document, removal.list, removal.key)
    if (uses === undefined) carryOut(removal)
    else setAsked({ ...removal, uses })
  }
  const question = asked && (
    <Dialog open onClose={() => setAsked(undefined)}>
      <DialogTitle>Remove “{asked.name}”?</DialogTitle>
      <DialogContent>
        <DialogContentText>
          It is used in {asked.uses}. They stay as they are, and Check lists them until they no longer name it.
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => setAsked(undefined)}>Keep it</Button>
        <Button color="error" variant="contained" onClick={() => carryOut(asked)}>
          Remove it
        </Button>
      </DialogActions>
    </Dialog>
  )
  return [remove, question]
}
