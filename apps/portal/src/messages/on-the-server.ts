import type { Language } from './messages.ts'

const folders = import.meta.glob<Language>('./*/index.ts', { eager: true })

/** Every language that the portal speaks, a folder each. */
export const languages: ReadonlyMap<string, Language> = new Map(
  Object.entries(folders).map(([path, language]) => [path.split('/')[1] as string, language]),
)
