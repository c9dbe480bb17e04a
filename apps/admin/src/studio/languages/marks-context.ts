import type { LocalText } from '@verdict/engine'
import { createContext, useContext } from 'react'
import { NO_MARKS, type TranslationMarks } from './translation-marks.ts'

/** A translation, by where its text is edited. */
export interface Translation {
  place: string
  language: string
  text: LocalText
}

/** A translation that says this, of an original that said that. */
export interface MadeOf extends Omit<Translation, 'text'> {
  source: string
  said: string
}

interface Marks extends TranslationMarks {
  /** Why it is not known which translations are of texts that have changed since; undefined where it is. */
  unread: { reason: string; retry(): void } | undefined
  /** Says of translations that they are right still. */
  confirm(translations: Translation[]): Promise<void>
  /**
   * Notes of which originals translations are, then takes them into the draft. What undo brings back is of what it was before.
   *
   * @returns whether they are taken; else it has been said why not
   */
  takeMade(translations: MadeOf[], take: () => void): Promise<boolean>
}

export const MarksContext = createContext<Marks>({
  ...NO_MARKS,
  unread: undefined,
  confirm: () => Promise.resolve(),
  takeMade: (_, take) => Promise.resolve(take()).then(() => true),
})

/** Which translations of the draft are of texts that have changed since, and how to confirm them. */
export const useMarks = () => useContext(MarksContext)
