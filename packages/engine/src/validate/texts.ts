import type { LocalText, ModelDocument } from '../document.ts'
import { isObject } from '../document/schema.ts'

export interface PlacedText {
  pointer: string
  text: LocalText
}

/** Every localised text of a document with its place, in document order. What has not the shape of a document is passed over. */
export function* textsOf(document: ModelDocument): Generator<PlacedText> {
  yield* fields(document, '', ['title', 'subtitle', 'description', 'disclosure'])
  yield* each(document.options, '/options', ['name', 'summary'])
  yield* each(document.criteria, '/criteria', ['name', 'description', 'group'])
  yield* each(document.ratings, '/ratings', ['rationale'])
  for (const [question, here] of placed(document.questions, '/questions')) {
    yield* fields(question, here, ['section', 'text', 'short', 'help', 'unit'])
    yield* effectTexts(question, here)
    for (const [choice, place] of placed(question.choices, `${here}/choices`)) {
      yield* fields(choice, place, ['label', 'short', 'clause'])
      yield* effectTexts(choice, place)
    }
  }
  for (const [rule, here] of placed(document.rules, '/rules')) {
    yield* fields(rule, here, ['description'])
    yield* effectTexts(rule, here)
  }
  yield* each(document.caseStudies, '/caseStudies', ['title', 'summary', 'why'])
  yield* each(document.scenarios, '/scenarios', ['description'])
  yield* texts(document.tieAdvice, '/tieAdvice')
  yield* each(document.glossary, '/glossary', ['term', 'meaning'])
}

type Members = { [name: string]: unknown }

function* placed(list: unknown, pointer: string): Generator<[element: Members, pointer: string]> {
  if (!Array.isArray(list)) return
  for (const [i, element] of list.entries()) if (isObject(element)) yield [element, `${pointer}/${i}`]
}

function* texts(list: unknown, pointer: string): Generator<PlacedText> {
  for (const [text, here] of placed(list, pointer)) yield { pointer: here, text: text as LocalText }
}

function* each(list: unknown, pointer: string, names: string[]): Generator<PlacedText> {
  for (const [element, here] of placed(list, pointer)) yield* fields(element, here, names)
}

const effectTexts = (element: Members, pointer: string) =>
  each(element.effects, `${pointer}/effects`, ['reason', 'text'])

function* fields(element: object, pointer: string, names: string[]): Generator<PlacedText> {
  for (const name of names) {
    const text = (element as Members)[name]
    if (isObject(text)) yield { pointer: `${pointer}/${name}`, text: text as LocalText }
  }
}
