import { Stack, TextField, Typography } from '@mui/material'
import type { Settings } from '@verdict/contracts'
import type { ReactNode } from 'react'
import type { TextField as WrittenField } from './unsaved.ts'

export type Change = (changed: Partial<Omit<Settings, WrittenField>>) => void

/** What is wrong, by the path of the field with dots. */
export type Faults = { [path: string]: string }

/** A group of settings under a rule. */
export const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <Stack component="section" gap={5} sx={{ borderTop: '1px solid var(--rule-strong)', pt: 4 }}>
    <Typography variant="h5" component="h2">
      {title}
    </Typography>
    {children}
  </Stack>
)

interface Props {
  label: string
  value: string
  onChange(value: string): void
  hint?: string
  fault?: string | undefined
  lines?: number
  lang?: string
}

/** A text with what it is for, or what is wrong with it. */
export const TextSetting = ({ label, value, onChange, hint, fault, lines, lang }: Props) => (
  <TextField
    fullWidth
    label={label}
    value={value}
    onChange={({ target }) => onChange(target.value)}
    error={fault !== undefined}
    helperText={fault ?? hint}
    multiline={lines !== undefined}
    minRows={lines}
    slotProps={{ htmlInput: { lang } }}
  />
)
