import type { ModelDocument } from '@verdict/engine'

/** The languages of a document that its texts are translated into. */
export const translatedInto = ({ locales, defaultLocale }: ModelDocument) =>
  locales.filter((each) => each !== defaultLocale)
