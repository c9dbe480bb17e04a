import { Button, Stack, TextField } from '@mui/material'
import { useRef, useState } from 'react'
import { copyText } from './copy-text.ts'

interface Props {
  label: string
  value: string
  /** A line under it. */
  hint?: string
  lines?: number
}

/** A read-only text with a button that copies it. */
export function CopyField({ label, value, hint, lines }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)

  async function copy() {
    field.current?.select()
    await copyText(value)
    setCopied(true)
  }

  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} gap={2} alignItems="flex-start">
      <TextField
        fullWidth
        label={label}
        value={value}
        helperText={hint}
        inputRef={field}
        multiline={lines !== undefined}
        rows={lines}
        onFocus={({ target }) => target.select()}
        slotProps={{
          htmlInput: { readOnly: true, spellCheck: false, style: { fontFamily: 'var(--code)', fontSize: '.8125rem' } },
        }}
      />
      <Button variant="outlined" onClick={() => void copy()} aria-live="polite" sx={{ minHeight: 40 }}>
        {copied ? 'Copied' : 'Copy'}
      </Button>
    </Stack>
  )
}
