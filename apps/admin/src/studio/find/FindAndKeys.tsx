import SearchOutlined from '@mui/icons-material/SearchOutlined'
import { IconButton, Tooltip } from '@mui/material'
import { useEffect, useState } from 'react'
import { KeysButton } from '../../ui/keys/KeysButton.tsx'
import { FindInModel } from './FindInModel.tsx'
import { studioKeys } from './studio-keys.ts'

/** Finds anything in the draft, and says what can be done by keys: by button, by Ctrl-K and by `?`. */
export function FindAndKeys() {
  const [isFinding, setFinding] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event
      if (!(ctrlKey || metaKey) || altKey || key.toLowerCase() !== 'k') return
      event.preventDefault()
      setFinding(true)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <Tooltip title="Find in this model (Ctrl-K)">
        <IconButton onClick={() => setFinding(true)} aria-label="Find in this model">
          <SearchOutlined fontSize="small" />
        </IconButton>
      </Tooltip>
      <KeysButton table={studioKeys} />
      {isFinding && <FindInModel onClose={() => setFinding(false)} />}
    </>
  )
}
