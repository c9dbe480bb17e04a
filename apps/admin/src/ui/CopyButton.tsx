import { Button } from '@mui/material'
import { useState } from 'react'
import { copyText } from './copy-text.ts'

/** A button that copies a text which is not shown. */
export function CopyButton({ value }: { value: string }) {
  const [copied, setCopied] = useState(false)
  return (
    <Button size="small" aria-live="polite" onClick={() => void copyText(value).then(() => setCopied(true))}>
      {copied ? 'Copied' : 'Copy'}
    </Button>
  )
}
