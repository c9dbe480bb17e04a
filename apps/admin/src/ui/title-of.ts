import type { LocalText } from '@verdict/engine'
import { textIn } from '@verdict/wording'

/** A localised text as the desk shows it: in English, or else in the first language that it has. */
export const titleOf = (text: LocalText | null | undefined): string => textIn(text ?? undefined, 'en', 'en')
