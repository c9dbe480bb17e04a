import type { Common } from './page-data.ts'

/** The address of another page of the portal, in the language of this one where there is a choice. */
export const linkTo = (path: string, { locale, languages }: Pick<Common, 'locale' | 'languages'>) =>
  languages.length > 1 ? `${path}?lang=${locale}` : path
