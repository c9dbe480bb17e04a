import { compile, type ModelDocument, standing } from '@verdict/engine'
import { diff } from '@verdict/engine/review'
import { validate } from '@verdict/engine/validate'
import { djangoOrNodejs } from '@verdict/starter-models'
import { describe, expect, test } from 'vitest'
import { freeKey, keyOf } from '../../ui/free-key.ts'
import { follows, type KeyedList } from './keys.ts'
import { renamed } from './renamed.ts'
import { usedBy } from './used-by.ts'

/** The shipped model with one of everything that can name something else. */
const document: ModelDocument = {
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

const keys: [list: KeyedList, key: string][] = [
  ...(['options', 'criteria', 'questions', 'rules', 'caseStudies', 'scenarios'] as const).flatMap((list) =>
    document[list].map(({ key }): [KeyedList, string] => [list, key]),
  ),
  ...document.questions.flatMap(({ key, type, choices = [] }) =>
    type === 'boolean' ? [] : choices.map((choice): [KeyedList, string] => [`questions/${key}/choices`, choice.key]),
  ),
]

/** What comes out of some scenarios: scores by place, so that names do not matter. */
const scoresOf = (model: ModelDocument) => {
  const compiled = compile(model)
  return model.scenarios.slice(-4).map(({ answers, priorities }) => standing(compiled, answers, priorities).scores)
}

describe('a key that is changed', () => {
  test('the document is sound to begin with', () => expect(validate({ ...document, locales: ['en'] })).toEqual([]))

  test.each(keys)('%s %s: is changed wherever it stands, and every verdict stays', (list, key) => {
    const before = { ...document, locales: ['en'] }
    const after = renamed(before, list, key, 'quite-another')
    expect(validate(after)).toEqual([])
    expect(scoresOf(after)).toEqual(scoresOf(before))
    expect(renamed(after, list, 'quite-another', key)).toEqual(before)
    expect(diff(before, after).length).toBeGreaterThan(0)
  })

  test('leaves what does not name it the object that it was', () => {
    const after = renamed(document, 'rules', 'all', 'every')
    expect(after.questions).toBe(document.questions)
    expect(after.rules[0]).toBe(document.rules[0])
  })

  test('of one question leaves the choices of another that are called the same', () => {
    const after = renamed(document, 'questions/parts/choices', 'shop', 'store')
    expect(JSON.stringify(after.rules.at(-1)?.when)).toContain('"store"')
    const untouched = renamed(document, 'questions/team/choices', 'shop', 'store')
    expect(untouched).toBe(document)
  })
})

test('what an element is used by is said in words', () => {
  expect(usedBy(document, 'options', 'nodejs')).toMatch(/questions?, .*rules?.* and .*scenarios$/)
  expect(usedBy(document, 'scenarios', 'one')).toBeUndefined()
  expect(usedBy(document, 'questions', 'wage')).toBe('1 rule, 1 scenario and the estimates')
  expect(usedBy(document, 'questions/parts/choices', 'blog')).toBe('1 scenario')
})

test.each([
  { name: 'New option', taken: [], key: 'new-option' },
  { name: 'PostgreSQL', taken: ['postgresql', 'postgresql-2'], key: 'postgresql-3' },
  { name: '¿Cuántos?', taken: [], key: 'cuantos' },
  { name: '北京', taken: ['new'], key: 'new-2' },
  { name: 'Will people see each other’s changes at once?', taken: [], key: 'will-people-see-each-other-s-changes-at' },
])('“$name” beside $taken is $key, and follows its name', ({ name, taken, key }) => {
  expect(freeKey(name, new Set(taken))).toBe(key)
  expect(follows(key, name)).toBe(true)
})

test('a key that somebody chose does not follow the name', () => {
  expect(follows('pg', 'PostgreSQL')).toBe(false)
  expect(follows('postgresql-new', 'PostgreSQL')).toBe(false)
  expect(keyOf('x'.repeat(200)).length).toBeLessThanOrEqual(40)
})
