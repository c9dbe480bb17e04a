import type { Json, ModelDocument } from '../document.ts'
import { elementsAt, type JsonObject, sameJson } from './structure.ts'

/** One part of a model that differs between two documents: an element of a list, by what identifies it. */
export interface ChangedPart {
  list: 'options' | 'criteria' | 'ratings' | 'questions' | 'rules' | 'settings'
  /** Such as `admin`, or `django/admin` of a rating; '' of the settings. */
  key: string
}

const LISTS = ['options', 'criteria', 'ratings', 'questions', 'rules'] as const

/** Members that decide nothing. */
const SAID = new Set([
  'name',
  'summary',
  'description',
  'text',
  'help',
  'short',
  'clause',
  'group',
  'section',
  'url',
  'rationale',
  'sources',
  'reviewed',
]) // prettier-ignore

/** The parts that differ and may change a verdict, in document order: those of the newer document first, then those that it no longer has. */
export function changedParts(before: ModelDocument, after: ModelDocument): ChangedPart[] {
  const parts = LISTS.flatMap((list) => {
    const [old, young] = [elementsIn(before, list), elementsIn(after, list)]
    return [...new Set([...young.keys(), ...old.keys()])]
      .filter((key) => !sameJson(deciding(old.get(key)), deciding(young.get(key))))
      .map((key) => ({ list, key }))
  })
  const settings = [before, after].map((document) => (document.settings ?? {}) as unknown as Json)
  return sameJson(settings[0], settings[1]) ? parts : [...parts, { list: 'settings', key: '' }]
}

/** A document with one part as it is in another one: changed, added or taken away. */
export function withPart(document: ModelDocument, other: ModelDocument, { list, key }: ChangedPart): ModelDocument {
  if (list === 'settings') {
    const { settings: _, ...rest } = document
    return other.settings === undefined ? rest : { ...rest, settings: other.settings }
  }
  const elements = elementsIn(document, list)
  const part = elementsIn(other, list).get(key)
  if (part === undefined) elements.delete(key)
  else elements.set(key, part)
  return { ...document, [list]: [...elements.values()] }
}

const elementsIn = (document: ModelDocument, list: (typeof LISTS)[number]): Map<string, JsonObject> =>
  elementsAt([list], document[list] as unknown as Json) as Map<string, JsonObject>

const deciding = (element: JsonObject | undefined): Json | undefined =>
  element && Object.fromEntries(Object.entries(element).filter(([name]) => !SAID.has(name)))
