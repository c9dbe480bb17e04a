import type { TextFieldProps } from '@mui/material'
import { useInput } from 'react-admin'
import { FormField } from '../ui/typing/FormField.tsx'
import type { Reading } from '../ui/typing/use-typed.ts'

interface Props {
  source: string
  label: string
  /** What a text means, where not every text means something. */
  read?(text: string): Reading<unknown>
  helperText?: string
  lines?: number
  sx?: TextFieldProps['sx']
}

const WRAPPED = '@@react-admin@@'

/** react-admin marks what its own validation says, and writes it as JSON. */
const unwrapped = (message: string | undefined) =>
  message?.startsWith(WRAPPED) ? (JSON.parse(message.slice(WRAPPED.length)) as string) : message

/** A text of a react-admin form, typed like every other text of the desk. */
export function FormInput({ source, label, read, helperText, lines, sx = {} }: Props) {
  const { field, fieldState } = useInput({
    source,
    // The API takes what is left empty as null.
    defaultValue: null,
    validate: (text?: string | null) => {
      const reading = read?.(text ?? '')
      return reading && 'problem' in reading ? reading.problem : undefined
    },
  })
  return (
    <FormField
      fullWidth
      label={label}
      name={field.name}
      inputRef={field.ref}
      value={(field.value as string | undefined) ?? ''}
      onChange={field.onChange}
      onLeave={field.onBlur}
      read={read}
      problem={unwrapped(fieldState.error?.message)}
      helperText={helperText}
      multiline={lines !== undefined}
      minRows={lines}
      sx={sx}
    />
  )
}
