import type { ModelDocument } from '@verdict/engine'
import { saidIn, textsByPath } from '@verdict/engine/review'
import { followedText } from './followed-text.ts'
import type { Source } from './insert-sources.ts'
import { translatedInto } from './translated-into.ts'

/**
 * The translations that a change of the default language leaves as they were, with what they were of.
 *
 * @param renamed the places of elements whose keys the change changes
 */
export function staleSources(
  before: ModelDocument,
  after: ModelDocument,
  renamed: ReadonlyMap<string, string> = new Map(),
): Source[] {
  const first = after.defaultLocale
  const now = textsByPath(after)
  return [...textsByPath(before)].flatMap(([was, { text: then }]) => {
    const path = followedText(was, renamed)
    const text = now.get(path)?.text
    const source = saidIn(then, first)
    if (!text || source === '' || source === saidIn(text, first)) return []
    return translatedInto(after).flatMap((language) => {
      const said = saidIn(text, language)
      return said !== '' && said === saidIn(then, language) ? [{ path, language, source, said }] : []
    })
  })
}
