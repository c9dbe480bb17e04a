import { Box, Button, FormHelperText, Stack, Typography } from '@mui/material'
import { useRef, useState } from 'react'
import { pictureIn } from './picture-in.ts'

interface Props {
  label: string
  hint: string
  /** A `data:` address. */
  picture: string | null
  problem: string | undefined
  onChange(picture: string | null): void
}

/** A picture from a file, which is made smaller where it is too large. */
export function PictureSetting({ label, hint, picture, problem, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState('')

  async function choose(chosen: HTMLInputElement) {
    const [file] = chosen.files ?? []
    // The same file may be chosen again.
    chosen.value = ''
    if (!file) return
    const read = await pictureIn(file)
    setRefused('problem' in read ? read.problem : '')
    if ('picture' in read) onChange(read.picture)
  }

  return (
    <Stack gap={2} role="group" aria-label={label} sx={{ flex: 1 }}>
      <Typography>{label}</Typography>
      {picture && (
        <Box
          component="img"
          src={picture}
          alt={label}
          sx={{ maxWidth: 200, height: 64, objectFit: 'contain', alignSelf: 'flex-start' }}
        />
      )}
      <Stack direction="row" gap={3}>
        <Button variant="outlined" onClick={() => input.current?.click()}>
          {picture ? 'Choose another' : 'Choose a picture'}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept="image/png,image/jpeg,image/webp"
          aria-label={`${label}, a file`}
          onChange={({ target }) => void choose(target)}
        />
        {picture && <Button onClick={() => onChange(null)}>Remove</Button>}
      </Stack>
      <FormHelperText error={Boolean(refused || problem)}>
        {refused || problem || `${hint} PNG, JPEG or WebP.`}
      </FormHelperText>
    </Stack>
  )
}
