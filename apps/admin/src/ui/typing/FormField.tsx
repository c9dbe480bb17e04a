import { TextField, type TextFieldProps } from '@mui/material'
import { useRef, useState } from 'react'
import type { Reading } from './use-typed.ts'

export type FormFieldProps = Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'onKeyDown' | 'onFocus'> & {
  value: string
  /** Hears of each key, so that the form can keep what is typed. */
  onChange(text: string): void
  /** What a text means, where not every text means something. */
  read?: ((text: string) => Reading<unknown>) | undefined
  /** What the server said of it: stands here until the text is another. */
  problem?: string | undefined
  /** The field was left, or Enter pressed. */
  onLeave?(): void
}

/**
 * A text of a form that is saved by a button. It behaves as the fields of a draft do: what is typed stands as it is typed, is read when the
 * field is left or on Enter, and what says nothing stays with the reason; Escape puts back what was there.
 */
export function FormField({ value, onChange, read, problem, onLeave, helperText, error, ...rest }: FormFieldProps) {
  const [entered, setEntered] = useState<string>()
  const [refused, setRefused] = useState(false)
  // A problem that the server found is shown only while the text is the one that was sent.
  const told = useRef<{ problem: string | undefined; text: string }>({ problem: undefined, text: '' })
  if (told.current.problem !== problem) told.current = { problem, text: value }
  const reasonOf = (text: string) => {
    const reading = read?.(text)
    return reading && 'problem' in reading ? reading.problem : undefined
  }
  const isMarked = refused || (entered === undefined && value !== '')
  const shown = (told.current.text === value ? problem : undefined) ?? (isMarked ? reasonOf(value) : undefined)

  function settle() {
    const reading = read?.(value)
    setRefused(reading !== undefined && 'problem' in reading)
    // Shows the text as it was read, without spaces around it.
    if (reading && 'value' in reading && typeof reading.value === 'string' && reading.value !== value)
      onChange(reading.value)
    onLeave?.()
  }

  return (
    <TextField
      {...rest}
      value={value}
      error={shown !== undefined || error}
      helperText={shown ?? helperText}
      onFocus={() => setEntered(value)}
      onChange={({ target }) => {
        if (refused && reasonOf(target.value) === undefined) setRefused(false)
        onChange(target.value)
      }}
      onBlur={() => {
        setEntered(undefined)
        settle()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !rest.multiline) {
          settle()
          setEntered(value)
        } else if (event.key === 'Escape' && entered !== undefined && entered !== value) {
          // The dialog around the field stays open: it is the text that is given up.
          event.stopPropagation()
          setRefused(false)
          onChange(entered)
        }
      }}
    />
  )
}
