import type { ModelDocument, Question } from '../document.ts'
import { at } from '../pointer.ts'
import type { Problem } from '../problem.ts'
import { isObject } from '../document/schema.ts'

const LISTS = ['options', 'criteria', 'ratings', 'questions', 'rules', 'caseStudies', 'scenarios'] as const
type ListName = (typeof LISTS)[number]
type ElementOf<Name extends ListName> = ModelDocument[Name][number]

/**
 * The valid parts of a document, so that one wrong field does not hide other problems. Elements keep their index
 * in the document; an unknown field invalidates nothing.
 */
export class SoundDocument {
  private readonly harmed: Set<string>

  constructor(
    readonly document: ModelDocument,
    shape: readonly Problem[],
  ) {
    const real = shape.filter(({ code }) => code !== 'unknownField')
    // What is harmed is known by its first steps: the part of the document, or the element of a list.
    this.harmed = new Set(
      real.flatMap(({ pointer }) => {
        const [, part = '', element] = pointer.split('/')
        return element === undefined || !LISTS.includes(part as ListName) ? [`/${part}`] : [`/${part}/${element}`]
      }),
    )
  }

  /** Whether a part of the document, such as `/settings`, or an element, such as `/rules/3`, can be relied on. */
  clean(pointer: string): boolean {
    return !this.harmed.has(pointer)
  }

  /** The elements of a list that can be relied on, with their pointers and places. */
  *each<Name extends ListName>(name: Name): Generator<[pointer: string, element: ElementOf<Name>, index: number]> {
    for (const [i, element] of this.list(name).entries()) {
      const pointer = at(`/${name}`, i)
      if (this.clean(pointer)) yield [pointer, element as ElementOf<Name>, i]
    }
  }

  /** Whether every element of a list can be relied on. */
  whole(name: ListName): boolean {
    return this.clean(`/${name}`) && this.list(name).every((_, i) => this.clean(`/${name}/${i}`))
  }

  /** The keys of a list; undefined where one is unreadable, so that no key can be called missing. */
  keys(name: 'options' | 'criteria' | 'questions' | 'rules' | 'caseStudies'): Set<string> | undefined {
    const keys = this.list(name).map((element) => (isObject(element) ? element.key : undefined))
    return this.clean(`/${name}`) && keys.every((key) => typeof key === 'string') ? new Set(keys) : undefined
  }

  /** The questions with those that cannot be relied on left out, in their places. */
  questions(): (Question | undefined)[] {
    return this.list('questions').map((question, i) =>
      this.clean(`/questions/${i}`) ? (question as Question) : undefined,
    )
  }

  private list(name: ListName): readonly unknown[] {
    const list: unknown = this.document[name]
    return Array.isArray(list) ? list : []
  }
}
