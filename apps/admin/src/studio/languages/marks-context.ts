import type { LocalText } from '@verdict/engine'
import { createContext, useContext } from 'react'
import { NO_MARKS, type TranslationMarks } from './translation-marks.ts'

/** A translation, by where its text is edited. */
export interface Translation {
  place: string
  language: string
  text: LocalText
}

interface Marks extends TranslationMarks {
  /** Says of translations that they are right still. */
  confirm(translations: Translation[]): Promise<void>
}

export const MarksContext = createContext<Marks>({ ...NO_MARKS, confirm: () => Promise.resolve() })

/** Which translations of the draft are of texts that have changed since, and how to confirm them. */
export const useMarks = () => useContext(MarksContext)
