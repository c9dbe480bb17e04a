import type { Language, Rest } from './messages.ts'

const folders = import.meta.glob<Language>('./*/index.ts')
const reports = import.meta.glob<Rest>('./*/report.ts')

/**
 * A language that the portal speaks: a page brings along its own and no other.
 *
 * @param whole with what is said around a verdict and about a model
 */
export async function languageOf(locale: string, whole: boolean): Promise<Language> {
  const [language, rest] = await Promise.all([
    (folders[`./${locale}/index.ts`] as () => Promise<Language>)(),
    whole ? (reports[`./${locale}/report.ts`] as () => Promise<Rest>)() : undefined,
  ])
  return { ...language, ...rest }
}
