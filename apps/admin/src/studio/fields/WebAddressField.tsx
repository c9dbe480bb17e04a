import type { SxProps } from '@mui/material'
import { WEB_ADDRESS } from '@verdict/engine/validate'
import { fitting, TypedField } from '../../ui/typing/TypedField.tsx'

interface Props {
  label: string
  value: string | undefined
  onCommit(value: string | undefined): void
  place?: string | undefined
  sx?: SxProps
}

export const readWebAddress = fitting(
  (text) => WEB_ADDRESS.test(text),
  'Not a whole address yet, such as https://example.org/page.',
)

/** An http or https address; empty is none. */
export const WebAddressField = ({ sx = {}, ...rest }: Props) => (
  <TypedField {...rest} sx={sx} write={(address) => address ?? ''} read={readWebAddress} />
)
