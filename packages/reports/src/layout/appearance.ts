import type { ReportBlock } from '@verdict/contracts'
import { type Answers, type CompiledModel, conditionsOver, type LocalText } from '@verdict/engine'

/** The report that blocks are to appear in. */
export interface Appearing {
  /** The name of the model, as conditions have it. */
  slug: string
  /** Its language. */
  locale: string
  answers: Answers
  /** Asked for where a condition speaks of it only. */
  model(): CompiledModel
}

/** Whether a block appears: its languages, its words and its condition, not whether there is anything to say. */
export function appearanceIn({ slug, locale, answers, model }: Appearing): (block: ReportBlock) => boolean {
  let isTrue: ReturnType<typeof conditionsOver> | undefined
  return ({ kind, condition, languages, title, text }) => {
    if (languages && !languages.some((language) => isIn(locale, language))) return false
    if (kind === 'text' && !ownWords(text, locale) && !ownWords(title, locale)) return false
    if (!condition) return true
    if (condition.model !== slug) return false
    isTrue ??= conditionsOver(model(), answers)
    return isTrue(condition.when) === true
  }
}

/** The words of the consultancy in a language. There are no others in their place: nobody reads two languages at once. */
export function ownWords(text: LocalText | undefined, locale: string): string | undefined {
  const [, words] = Object.entries(text ?? {}).find(([language]) => isIn(locale, language)) ?? []
  return words?.trim() || undefined
}

/** Whether a language such as "es-MX" is another one, or a kind of it. */
const isIn = (locale: string, language: string) => locale === language || locale.split('-')[0] === language
