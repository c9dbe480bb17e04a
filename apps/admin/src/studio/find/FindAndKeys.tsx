import KeyboardOutlined from '@mui/icons-material/KeyboardOutlined'
import SearchOutlined from '@mui/icons-material/SearchOutlined'
import { IconButton, Tooltip } from '@mui/material'
import { useEffect, useState } from 'react'
import { isText } from '../use-studio-keys.ts'
import { FindDialog } from './FindDialog.tsx'
import { KeysDialog } from './KeysDialog.tsx'

/** Finds anything in the draft, and says what can be done by keys: by button, by Ctrl-K and by `?`. */
export function FindAndKeys() {
  const [open, setOpen] = useState<'find' | 'keys'>()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event
      if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') setOpen('find')
      // Within a dialog, or a text, it is a question mark.
      else if (key === '?' && !ctrlKey && !metaKey && !isText(target) && !document.querySelector('[role=dialog]'))
        setOpen('keys')
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  const close = () => setOpen(undefined)
  return (
    <>
      <Tooltip title="Find in this model (Ctrl-K)">
        <IconButton onClick={() => setOpen('find')} aria-label="Find in this model">
          <SearchOutlined fontSize="small" />
        </IconButton>
      </Tooltip>
      <Tooltip title="Keys (?)">
        <IconButton onClick={() => setOpen('keys')} aria-label="Keys">
          <KeyboardOutlined fontSize="small" />
        </IconButton>
      </Tooltip>
      {open === 'find' && <FindDialog onClose={close} />}
      {open === 'keys' && <KeysDialog onClose={close} />}
    </>
  )
}
