import type { TextFieldProps } from '@mui/material'
import { reservedSlugs } from '@verdict/contracts'
import { KEY } from '@verdict/engine/validate'
import { TypedField } from './TypedField.tsx'
import { slugOf } from '../slug.ts'

type Props = Pick<TextFieldProps, 'disabled' | 'helperText' | 'required'> & {
  value: string
  place?: string
  onCommit(address: string): void
}

/** The name of a model in its address. */
export const AddressField = (props: Props) => (
  <TypedField label="Address" {...props} write={String} read={readAddress} />
)

export function readAddress(typed: string): { value: string } | { problem: string } {
  const address = typed.trim()
  if (address === '') return { problem: 'A model needs an address.' }
  if (!KEY.test(address)) {
    const near = slugOf(address)
    return { problem: `Only a-z, 0-9 and hyphens, at most 64${near ? `, such as ${near}` : ''}.` }
  }
  const reserved = reservedSlugs.some((each) => each === address)
  return reserved ? { problem: `“${address}” is an address of the product’s own pages.` } : { value: address }
}
