import type { ModelDocument } from '@verdict/engine'
import { djangoOrNodejs } from '@verdict/starter-models'
import type { KeyedList } from '../keys.ts'

/** The shipped model with one of everything that can name something else. */
export const namingDocument: ModelDocument = {
  ...djangoOrNodejs,
  questions: [
    ...djangoOrNodejs.questions,
    { key: 'wage', text: { en: 'Rate?' }, type: 'number', min: 1, max: 500, effects: [] },
    {
      key: 'parts',
      text: { en: 'Parts?' },
      type: 'multi',
      showIf: {
        and: [
          { in: [{ var: 'team' }, ['python', 'javascript']] },
          { '!': [{ '==': ['javascript', { var: 'team' }] }] },
        ],
      },
      choices: [
        { key: 'shop', label: { en: 'Shop' }, effects: [{ type: 'caseStudy', key: 'a-study' }] },
        { key: 'blog', label: { en: 'Blog' }, effects: [] },
      ],
    },
  ],
  rules: [
    ...djangoOrNodejs.rules,
    {
      key: 'all',
      description: { en: 'All' },
      when: {
        or: [
          { in: ['shop', { var: 'parts' }] },
          { '<=': [10, { var: ['wage'] }, 90] },
          { '!=': [{ var: 'team' }, 'python'] },
        ],
      },
      effects: [
        { type: 'rating', option: 'django', criterion: djangoOrNodejs.criteria[0]?.key ?? '', add: 1 },
        { type: 'exclude', option: 'nodejs', reason: { en: 'No.' } },
        { type: 'estimate', option: 'django', add: 1 },
        { type: 'caveat', option: 'django', text: { en: 'Mind.' } },
      ],
    },
  ],
  estimates: {
    hourlyRate: 50,
    hoursPerWeek: 40,
    currency: 'EUR',
    rateQuestion: 'wage',
    options: [{ option: 'django', weeks: [4, 8] }],
  },
  caseStudies: [
    ...djangoOrNodejs.caseStudies,
    {
      key: 'a-study',
      title: { en: 'A study' },
      summary: { en: 'Of it.' },
      option: 'django',
      sources: [],
      when: { '==': [{ var: 'team' }, 'python'] },
    },
  ],
  scenarios: [
    ...djangoOrNodejs.scenarios,
    {
      key: 'one',
      description: { en: 'One' },
      answers: { team: 'python', parts: ['shop', 'blog'], wage: 80 },
      priorities: { [djangoOrNodejs.criteria[0]?.key ?? '']: 2 },
      expect: {
        winner: 'django',
        excluded: ['nodejs'],
        notWinner: ['nodejs'],
        caveats: ['rule:all', 'answer:team'],
        caseStudies: ['a-study'],
        estimates: [{ option: 'django', weeks: [1, 90] }],
      },
    },
  ],
}

/** Every element that has a key which may change. */
export const everyKey: [list: KeyedList, key: string][] = [
  ...(['options', 'criteria', 'questions', 'rules', 'caseStudies', 'scenarios'] as const).flatMap((list) =>
    namingDocument[list].map(({ key }): [KeyedList, string] => [list, key]),
  ),
  ...namingDocument.questions.flatMap(({ key, type, choices = [] }) =>
    type === 'boolean' ? [] : choices.map((choice): [KeyedList, string] => [`questions/${key}/choices`, choice.key]),
  ),
]
