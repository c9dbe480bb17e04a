import type { ModelDocument, Question } from '@verdict/engine'

const text = (en: string) => ({ en })

/** Two options on two criteria, with two rules. */
export const smallDocument: ModelDocument = {
  format: 'verdict.model/1',
  slug: 'small',
  title: text('Small?'),
  description: text(''),
  defaultLocale: 'en',
  locales: ['en'],
  options: ['a', 'b'].map((key) => ({ key, name: text(key), summary: text('') })),
  criteria: ['speed', 'price'].map((key) => ({ key, name: text(key), description: text(''), weight: 5 })),
  ratings: ['a', 'b'].flatMap((option) =>
    ['speed', 'price'].map((criterion) => ({ option, criterion, value: 5, rationale: text(''), sources: [] })),
  ),
  questions: [],
  rules: ['rule-0', 'rule-1'].map((key) => ({ key, description: text(key), when: true, effects: [] })),
  caseStudies: [],
  scenarios: [],
}

/** A question that changes nothing: with an answer to it a scenario has a winner. */
export const yesNoQuestion: Question = {
  key: 'q',
  type: 'boolean',
  text: text('q'),
  choices: ['yes', 'no'].map((key) => ({ key, label: text(key), effects: [] })),
}
