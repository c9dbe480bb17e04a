import type { LocalText, ModelDocument } from '@verdict/engine'
import { textsOf } from '@verdict/engine/validate'
import { placeAt } from '../document/field-places.ts'
import { changedAt } from '../document/pointer-edits.ts'

/** How a translation stands: there is none, or it was made from a text that has changed since the last version. */
export type TranslationState = 'missing' | 'changed' | 'done'

/** A text to translate. */
export interface Translatable {
  /** Where it is edited, such as `options/django/name`: the same however lists are ordered. */
  place: string
  pointer: string
  text: LocalText
  state: TranslationState
}

const said = (text: LocalText | undefined, language: string) => text?.[language]?.trim() ?? ''

/**
 * Every text of a draft that says something in its first language, with how it stands in another one.
 *
 * @param published the latest version, which a change is held against
 */
export function translatables(
  document: ModelDocument,
  language: string,
  published: ModelDocument | undefined,
): Translatable[] {
  const first = document.defaultLocale
  const before = new Map(published ? textsByPlace(published) : [])
  return textsByPlace(document).flatMap(([place, { pointer, text }]) => {
    if (said(text, first) === '') return []
    const then = before.get(place)?.text
    const isKept = then !== undefined && said(then, language) === said(text, language)
    const hasMoved = then !== undefined && said(then, first) !== said(text, first)
    const state = said(text, language) === '' ? 'missing' : isKept && hasMoved ? 'changed' : 'done'
    return [{ place, pointer, text, state }]
  })
}

const textsByPlace = (document: ModelDocument) =>
  [...textsOf(document)].map((placed) => [placeAt(document, placed.pointer), placed] as const)

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
