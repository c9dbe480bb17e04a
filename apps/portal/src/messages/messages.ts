import { createContext, useContext } from 'react'
import type { ClientWording } from '@verdict/wording'
import type { Messages } from './en/index.ts'
import type { Report } from './en/report.ts'

export type { Messages, Report }

/** A language of the portal: what it says itself, and how it words what the engine found. */
export interface Language {
  messages: Messages
  wording: ClientWording
  /** Absent on the pages up to the verdict, which do not say any of it. */
  report?: Report
}

const LanguageContext = createContext<Language | undefined>(undefined)
export const LanguageProvider = LanguageContext.Provider

function useLanguage(): Language {
  const language = useContext(LanguageContext)
  if (!language) throw new Error('There is no language around this component.')
  return language
}

export const useMessages = (): Messages => useLanguage().messages
/** What is said around a verdict and about a model. */
export function useReport(): Report {
  const { report } = useLanguage()
  if (!report) throw new Error('This page was loaded without what it says.')
  return report
}
/** The sentences of this page's language. */
export const useWording = (): ClientWording => useLanguage().wording
