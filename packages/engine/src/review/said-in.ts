import type { LocalText } from '../document.ts'
import { ownMember } from '../own-member.ts'

/** What a text says in a language, as translations are compared; '' where it says nothing. */
export const saidIn = (text: LocalText | undefined, language: string): string =>
  (text && ownMember(text, language))?.trim() ?? ''
