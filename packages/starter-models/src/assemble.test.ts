import { validate } from '@verdict/engine/validate'
import { describe, expect, test } from 'vitest'
import { assemble } from './assemble.ts'
import type { Structure } from './structure.ts'
import type { Texts, Translation } from './texts.ts'

const structure = {
  slug: 'tea-or-coffee',
  reviewed: '2026-11-23',
  options: { tea: {}, coffee: { url: 'https://example.org/coffee' } },
  criteria: { calm: { group: 'mind', weight: 3 } },
  ratings: {
    calm: { tea: { value: 8, low: 7, high: 9, sources: [] }, coffee: { value: 3, sources: [], claims: ['C1'] } },
  },
  questions: {
    hour: {
      section: 'day',
      type: 'boolean',
      choices: {
        yes: { effects: [{ type: 'caveat', text: 'late' as const }] },
        no: { effects: [{ type: 'exclude', option: 'tea', reason: 'early' as const }], claims: ['C2'] },
      },
    },
    cups: { section: 'day', type: 'number', min: 0, max: 9 },
  },
  rules: { many: { when: { '>': [{ var: 'cups' }, 4] }, effects: [{ type: 'weight', criterion: 'calm', add: 2 }] } },
  estimates: { hourlyRate: 1, hoursPerWeek: 40, currency: 'EUR', options: { tea: { weeks: [1, 2] } } },
  caseStudies: { inn: { option: 'tea', sources: [] } },
  scenarios: { evening: { answers: { hour: true }, expect: { winner: 'tea' } } },
  glossary: ['tannin' as const],
  settings: {},
} satisfies Structure

const english: Texts<typeof structure> = {
  title: 'Tea or coffee?',
  description: 'What to drink now.',
  options: { tea: { name: 'Tea', summary: 'Leaves.' }, coffee: { name: 'Coffee', summary: 'Beans.' } },
  groups: { mind: 'Mind' },
  criteria: { calm: { name: 'Calm', description: 'How calm you stay.' } },
  ratings: { calm: { tea: 'Little caffeine.', coffee: 'Much of it.' } },
  sections: { day: 'Your day' },
  questions: {
    hour: { text: 'Is it evening?', help: 'After six.', choices: { yes: 'Yes', no: 'No' } },
    cups: { text: 'How many cups so far?', unit: 'cups' },
  },
  rules: { many: 'After four cups calm counts for more.' },
  remarks: { late: 'It is late.', early: 'It is too early for tea.' },
  caseStudies: { inn: { title: 'An inn', summary: 'It serves tea.', why: 'x' } },
  scenarios: { evening: 'A guest in the evening' },
  glossary: { tannin: { term: 'tannin', meaning: 'What makes tea bitter.' } },
}

const spanish: Translation<typeof structure> = {
  title: '¿Té o café?',
  options: { tea: { name: 'Té' } },
  questions: { hour: { choices: { yes: 'Sí' } } },
  remarks: { late: 'Es tarde.' },
  glossary: { tannin: { term: 'tanino', meaning: 'Lo que amarga el té.' } },
}

describe('assemble', () => {
  const model = assemble(structure, { en: english, es: spanish })

  test('makes a document that the engine accepts', () => {
    expect(validate(model)).toEqual([])
  })

  test('gives lists in the order of the structure', () => {
    expect(model.options.map(({ key }) => key)).toEqual(['tea', 'coffee'])
    expect(model.ratings.map(({ option, criterion }) => [criterion, option])).toEqual([
      ['calm', 'tea'],
      ['calm', 'coffee'],
    ])
  })

  test('uses the first language as the default', () => {
    expect([model.defaultLocale, model.locales]).toEqual(['en', ['en', 'es']])
  })

  test('puts every language that has a text beside the others', () => {
    expect(model.title).toEqual({ en: 'Tea or coffee?', es: '¿Té o café?' })
    expect(model.questions[0]?.choices?.[0]).toEqual({
      key: 'yes',
      label: { en: 'Yes', es: 'Sí' },
      effects: [{ type: 'caveat', text: { en: 'It is late.', es: 'Es tarde.' } }],
    })
  })

  test('leaves a text that a language lacks out of that language', () => {
    expect(model.options[0]).toEqual({ key: 'tea', name: { en: 'Tea', es: 'Té' }, summary: { en: 'Leaves.' } })
  })

  test('leaves an optional field out that no language has a text for', () => {
    expect(model.questions[1]).not.toHaveProperty('help')
    expect(model).not.toHaveProperty('disclosure')
    expect(model.questions[0]?.help).toEqual({ en: 'After six.' })
  })

  test('gives each word of the glossary its key', () => {
    const meaning = { en: 'What makes tea bitter.', es: 'Lo que amarga el té.' }
    expect(model.glossary).toEqual([{ key: 'tannin', term: { en: 'tannin', es: 'tanino' }, meaning }])
  })

  test('keeps everything that is no text', () => {
    expect(model.ratings[1]).toMatchObject({ value: 3, claims: ['C1'], reviewed: '2026-11-23' })
    expect(model.questions[0]?.choices?.[1]).toMatchObject({
      effects: [{ type: 'exclude', option: 'tea', reason: { en: 'It is too early for tea.' } }],
      claims: ['C2'],
    })
    expect(model.estimates?.options).toEqual([{ option: 'tea', weeks: [1, 2] }])
    expect(model.rules[0]?.when).toEqual({ '>': [{ var: 'cups' }, 4] })
  })

  test('a misspelt or missing key is a compile error', () => {
    const misspelt: Translation<typeof structure> = {
      // @ts-expect-error there is no option "tee"
      options: { tee: { name: 'Té' } },
      // @ts-expect-error there is no choice "maybe"
      questions: { hour: { choices: { maybe: 'Quizá' } } },
      // @ts-expect-error there is no remark "soon"
      remarks: { soon: 'Pronto.' },
      // @ts-expect-error there is no word "caffeine"
      glossary: { caffeine: { term: 'cafeína', meaning: 'Lo que desvela.' } },
    }
    // @ts-expect-error the default language must name every remark
    const incomplete: Texts<typeof structure>['remarks'] = { late: 'It is late.' }
    expect([misspelt, incomplete]).toHaveLength(2)
  })
})
