import type { Closing } from './en/closing.ts'
import type { Language, Rest } from './messages.ts'

const folders = import.meta.glob<Language>('./*/index.ts')
const reports = import.meta.glob<Rest>('./*/report.ts')
const closings = import.meta.glob<Closing>('./*/closing.ts', { import: 'closing' })

/**
 * The texts of a language: a page loads only its own.
 *
 * @param whole with the texts of pages about verdicts and models
 */
export async function languageOf(locale: string, whole: boolean): Promise<Language> {
  const [language, rest] = await Promise.all([
    (folders[`./${locale}/index.ts`] as () => Promise<Language>)(),
    whole ? (reports[`./${locale}/report.ts`] as () => Promise<Rest>)() : undefined,
  ])
  return { ...language, ...rest }
}

/** The texts of the steps after the questions. */
export const closingOf = (locale: string): Promise<Closing> =>
  (closings[`./${locale}/closing.ts`] as () => Promise<Closing>)()
