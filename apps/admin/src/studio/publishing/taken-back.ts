import type { ModelDocument } from '@verdict/engine'
import { type Difference, withPart } from '@verdict/engine/review'

const PARTS = ['options', 'criteria', 'ratings', 'questions', 'rules', 'settings'] as const
type Part = (typeof PARTS)[number]

interface OfPart {
  list: string
  /** What identifies the element; '' of a member of the document itself. */
  key: string
  together: Difference[]
}

/** Differences by the part of the model that they are of, in their order. */
export function byPart(differences: Difference[]): OfPart[] {
  const parts = new Map<string, OfPart>()
  for (const difference of differences) {
    const [list = '', element = ''] = difference.path
    const key = isPart(list) && list !== 'settings' && difference.kind !== 'reordered' ? element : ''
    const known = parts.get(`${list}/${key}`)
    if (known) known.together.push(difference)
    else parts.set(`${list}/${key}`, { list, key, together: [difference] })
  }
  return [...parts.values()]
}

/** A document with one part as it was; a whole list where it was ordered otherwise. */
export function asBefore(document: ModelDocument, before: ModelDocument, list: string, key: string): ModelDocument {
  if (isPart(list) && (key !== '' || list === 'settings')) return withPart(document, before, { list, key })
  const { [list as 'title']: _, ...rest } = document
  const was = before[list as 'title']
  return (was === undefined ? rest : { ...document, [list]: was }) as ModelDocument
}

const isPart = (list: string): list is Part => (PARTS as readonly string[]).includes(list)
