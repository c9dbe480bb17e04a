import type { LocalText } from '@verdict/engine'

const COPY_OF: { [locale: string]: string } = { en: 'Copy of', es: 'Copia de', ca: 'Còpia de' }

/** The name of a copy in each language of the original's. */
export const copiedName = (name: LocalText): LocalText =>
  Object.fromEntries(
    Object.entries(name).map(([locale, said]) => [
      locale,
      said.trim() === '' ? said : `${COPY_OF[locale.split('-')[0] as string] ?? COPY_OF.en} ${said}`,
    ]),
  )
