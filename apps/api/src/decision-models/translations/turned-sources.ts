import type { ModelDocument } from '@verdict/engine'
import { saidIn, textsByPath } from '@verdict/engine/review'
import type { Source } from './insert-sources.ts'
import { translatedInto } from './translated-into.ts'

interface Turned {
  /** What was noted while the former language was translated from. */
  noted: readonly Source[]
  /** The language that was translated from, and what texts say in it, by path. */
  former: string
  formerTexts: ReadonlyMap<string, string>
  /** With the language that is translated from now. */
  document: ModelDocument
  /** The latest version: of its texts translations are of which nothing is noted. */
  published: ModelDocument | undefined
}

/**
 * What translations are of once another language is translated from.
 *
 * A translation is stale from then on exactly where it is of another text of the former language than the text that is translated from now:
 * two that are of the same one say the same, and a text of the former language is of itself.
 *
 * The new language's own notes stay, so that going back brings back what was noted.
 */
export function turnedSources({ noted, former, formerTexts, document, published }: Turned): Source[] {
  const first = document.defaultLocale
  const turned = new Map(noted.map((each) => [keyOf(each), each]))
  const before = new Map(turned)
  const versionTexts = published && textsByPath(published)
  for (const [path, { text }] of textsByPath(document)) {
    const source = saidIn(text, first)
    // What is written there later is of what the former language says now: nothing changes.
    if (source === '') continue
    const version = versionTexts?.get(path)?.text
    const formerText = formerTexts.get(path) ?? ''
    const madeOf = (language: string) => {
      const said = saidIn(text, language)
      if (language === former) return formerText
      const known = before.get(keyOf({ path, language }))
      if (known?.said === said) return known.source
      const isOfVersion = version !== undefined && saidIn(version, language) === said
      return (isOfVersion && saidIn(version, former)) || formerText
    }
    const own = before.get(keyOf({ path, language: former }))
    const of = madeOf(first)
    for (const language of translatedInto(document)) {
      const said = saidIn(text, language)
      const key = keyOf({ path, language })
      const made = madeOf(language)
      if (said === '' || made === '') continue
      if (made !== of) {
        // By the words of the new language, where it is known what those were.
        const words = made === formerText && own?.said === formerText && own.source !== source ? own.source : made
        turned.set(key, { path, language, source: words, said })
        continue
      }
      const wouldBeStale = version && saidIn(version, language) === said && saidIn(version, first) !== source
      if (turned.has(key) || wouldBeStale) turned.set(key, { path, language, source, said })
    }
  }
  return [...turned.values()].filter(({ language, source, said }) => language !== first || source !== said)
}

const keyOf = ({ path, language }: Pick<Source, 'path' | 'language'>) => `${path}\n${language}`
