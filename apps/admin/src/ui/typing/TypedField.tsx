import { TextField, type TextFieldProps } from '@mui/material'
import { type Reading, type Typing, useTyped } from './use-typed.ts'

type Props<Value> = Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'onKeyDown'> & Omit<Typing<Value>, 'called'>

/** A field on one line whose text stands for a value. */
export function TypedField<Value>({ value, write, read, onCommit, place, helperText, ...rest }: Props<Value>) {
  const called = String(rest['aria-label'] ?? rest.label ?? '')
  const { text, problem, handlers } = useTyped({ value, write, read, onCommit, place, called })
  return (
    <TextField
      {...rest}
      {...handlers}
      data-field={place}
      value={text}
      error={problem !== undefined || rest.error}
      helperText={problem ?? helperText}
      slotProps={{ ...rest.slotProps, htmlInput: { autoComplete: 'off', ...(rest.slotProps?.htmlInput as object) } }}
    />
  )
}

/** Reads a text that must match, or be empty, which is undefined. Spaces around it are removed. */
export const fitting =
  (fits: (text: string) => boolean, problem: string) =>
  (typed: string): Reading<string | undefined> => {
    const text = typed.trim()
    if (text === '') return { value: undefined }
    return fits(text) ? { value: text } : { problem }
  }
