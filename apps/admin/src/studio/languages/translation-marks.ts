import type { TranslationSource } from '@verdict/contracts'
import type { LocalText, ModelDocument } from '@verdict/engine'
import { saidIn, textsByPath } from '@verdict/engine/review'
import { placeAt } from '../document/field-places.ts'

/** A translation, and the text that it is of. */
type Made = Pick<TranslationSource, 'source' | 'said'>

/** Which translations are of a text that has changed since. */
export interface TranslationMarks {
  /** Of what a translation is, where that is no longer what the text says; undefined where it is up to date, or missing. */
  staleAt(place: string, language: string, text: LocalText): Made | undefined
  /** The path by which a text is noted; undefined where it is not saved yet. */
  pathAt(place: string): string | undefined
}

export const NO_MARKS: TranslationMarks = { staleAt: () => undefined, pathAt: () => undefined }

interface Known {
  /** What is noted of translations. */
  sources: readonly TranslationSource[]
  /** What was noted before, or would have been, of translations that may come back, by `wordsOf`. */
  earlier?: ReadonlyMap<string, TranslationSource>
  /** The draft as it is saved. */
  saved: ModelDocument
  /** The draft as it was saved when that was read. */
  before: ModelDocument
  /** The latest version: of its texts translations are of which nothing is noted. */
  published: ModelDocument | undefined
  /** The language that is translated from. */
  first: string
}

/** A translation by its words: another one of the same text is another. */
export const wordsOf = ({ path, language, said }: Omit<TranslationSource, 'source'>) => `${path}\n${language}\n${said}`

/** Fields of a question's choices have places with and without the word. */
const plain = (place: string) => place.replace(/\/choices\/(?=.)/, '/')

/**
 * A translation is of what was noted, as long as it says the same as then; else of what the latest version says, else of what was saved.
 */
export function translationMarks({
  sources,
  earlier = new Map(),
  saved,
  before,
  published,
  first,
}: Known): TranslationMarks {
  const paths = new Map([...textsByPath(saved)].map(([path, { pointer }]) => [plain(placeAt(saved, pointer)), path]))
  const noted = new Map(sources.map((each) => [`${each.path}\n${each.language}`, each]))
  const documents = [published, before].map((document) => document && textsAt(document))
  const pathAt = (place: string) => paths.get(plain(place))
  return {
    pathAt,
    staleAt(place, language, text) {
      const now = { source: saidIn(text, first), said: saidIn(text, language) }
      if (now.said === '' || now.source === '' || language === first) return undefined
      const known = [
        noted.get(`${pathAt(place)}\n${language}`),
        earlier.get(wordsOf({ path: pathAt(place) ?? '', language, said: now.said })),
        ...documents.map((texts) => {
          const then = texts?.get(plain(place))
          return then && { source: saidIn(then, first), said: saidIn(then, language) }
        }),
      ]
      const made = known.find((each) => each?.said === now.said)
      return made && made.source !== '' && made.source !== now.source ? made : undefined
    },
  }
}

const textsAt = (document: ModelDocument) =>
  new Map([...textsByPath(document).values()].map(({ pointer, text }) => [plain(placeAt(document, pointer)), text]))
