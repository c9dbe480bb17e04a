import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import { type ReactNode, useState } from 'react'
import { type Consequences, consequencesOf } from '../document/consequences.ts'
import { useDraft } from '../draft/draft-context.ts'
import type { KeyedList } from '../document/keys.ts'
import { without } from '../document/without.ts'
import { useUndoNotice } from './use-undo-notice.tsx'

interface Removal {
  list: KeyedList
  key: string
  /** What it is called: “PHP”. */
  name: string
  /** It is gone. */
  onRemoved?(): void
}

/**
 * Removes elements of a draft with whatever refers to them, in one edit: what that is is said first, and one undo brings all of it back.
 *
 * @returns how to remove one, and the question to show
 */
export function useRemoval(): [remove: (removal: Removal) => void, question: ReactNode] {
  const { document, names, edit } = useDraft()
  const [asked, setAsked] = useState<Removal & { does: Consequences }>()
  const sayWithUndo = useUndoNotice()

  function carryOut({ list, key, name, onRemoved }: Removal) {
    setAsked(undefined)
    edit((now) => without(now, list, key))
    onRemoved?.()
    sayWithUndo(`Removed “${name}”.`)
  }

  const remove = (removal: Removal) => {
    const does = consequencesOf(document, removal.list, removal.key, names)
    if (does === undefined) carryOut(removal)
    else setAsked({ ...removal, does })
  }
  const question = asked && (
    <Dialog open onClose={() => setAsked(undefined)} aria-labelledby="removal" fullWidth maxWidth="sm">
      <DialogTitle id="removal">Remove “{asked.name}”?</DialogTitle>
      <DialogContent tabIndex={0}>
        <Lines said="Goes with it:" lines={asked.does.gone} />
        <Lines said="Changes, and no longer names it:" lines={asked.does.changed} />
        <Typography variant="caption">One undo brings all of it back.</Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => setAsked(undefined)}>Keep it</Button>
        <Button autoFocus color="error" variant="contained" onClick={() => carryOut(asked)}>
          Remove it
        </Button>
      </DialogActions>
    </Dialog>
  )
  return [remove, question]
}

const Lines = ({ said, lines }: { said: string; lines: string[] }) =>
  lines.length > 0 && (
    <>
      <Typography>{said}</Typography>
      <Box component="ul" sx={{ mt: 1, mb: 4, pl: 5 }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Box>
    </>
  )
