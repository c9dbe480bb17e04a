import type { SxProps } from '@mui/material'
import { readDate } from '../../ui/typing/read-date.ts'
import { TypedField } from '../../ui/typing/TypedField.tsx'

interface Props {
  label: string
  value: string | undefined
  onCommit(value: string | undefined): void
  place?: string | undefined
  sx?: SxProps
  /** What the day is for. */
  helperText?: string
}

/** A day, a month or a year, as they are written into the document. */
export const DateField = ({ sx = {}, ...rest }: Props) => (
  <TypedField {...rest} sx={sx} placeholder="2026-11-24" write={(date) => date ?? ''} read={readDate} />
)
