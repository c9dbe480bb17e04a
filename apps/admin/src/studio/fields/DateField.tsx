import { isIsoDate } from '@verdict/engine/validate'
import type { SxProps } from '@mui/material'
import { fitting, TypedField } from '../../ui/typing/TypedField.tsx'

interface Props {
  label: string
  value: string | undefined
  onCommit(value: string | undefined): void
  place?: string | undefined
  sx?: SxProps
}

const read = fitting(isIsoDate, 'A day, a month or a year, such as 2026-11-24, 2026-11 or 2026.')

/** A day, a month or a year, as they are written into the document. */
export const DateField = ({ sx = {}, ...rest }: Props) => (
  <TypedField {...rest} sx={sx} placeholder="2026-11-24" write={(date) => date ?? ''} read={read} />
)
