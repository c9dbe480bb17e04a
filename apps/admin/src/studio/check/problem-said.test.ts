import type { ModelDocument } from '@verdict/engine'
import { validate } from '@verdict/engine/validate'
import { djangoOrNodejs } from '@verdict/starter-models'
import { namesIn } from '@verdict/wording'
import { expect, test } from 'vitest'
import { withRemoved } from '../draft/with-removed.ts'
import { problemSaid } from './problem-said.ts'

const text = (en: string) => ({ en })
const [option] = djangoOrNodejs.options as [ModelDocument['options'][number]]
const base: ModelDocument = { ...djangoOrNodejs, locales: ['en'], scenarios: [] }
const rule = { key: 'rule-of-old', description: text('Whose weeks are short.'), when: true, effects: [] }
const study = { key: 'study-of-old', title: text('PayPal'), summary: text('It was.'), option: option.key, sources: [] }
const asked = {
  ...{ key: 'asked-of-old', text: text('Is it live?'), type: 'boolean' as const },
  choices: ['yes', 'no'].map((key) => ({ key, label: text(key), effects: [] })),
}
const published: ModelDocument = {
  ...base,
  rules: [...base.rules, rule],
  questions: [...base.questions, asked],
  caseStudies: [...base.caseStudies, study],
}

const expecting = (expect: object, answers = {}) => ({
  scenarios: [{ key: 'one', description: text('One'), answers, expect }],
})
const said = (changes: object, former?: ModelDocument) => {
  const draft = { ...base, ...changes } as ModelDocument
  const names = namesIn(former ? withRemoved(draft, former) : draft, 'en')
  return validate(draft).map((problem) => problemSaid(draft, problem, names))
}
const reading = { rules: [...base.rules, { ...rule, key: 'asks', when: { '==': [{ var: 'asked-of-old' }, true] } }] }

test.each([
  {
    changes: expecting({ caveats: ['rule:rule-of-old'] }),
    says: 'The rule “Whose weeks are short” is not in the model any more.',
  },
  {
    changes: expecting({ caseStudies: ['study-of-old'] }),
    says: 'The case study “PayPal” is not in the model any more.',
  },
  {
    changes: expecting({ caveats: ['answer:asked-of-old'] }),
    says: 'The question “Is it live?” is not in the model any more.',
  },
  { changes: reading, says: 'The question “Is it live?” is not in the model any more.' },
])('what was removed is called as it was: $says', ({ changes, says }) =>
  expect(said(changes, published)).toEqual([says]),
)

test.each([
  { changes: expecting({ caveats: ['rule:ghost'] }), says: 'The model has no rule “ghost”.' },
  { changes: expecting({ winner: 'ghost' }), says: 'The model has no option “ghost”.' },
])('what nobody knows has its key alone: $says', ({ changes, says }) =>
  expect(said(changes, published)).toEqual([says]),
)

test('a question that is asked later is not said to be missing', () => {
  const [first, ...others] = base.questions
  const later = others.at(-1)!
  const early = { ...first, showIf: { '==': [{ var: later.key }, 1] } }
  const name = namesIn(base, 'en').question(later.key)
  expect(said({ questions: [early, ...others] })[0]).toBe(
    `The answer to “${name}” is not known here: it is asked later.`,
  )
})
