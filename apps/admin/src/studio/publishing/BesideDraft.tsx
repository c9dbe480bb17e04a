import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import type { ModelDocument } from '@verdict/engine'
import { useState } from 'react'
import { SideBySide } from '../versions/SideBySide.tsx'

interface Props {
  /** The number of what clients take now. */
  version: number | null
  old: ModelDocument
  young: ModelDocument
}

/** Shows what clients take now beside what would be published, over the dialog, which stays as it is. */
export function BesideDraft({ version, old, young }: Props) {
  const [isOpen, setOpen] = useState(false)
  const title = `Version ${version} and this draft`
  const close = () => setOpen(false)
  return (
    <>
      <Button size="small" sx={{ ml: -3 }} onClick={() => setOpen(true)}>
        Compare side by side
      </Button>
      {isOpen && (
        <Dialog open onClose={close} fullWidth maxWidth="lg" aria-label={title}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <SideBySide old={old} young={young} heads={{ old: `Version ${version}`, young: 'This draft' }} />
          </DialogContent>
          <DialogActions sx={{ px: 6, pb: 5 }}>
            <Button onClick={close}>Back to publishing</Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  )
}
