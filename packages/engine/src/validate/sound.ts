import type { ModelDocument } from '../document.ts'
import type { Problem } from './problem.ts'

type ListName = 'options' | 'criteria' | 'ratings' | 'questions' | 'rules' | 'caseStudies' | 'scenarios'
const LISTS: ListName[] = ['options', 'criteria', 'ratings', 'questions', 'rules', 'caseStudies', 'scenarios']

/**
 * A document as far as its shape can be relied on, so that one wrong field does not hide what else is wrong.
 *
 * `document` has every list, without the elements whose shape is wrong; `whole` says whether a list lost any; `placed` gives its
 * elements with their pointers and places in the document as it came.
 */
export function sound(document: ModelDocument, shape: readonly Problem[]) {
  const clean = (pointer: string) =>
    !shape.some((problem) => problem.pointer === pointer || problem.pointer.startsWith(`${pointer}/`))
  const original = document as unknown as { [name in ListName]: unknown }
  const kept = Object.fromEntries(
    LISTS.map((name) => {
      const list = Array.isArray(original[name]) ? (original[name] as unknown[]) : []
      return [name, list.map((element, i) => ({ element, i })).filter(({ i }) => clean(`/${name}/${i}`))]
    }),
  ) as { [name in ListName]: { element: unknown; i: number }[] }
  const texts = ['title', 'description', 'disclosure'].filter((name) => !clean(`/${name}`))

  const reliable = {
    ...document,
    ...Object.fromEntries(LISTS.map((name) => [name, kept[name].map(({ element }) => element)])),
    ...Object.fromEntries(texts.map((name) => [name, undefined])),
    defaultLocale: clean('/defaultLocale') ? document.defaultLocale : 'en',
    locales: clean('/locales') && clean('/defaultLocale') ? document.locales : ['en'],
  } as ModelDocument

  return {
    document: reliable,
    clean,
    whole: (name: ListName) => clean(`/${name}`),
    *placed<N extends ListName>(name: N): Generator<[pointer: string, element: ModelDocument[N][number], index: number]> {
      for (const [index, { element, i }] of kept[name].entries())
        yield [`/${name}/${i}`, element as ModelDocument[N][number], index]
    },
  }
}
