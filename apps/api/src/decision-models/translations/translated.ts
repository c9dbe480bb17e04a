import type { LocalText, ModelDocument } from '@verdict/engine'
import { textsByPath } from '@verdict/engine/review'

/** What a text says in a language; '' where it says nothing. */
export const saidIn = (text: LocalText | undefined, language: string): string =>
  text !== undefined && Object.hasOwn(text, language) ? (text[language] as string).trim() : ''

/** The languages of a document that its texts are translated into. */
export const translatedInto = ({ locales, defaultLocale }: ModelDocument) =>
  locales.filter((each) => each !== defaultLocale)

/** The texts of a document by their paths. */
export const textsIn = (document: ModelDocument): Map<string, LocalText> =>
  new Map([...textsByPath(document)].map(([path, { text }]) => [path, text]))
