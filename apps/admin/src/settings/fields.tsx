import { TextField } from '@mui/material'
import type { Settings } from '@verdict/contracts'
import type { TextField as WrittenField } from './unsaved.ts'

export type Change = (changed: Partial<Omit<Settings, WrittenField>>) => void

/** What is wrong, by the path of the field with dots. */
export type Faults = { [path: string]: string }

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
