import { TextField, type TextFieldProps } from '@mui/material'
import { useContext, useRef, useState } from 'react'
import { isInDialog } from './in-dialog.ts'
import { UnfinishedContext } from './unfinished.ts'
import type { Reading } from './use-typed.ts'

export type FormFieldProps = Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'onKeyDown' | 'onFocus'> & {
  value: string
  /** Called at each key, so that the form can store what is typed. */
  onChange(text: string): void
  /** Parses the text, where not every text is valid. */
  read?: ((text: string) => Reading<unknown>) | undefined
  /** The server's message, shown until the text changes. */
  problem?: string | undefined
  /** Called on blur and on Enter. */
  onLeave?(): void
}

/**
 * A text field of a form with a save button. Like the fields of a draft, it is validated on blur and on Enter; an invalid text stays with
 * its message, and Escape restores the text that was there on focus: not of a draft, which has its own undo, nor in a dialog, which Escape
 * closes and which keeps what was typed, nor of several lines, which may be long work.
 */
export function FormField({ value, onChange, read, problem, onLeave, helperText, error, ...rest }: FormFieldProps) {
  const [entered, setEntered] = useState<string>()
  const [refused, setRefused] = useState(false)
  const inDraft = useContext(UnfinishedContext) !== undefined
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
    // Shows the parsed text, without spaces around it.
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
          if (inDraft || rest.multiline || isInDialog(event.currentTarget)) return
          setRefused(false)
          onChange(entered)
        }
      }}
    />
  )
}
