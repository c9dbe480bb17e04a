import type { ModelDocument } from '@verdict/engine'
import { type Names, says } from '@verdict/wording'

/** A word of a model's glossary, in the page's language. */
export interface Term {
  term: string
  meaning: string
}

/**
 * The words of a glossary that occur in texts, as whole words in either case, in the singular or with a plural's s.
 *
 * @param texts in the language of `names`
 */
export function termsIn(glossary: ModelDocument['glossary'], names: Names, texts: string[]): Term[] {
  const text = texts.join('\n')
  return (glossary ?? [])
    .map(({ term, meaning }) => ({ term: names.text(term), meaning: names.text(meaning) }))
    .filter(({ term }) => says(text, term))
}
