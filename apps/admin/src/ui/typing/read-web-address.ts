import { WEB_ADDRESS } from '@verdict/engine/validate'
import { fitting } from './TypedField.tsx'

/** Reads an http or https address; empty is none. */
export const readWebAddress = fitting(
  (text) => WEB_ADDRESS.test(text),
  'Enter a complete address, such as https://example.org/page.',
)
