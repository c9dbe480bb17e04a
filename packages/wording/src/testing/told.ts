import type { keys } from './keys.ts'
import type { Said } from './said.ts'
import type { Subject } from './subject.ts'

/** A sentence taken apart, beside what it is about. */
export interface Told<Fact = unknown> {
  said: Said
  subject: Subject
  fact: Fact
  keys: ReturnType<typeof keys>
  locale: string
}

export type Truths<Fact = never> = { [claim: string]: (told: Told<Fact>) => void }

/** Equal scores, or a lead below the tie. */
export const isClose = (lead: number, tie: number) => lead <= 1e-9 || lead < tie - 1e-9

/** What an option is called. */
export const name = ({ document }: Subject, option: string | null | undefined, locale: string) => {
  const found = document.options.find(({ key }) => key === option)
  return found?.name[locale] ?? found?.name.en
}
