import type { LocalText, ModelDocument } from '@verdict/engine'
import { saidIn } from '@verdict/engine/review'
import { textsOf } from '@verdict/engine/validate'
import { placeAt } from '../document/field-places.ts'
import { changedAt } from '../document/pointer-edits.ts'
import type { TranslationMarks } from './translation-marks.ts'

/** How a translation stands: there is none, or it is of a text that has changed since. */
export type TranslationState = 'missing' | 'changed' | 'done'

/** A text to translate. */
export interface Translatable {
  /** Where it is edited, such as `options/django/name`: the same however lists are ordered. */
  place: string
  pointer: string
  text: LocalText
  state: TranslationState
}

/**
 * Every text of a draft that says something in its first language, with how it stands in another one.
 *
 * @param marks which of them are of a text that has changed since
 */
export function translatables(
  document: ModelDocument,
  language: string,
  marks: Pick<TranslationMarks, 'staleAt'>,
): Translatable[] {
  const first = document.defaultLocale
  return textsByPlace(document).flatMap(([place, { pointer, text }]) => {
    if (saidIn(text, first) === '') return []
    const state = saidIn(text, language) === '' ? 'missing' : marks.staleAt(place, language, text) ? 'changed' : 'done'
    return [{ place, pointer, text, state }]
  })
}

type Placed = ReturnType<typeof placed>
const placed = (document: ModelDocument) =>
  [...textsOf(document)].map((each) => [placeAt(document, each.pointer), each] as const)

/** Of drafts that are still held: the same is asked for each language, and by the edit that comes after. */
const known = new WeakMap<ModelDocument, Placed>()

function textsByPlace(document: ModelDocument): Placed {
  const texts = known.get(document) ?? placed(document)
  known.set(document, texts)
  return texts
}

/** The share of texts that are translated and up to date, in whole percent; less than 100 until all are. */
export function percentDone(all: readonly Translatable[]): number {
  if (all.length === 0) return 100
  return Math.floor((100 * all.filter(({ state }) => state === 'done').length) / all.length)
}

/** A draft with texts set in one language, by their places. What is there no more is left aside. */
export function translated(
  document: ModelDocument,
  language: string,
  texts: ReadonlyMap<string, string>,
): ModelDocument {
  let next = document
  for (const [place, { pointer }] of textsByPlace(document)) {
    const text = texts.get(place)
    if (text !== undefined) next = changedAt(next, pointer, (now) => ({ ...(now as LocalText), [language]: text }))
  }
  return next
}
