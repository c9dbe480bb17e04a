import type { ModelDocument } from '@verdict/engine'
import { keyedTerms } from '../document/keyed-terms.ts'

/** Whether the draft has the element that a comment is about. */
export function isInDraft(place: string, document: ModelDocument): boolean {
  const [list, first, second, third] = place.split('/')
  const has = (elements: readonly { key: string }[], key = first) => elements.some((each) => each.key === key)
  if (list === 'ratings') return has(document.options) && has(document.criteria, second)
  if (list === 'questions') {
    const question = document.questions.find(({ key }) => key === first)
    return question !== undefined && (second !== 'choices' || has(question.choices ?? [], third))
  }
  if (list === 'overview' && first === 'glossary') return has(keyedTerms(document), second)
  const lists: { [list: string]: readonly { key: string }[] } = {
    options: document.options,
    estimates: document.options,
    criteria: document.criteria,
    rules: document.rules,
    scenarios: document.scenarios,
    'case-studies': document.caseStudies,
  }
  const elements = lists[list ?? '']
  return elements === undefined || has(elements)
}
