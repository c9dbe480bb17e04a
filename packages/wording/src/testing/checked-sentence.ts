import type { keys } from './keys.ts'
import type { ParsedSentence } from './parsed-sentence.ts'
import type { Subject } from './subject.ts'

/** A sentence taken apart, beside what it is about. */
export interface CheckedSentence<Fact = unknown> {
  said: ParsedSentence
  subject: Subject
  fact: Fact
  keys: ReturnType<typeof keys>
  locale: string
}

export type Truths<Fact = never> = { [claim: string]: (told: CheckedSentence<Fact>) => void }

/** Equal scores, or a lead below the tie. */
export const isClose = (lead: number, tie: number) => lead <= 1e-9 || lead < tie - 1e-9

/** What an option is called. */
export const name = ({ document }: Subject, option: string | null | undefined, locale: string) => {
  const found = document.options.find(({ key }) => key === option)
  return found?.name[locale] ?? found?.name.en
}
