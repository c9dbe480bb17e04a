import type { Effect, LocalText, ModelDocument } from '../document.ts'

export interface PlacedText {
  pointer: string
  text: LocalText
}

/** Every localised text of a document with its place, in document order. */
export function* textsOf(document: ModelDocument): Generator<PlacedText> {
  yield* fields(document, '', ['title', 'description', 'disclosure'])
  yield* each(document.options, '/options', ['name', 'summary'])
  yield* each(document.criteria, '/criteria', ['name', 'description', 'group'])
  yield* each(document.ratings, '/ratings', ['rationale'])
  for (const [i, question] of document.questions.entries()) {
    const here = `/questions/${i}`
    yield* fields(question, here, ['section', 'text', 'help', 'unit'])
    yield* effectTexts(question.effects, here)
    for (const [j, choice] of (question.choices ?? []).entries()) {
      yield* fields(choice, `${here}/choices/${j}`, ['label'])
      yield* effectTexts(choice.effects, `${here}/choices/${j}`)
    }
  }
  for (const [i, rule] of document.rules.entries()) {
    yield* fields(rule, `/rules/${i}`, ['description'])
    yield* effectTexts(rule.effects, `/rules/${i}`)
  }
  yield* each(document.caseStudies, '/caseStudies', ['title', 'summary'])
  yield* each(document.scenarios, '/scenarios', ['description'])
}

function* effectTexts(effects: readonly Effect[] | undefined, pointer: string): Generator<PlacedText> {
  for (const [i, effect] of (effects ?? []).entries()) yield* fields(effect, `${pointer}/effects/${i}`, ['reason', 'text'])
}

function* each(elements: readonly object[], pointer: string, names: string[]): Generator<PlacedText> {
  for (const [i, element] of elements.entries()) yield* fields(element, `${pointer}/${i}`, names)
}

function* fields(element: object, pointer: string, names: string[]): Generator<PlacedText> {
  for (const name of names) {
    const text = (element as { [name: string]: unknown })[name]
    if (typeof text === 'object' && text !== null) yield { pointer: `${pointer}/${name}`, text: text as LocalText }
  }
}
