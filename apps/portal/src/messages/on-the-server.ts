import type { Language, Report } from './messages.ts'

const folders = import.meta.glob<Language>('./*/index.ts', { eager: true })
const reports = import.meta.glob<{ report: Report }>('./*/report.ts', { eager: true })

/** Every language that the portal speaks, a folder each. */
export const languages: ReadonlyMap<string, Language & { report: Report }> = new Map(
  Object.entries(folders).map(([path, language]) => {
    const locale = path.split('/')[1] as string
    const { report } = reports[`./${locale}/report.ts`] as { report: Report }
    return [locale, { ...language, report }]
  }),
)
