import type { TextFieldProps } from '@mui/material'
import { type NumberRange, readNumber, writeNumber } from './read-number.ts'
import { TypedField } from './TypedField.tsx'

type Props = Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'onKeyDown' | 'type'> &
  NumberRange & {
    value: number | undefined
    /** Undefined only where the field is optional. */
    onCommit(value: number | undefined): void
    place?: string | undefined
    /** Why a number of the range is none here, because of another field. */
    refuse?(value: number): string | undefined
  }

/** A number, typed with a point or a comma. */
export function NumberField({ min, max, whole, optional, refuse, ...rest }: Props) {
  return (
    <TypedField
      {...rest}
      write={writeNumber}
      read={(text) => {
        const reading = readNumber(text, { min, max, whole, optional })
        const problem = 'value' in reading && reading.value !== undefined ? refuse?.(reading.value) : undefined
        return problem === undefined ? reading : { problem }
      }}
      slotProps={{
        ...rest.slotProps,
        // The decimal keypad of a phone has no minus.
        htmlInput: {
          inputMode: min !== undefined && min >= 0 ? 'decimal' : 'text',
          ...(rest.slotProps?.htmlInput as object),
        },
      }}
    />
  )
}
