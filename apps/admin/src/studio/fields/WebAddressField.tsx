import type { SxProps } from '@mui/material'
import { readWebAddress } from '../../ui/typing/read-web-address.ts'
import { TypedField } from '../../ui/typing/TypedField.tsx'

interface Props {
  label: string
  value: string | undefined
  onCommit(value: string | undefined): void
  place?: string | undefined
  sx?: SxProps
}

/** An http or https address; empty is none. */
export const WebAddressField = ({ sx = {}, ...rest }: Props) => (
  <TypedField {...rest} sx={sx} write={(address) => address ?? ''} read={readWebAddress} />
)
