import { createContext, useContext } from 'react'
import type { AskingWording, ClientWording } from '@verdict/wording'
import type { Messages } from './en/index.ts'
import type { Report } from './en/report.ts'

export type { Messages, Report }

/** A language of the portal: its own texts, and the wording of verdicts. */
export interface Language {
  messages: Messages
  wording: AskingWording
  /** Absent on the pages up to the verdict, which do not need it. */
  report?: Report
  reportWording?: ClientWording
}

/** A language with the texts of pages about verdicts and models. */
export type WholeLanguage = Required<Language>
export type Rest = Pick<WholeLanguage, 'report' | 'reportWording'>

const LanguageContext = createContext<Language | undefined>(undefined)
export const LanguageProvider = LanguageContext.Provider

function useLanguage(): Language {
  const language = useContext(LanguageContext)
  if (!language) throw new Error('There is no language around this component.')
  return language
}

export const useMessages = (): Messages => useLanguage().messages
/** The sentences of this page's language, up to the verdict. */
export const useWording = (): AskingWording => useLanguage().wording

function useWholeLanguage(): WholeLanguage {
  const { report, reportWording, ...language } = useLanguage()
  if (!report || !reportWording) throw new Error('The texts of this page are not loaded.')
  return { ...language, report, reportWording }
}
/** The texts of pages about verdicts and models. */
export const useReport = (): Report => useWholeLanguage().report
/** All sentences of this page's language. */
export const useReportWording = (): ClientWording => useWholeLanguage().reportWording
