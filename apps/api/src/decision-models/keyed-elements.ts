import { at, type LocalText, type ModelDocument } from '@verdict/engine'

/** An element with a key, and what identifies it. */
export interface Keyed {
  /** Such as `options/mysql` or `questions/team/choices/php`. */
  place: string
  pointer: string
  name: LocalText
  type?: string
}

export type Lists = Pick<ModelDocument, 'options' | 'criteria' | 'questions' | 'rules' | 'caseStudies' | 'scenarios'>

/** All that has a key in a document. Not yes and no, which every yes-or-no question has. */
export function keyedIn({ options, criteria, questions, rules, caseStudies, scenarios }: Lists): Keyed[] {
  return [
    ...named('options', options, ({ name }) => ({ name })),
    ...named('criteria', criteria, ({ name }) => ({ name })),
    ...named('questions', questions, ({ text, type }) => ({ name: text, type })),
    ...questions.flatMap(({ key, type, choices = [] }, i) =>
      type === 'boolean'
        ? []
        : named(`questions/${key}/choices`, choices, ({ label }) => ({ name: label }), `/questions/${i}/choices`),
    ),
    ...named('rules', rules, ({ description }) => ({ name: description })),
    ...named('caseStudies', caseStudies, ({ title }) => ({ name: title })),
    ...named('scenarios', scenarios, ({ description }) => ({ name: description })),
  ]
}

export const named = <Element extends { key: string }>(
  list: string,
  elements: Element[],
  told: (element: Element) => Pick<Keyed, 'name' | 'type'>,
  pointer = `/${list}`,
): Keyed[] =>
  elements.map((element, i) => ({ place: `${list}/${element.key}`, pointer: at(pointer, i), ...told(element) }))
