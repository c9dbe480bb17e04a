import type { Language, Rest, WholeLanguage } from './messages.ts'

const folders = import.meta.glob<Language>('./*/index.ts', { eager: true })
const reports = import.meta.glob<Rest>('./*/report.ts', { eager: true })

/** Every language of the portal, a folder each. */
export const languages: ReadonlyMap<string, WholeLanguage> = new Map(
  Object.entries(folders).map(([path, language]) => {
    const locale = path.split('/')[1] as string
    return [locale, { ...language, ...(reports[`./${locale}/report.ts`] as Rest) }]
  }),
)
