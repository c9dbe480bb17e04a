import type { SiteSettings } from '@verdict/contracts'
import { FormField } from '../ui/typing/FormField.tsx'
import type { Reading } from '../ui/typing/use-typed.ts'
import type { TextField as WrittenField } from './unsaved.ts'

export type ChangeSettings = (changed: Partial<Omit<SiteSettings, WrittenField>>) => void

/** What is wrong, by the path of the field with dots. */
export type ProblemsByField = { [path: string]: string }

interface Props {
  label: string
  value: string
  onChange(value: string): void
  hint?: string
  read?(text: string): Reading<unknown>
  problem?: string | undefined
  lines?: number
  lang?: string
}

/** A text with what it is for, or what is wrong with it. */
export const TextSetting = ({ lines, hint, lang, ...field }: Props) => (
  <FormField
    {...field}
    fullWidth
    helperText={hint}
    multiline={lines !== undefined}
    minRows={lines}
    slotProps={{ htmlInput: { lang } }}
  />
)
