import type { ModelDocument, Term } from '@verdict/engine'
import { textsOf } from '@verdict/engine/validate'
import { says } from '@verdict/wording'

/** Whether a text that clients read has a term, in the default language; an empty term is in all. */
export function isSaid(document: ModelDocument, { term }: Term): boolean {
  const first = document.defaultLocale
  const said = (term[first] ?? '').trim()
  if (said === '') return true
  for (const { pointer, text } of textsOf(document))
    if (!/^\/(glossary|scenarios)\//.test(pointer) && says(text[first] ?? '', said)) return true
  return false
}
