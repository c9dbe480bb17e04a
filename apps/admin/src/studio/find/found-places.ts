import type { ModelDocument } from '@verdict/engine'
import { textsOf } from '@verdict/engine/validate'
import { type Names, wordingIn } from '@verdict/wording'
import { placeAt } from '../document/field-places.ts'
import { pathAt } from '../document/path-at.ts'

/** A text of the draft, and where it is edited. */
export interface FoundPlace {
  text: string
  /** Such as “Question “Who builds it?” › Help”. */
  where: string
  place: string
}

interface Searched extends FoundPlace {
  /** What is searched: the text in every language, the key and the place, without accents and capitals. */
  words: string
  start: string
}

const wording = wordingIn('en')

/** As it is compared: `Città` is found by `citta`. */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Everything in a draft that has words. */
export const searchable = (document: ModelDocument, names: Names): Searched[] =>
  [...textsOf(document)].flatMap(({ pointer, text }) => {
    const said = names.text(text)
    if (said.trim() === '') return []
    const place = placeAt(document, pointer)
    const where = wording.place(pathAt(document, pointer), names)
    return [
      {
        text: said,
        where,
        place,
        start: folded(said),
        words: folded([...Object.values(text), place, where].join(' ')),
      },
    ]
  })

/**
 * The places whose words have everything that was typed, the nearest first: texts that begin with it, then short ones, in the order of
 * the draft.
 */
export function foundPlaces(all: readonly Searched[], typed: string): FoundPlace[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  const whole = wanted.join(' ')
  const rank = ({ start }: Searched) =>
    start === whole
      ? 0
      : start.startsWith(whole)
        ? 1
        : start.includes(whole)
          ? 2
          : wanted.every((word) => start.includes(word))
            ? 3
            : 4
  return all
    .filter(({ words }) => wanted.every((word) => words.includes(word)))
    .map((each) => ({ each, rank: rank(each) }))
    .sort((a, b) => a.rank - b.rank || (a.rank === 4 ? 0 : a.each.text.length - b.each.text.length))
    .map(({ each: { text, where, place } }) => ({ text, where, place }))
}
