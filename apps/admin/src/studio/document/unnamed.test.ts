import type { ModelDocument } from '@verdict/engine'
import { djangoOrNodejs } from '@verdict/starter-models'
import { namesIn } from '@verdict/wording'
import { expect, test } from 'vitest'
import { unnamed } from './unnamed.ts'

const model = djangoOrNodejs as ModelDocument
const said = (document: ModelDocument) =>
  unnamed(document, namesIn(document, document.defaultLocale)).map(
    ({ place, said }) => `${place.split('/')[0]}: ${said}`,
  )

test('the shipped model lacks no name', () => expect(said(model)).toEqual([]))

const blank = { en: ' ', es: 'Algo' }
const rule = model.rules[0] as ModelDocument['rules'][number]

test.each<[string, Partial<ModelDocument>]>([
  ['options: An option has no name.', { options: [...model.options, { key: 'new', name: blank, summary: {} }] }],
  [
    'criteria: A criterion has no name.',
    { criteria: [...model.criteria, { key: 'new', name: {}, description: {}, weight: 1 }] },
  ],
  [
    'questions: A question asks nothing.',
    { questions: [...model.questions, { key: 'new', text: blank, type: 'single', choices: [] }] },
  ],
  [
    'questions: How loud?: a choice has no name.',
    {
      questions: [
        { key: 'q', text: { en: 'How loud?' }, type: 'single', choices: [{ key: 'new', label: blank, effects: [] }] },
      ],
    },
  ],
  [
    'questions: Loud: a remark has no text.',
    {
      questions: [
        {
          key: 'q',
          text: { en: 'How loud?' },
          type: 'single',
          choices: [{ key: 'a', label: { en: 'Loud' }, effects: [{ type: 'caveat', text: blank }] }],
        },
      ],
    },
  ],
  ['rules: A rule has no description.', { rules: [{ ...rule, description: blank }] }],
  [
    'rules: Once: the reason why Django is ruled out is missing.',
    {
      rules: [
        { ...rule, description: { en: 'Once' }, effects: [{ type: 'exclude', option: 'django', reason: blank }] },
      ],
    },
  ],
  [
    'case-studies: A case study has no title.',
    { caseStudies: [{ key: 'new', title: blank, summary: {}, option: 'django', sources: [] }] },
  ],
  [
    'scenarios: A scenario does not say who it is.',
    { scenarios: [{ key: 'new', description: blank, answers: {}, expect: {} }] },
  ],
])('%s', (sentence, change) => expect(said({ ...model, ...change })).toEqual([sentence]))
