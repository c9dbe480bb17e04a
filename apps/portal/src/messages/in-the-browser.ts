import type { Language } from './messages.ts'

const folders = import.meta.glob<Language>('./*/index.ts')

/** A language that the portal speaks: a page brings along its own and no other. */
export const languageOf = (locale: string): Promise<Language> =>
  (folders[`./${locale}/index.ts`] as () => Promise<Language>)()
