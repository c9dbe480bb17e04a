import { TextField, type TextFieldProps } from '@mui/material'
import { useState } from 'react'

type Props = Omit<TextFieldProps, 'value' | 'onChange' | 'type'> & {
  value: number | undefined
  onChange(value: number | undefined): void
  min?: number
  max?: number
  /** Empty means "not set". */
  optional?: boolean
}

/** A number that may be typed with a comma or a point. What is no number within the range is marked and changes nothing. */
export function NumberField({ value, onChange, min, max, optional = false, helperText, ...rest }: Props) {
  const [typed, setTyped] = useState<string>()
  const shown = typed ?? (value === undefined ? '' : String(value))
  const wrong = typed !== undefined && readNumber(typed, { min, max, optional }) === 'wrong'
  return (
    <TextField
      {...rest}
      value={shown}
      error={wrong}
      helperText={wrong ? rangeOf(min, max) : helperText}
      onChange={({ target }) => {
        setTyped(target.value)
        const number = readNumber(target.value, { min, max, optional })
        if (number !== 'wrong') onChange(number)
      }}
      onBlur={() => setTyped(undefined)}
      slotProps={{
        ...rest.slotProps,
        htmlInput: { inputMode: 'decimal', autoComplete: 'off', ...(rest.slotProps?.htmlInput as object) },
      }}
    />
  )
}

interface Range {
  min: number | undefined
  max: number | undefined
  optional: boolean
}

export function readNumber(typed: string, { min, max, optional }: Range): number | undefined | 'wrong' {
  const text = typed.trim().replace(',', '.')
  if (text === '') return optional ? undefined : 'wrong'
  const number = Number(text)
  const fits = Number.isFinite(number) && (min === undefined || number >= min) && (max === undefined || number <= max)
  return fits ? number : 'wrong'
}

function rangeOf(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `A number from ${min} to ${max}.`
  return min === undefined ? 'A number.' : `A number from ${min}.`
}
