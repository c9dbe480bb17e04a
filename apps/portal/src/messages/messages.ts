import { createContext, useContext } from 'react'
import type { ClientWording } from '@verdict/wording'
import type { Messages } from './en/index.ts'

export type { Messages }

/** A language of the portal: what it says itself, and how it words what the engine found. */
export interface Language {
  messages: Messages
  wording: ClientWording
}

const LanguageContext = createContext<Language | undefined>(undefined)
export const LanguageProvider = LanguageContext.Provider

function useLanguage(): Language {
  const language = useContext(LanguageContext)
  if (!language) throw new Error('There is no language around this component.')
  return language
}

export const useMessages = (): Messages => useLanguage().messages
/** The sentences of this page's language. */
export const useWording = (): ClientWording => useLanguage().wording
