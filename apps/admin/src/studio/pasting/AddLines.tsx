import { Button } from '@mui/material'
import { type ReactNode, useState } from 'react'
import { PasteDialog, type Understood } from './PasteDialog.tsx'

interface Props {
  /** Where in the draft they are added, such as `options`. */
  place: string
  /** What the dialog is called, such as “Add options”. */
  title: string
  hint: ReactNode
  understand(text: string): Understood
}

/** A button that adds many at once, from lines. */
export function AddLines({ title, ...rest }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        size="small"
        onClick={() => setOpen(true)}
        aria-label={`Paste lines: ${title.charAt(0).toLowerCase()}${title.slice(1)}`}
      >
        Paste lines
      </Button>
      {open && <PasteDialog title={title} {...rest} onClose={() => setOpen(false)} />}
    </>
  )
}
