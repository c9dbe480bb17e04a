import KeyboardOutlined from '@mui/icons-material/KeyboardOutlined'
import { IconButton, Tooltip } from '@mui/material'
import { type ReactNode, useEffect, useState } from 'react'
import { isText } from './is-text.ts'
import { KeysDialog, type KeyTable } from './KeysDialog.tsx'

interface Props {
  table: KeyTable
  /** Whether `?` lists them, too. */
  hears?: boolean
  /** What stands below the keys. */
  children?: ReactNode
}

/** Lists what can be done by keys: by button, and by `?`. */
export function KeysButton({ table, hears = true, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (!hears) return
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, target } = event
      // Within a dialog, or a text, it is a question mark.
      if (key !== '?' || ctrlKey || metaKey || isText(target) || document.querySelector('[role=dialog]')) return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [hears])
  return (
    <>
      <Tooltip title={hears ? 'Keys (?)' : 'Keys'}>
        <IconButton onClick={() => setOpen(true)} aria-label="Keys">
          <KeyboardOutlined fontSize="small" />
        </IconButton>
      </Tooltip>
      {isOpen && (
        <KeysDialog table={table} onClose={() => setOpen(false)}>
          {children}
        </KeysDialog>
      )}
    </>
  )
}
