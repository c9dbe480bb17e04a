import type { ModelDocument, Term } from '@verdict/engine'
import { freeKey } from '../../ui/free-key.ts'

export type KeyedTerm = Term & { key: string }

const NONE: KeyedTerm[] = []
const known = new WeakMap<Term[], KeyedTerm[]>()

/**
 * The terms of a glossary, each with a key: one that was written in a file without a key is given that of its words. The same list for the
 * same glossary.
 */
export function keyedTerms({ glossary, defaultLocale }: ModelDocument): KeyedTerm[] {
  if (!glossary) return NONE
  const found = known.get(glossary)
  if (found) return found
  const taken = new Set(glossary.flatMap(({ key }) => key ?? []))
  const terms = glossary.map((each) => {
    const key = each.key ?? freeKey(each.term[defaultLocale] ?? '', taken)
    taken.add(key)
    return { ...each, key }
  })
  known.set(glossary, terms)
  return terms
}

/** A document with these terms; without a glossary where there are none. */
export function withTerms(document: ModelDocument, terms: Term[]): ModelDocument {
  if (terms.length > 0) return { ...document, glossary: terms }
  const { glossary: _, ...rest } = document
  return rest
}
