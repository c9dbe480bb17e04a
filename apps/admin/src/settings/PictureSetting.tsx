import { Box, Button, FormHelperText, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { FileButton } from '../ui/FileButton.tsx'
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
  const [refused, setRefused] = useState('')

  async function choose(file: File) {
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
        <FileButton
          name={`${label}, a file`}
          accept="image/png,image/jpeg,image/webp"
          onFile={(file) => void choose(file)}
        >
          {picture ? 'Choose another' : 'Choose a picture'}
        </FileButton>
        {picture && <Button onClick={() => onChange(null)}>Remove</Button>}
      </Stack>
      <FormHelperText error={Boolean(refused || problem)}>
        {refused || problem || `${hint} PNG, JPEG or WebP.`}
      </FormHelperText>
    </Stack>
  )
}
