import type { ModelDocument, Term } from '@verdict/engine'
import { textsOf } from '@verdict/engine/validate'

/** Whether a text of the model has a term, in the default language and in any case; an empty term is in all. */
export function isSaid(document: ModelDocument, { term }: Term): boolean {
  const first = document.defaultLocale
  const said = (term[first] ?? '').trim().toLowerCase()
  for (const { pointer, text } of textsOf(document))
    if (!pointer.startsWith('/glossary/') && (text[first] ?? '').toLowerCase().includes(said)) return true
  return false
}
