import type { Json, ModelDocument } from '../document.ts'
import { elementsAt, type JsonObject, sameJson } from './structure.ts'

/** One part of a model that differs between two documents: an element of a list, by what identifies it. */
export interface ChangedPart {
  list: 'options' | 'criteria' | 'ratings' | 'questions' | 'rules' | 'settings'
  /** Such as `admin`, or `django/admin` of a rating; '' of the settings. */
  key: string
}

/** A part that may change what a scenario expects: who wins, or the case studies and the weeks that are told with it. */
export interface ModelPart {
  list: ChangedPart['list'] | 'caseStudies' | 'estimates'
  /** '' of the settings and of the estimates, which are one part each. */
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
export const changedParts = (before: ModelDocument, after: ModelDocument): ChangedPart[] => [
  ...LISTS.flatMap((list) => changedIn(before, after, list)),
  ...changedWhole(before, after, 'settings'),
]

/** The parts that differ and may change what is told to a client: `changedParts`, then case studies and estimates. */
export const changedTelling = (before: ModelDocument, after: ModelDocument): ModelPart[] => [
  ...changedParts(before, after),
  ...changedIn(before, after, 'caseStudies'),
  ...changedWhole(before, after, 'estimates'),
]

function changedIn<List extends Listed>(before: ModelDocument, after: ModelDocument, list: List) {
  const [old, young] = [elementsIn(before, list), elementsIn(after, list)]
  return [...new Set([...young.keys(), ...old.keys()])]
    .filter((key) => !sameJson(deciding(old.get(key)), deciding(young.get(key))))
    .map((key) => ({ list, key }))
}

function changedWhole<Part extends Whole>(before: ModelDocument, after: ModelDocument, list: Part) {
  const [old, young] = [before, after].map((document) => (document[list] ?? {}) as unknown as Json)
  return sameJson(old, young) ? [] : [{ list, key: '' }]
}

/** A document with one part as it is in another one: changed, added or taken away. */
export function withPart(document: ModelDocument, other: ModelDocument, { list, key }: ModelPart): ModelDocument {
  if (list === 'settings' || list === 'estimates') {
    const { [list]: _, ...rest } = document
    return (other[list] === undefined ? rest : { ...rest, [list]: other[list] }) as ModelDocument
  }
  const elements = elementsIn(document, list)
  const part = elementsIn(other, list).get(key)
  if (part === undefined) elements.delete(key)
  else elements.set(key, part)
  return { ...document, [list]: [...elements.values()] }
}

type Listed = (typeof LISTS)[number] | 'caseStudies'
/** Parts without elements. */
type Whole = 'settings' | 'estimates'

const elementsIn = (document: ModelDocument, list: Listed): Map<string, JsonObject> =>
  elementsAt([list], document[list] as unknown as Json) as Map<string, JsonObject>

const deciding = (element: JsonObject | undefined): Json | undefined =>
  element && Object.fromEntries(Object.entries(element).filter(([name]) => !SAID.has(name)))
