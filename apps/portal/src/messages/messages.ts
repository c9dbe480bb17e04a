import { createContext, useContext } from 'react'
import { en, type Messages } from './en/index.ts'

/** Every language of the portal. One that lacks a text does not compile. */
const catalogues: { [locale: string]: Messages } = { en }

export type { Messages }

export const messagesIn = (locale: string): Messages => catalogues[locale] ?? en

export const languages = Object.keys(catalogues)

const MessagesContext = createContext<Messages>(en)
export const MessagesProvider = MessagesContext.Provider
export const useMessages = (): Messages => useContext(MessagesContext)
