import { compile, type ModelDocument, type Question, standing } from '@verdict/engine'
import { validate } from '@verdict/engine/validate'
import { describe, expect, test } from 'vitest'
import { namingDocument } from '../document/testing/naming-document.ts'
import { smallDocument } from '../draft/testing/small-document.ts'
import { copiedHere, copiedInto, rulesOf } from './question-copy.ts'

const source: ModelDocument = { ...namingDocument, locales: ['en'] }
const keysOf = (elements: { key: string }[]) => new Set(elements.map(({ key }) => key))
const takenIn = ({ questions, rules }: ModelDocument) => ({ questions: keysOf(questions), rules: keysOf(rules) })
const into = (target: ModelDocument, key: string, decided: [string, string | null][] = []) =>
  copiedInto(source, key, target, new Map(decided), takenIn(target))

describe('a question that is copied within its model', () => {
  test.each(source.questions.map(({ key }) => key))('%s brings its choices, effects and rules, and is sound', (key) => {
    const { question, rules } = copiedHere(source, key, takenIn(source))
    const after = { ...source, questions: [...source.questions, question], rules: [...source.rules, ...rules] }
    expect(validate(after)).toEqual([])
    expect(rules).toHaveLength(rulesOf(source, key).length)
    expect(rulesOf(after, question.key).map((rule) => rule.key)).toEqual(rules.map((rule) => rule.key))
  })

  test('does to a verdict what its original does', () => {
    const { question, rules } = copiedHere(source, 'team', takenIn(source))
    const only = (questions: Question[], own: ModelDocument['rules']): ModelDocument => ({
      ...source,
      questions,
      rules: own,
      scenarios: [],
      caseStudies: [],
    })
    const original = source.questions.filter(({ key }) => key === 'team')
    const before = compile(
      only(
        original,
        rulesOf(source, 'team').filter(({ when }) => !JSON.stringify(when).match(/"var":\[?"(?!team)/)),
      ),
    )
    const after = compile(
      only(
        [question],
        rules.filter(({ when }) => !JSON.stringify(when).match(/"var":\[?"(?!copy-of)/)),
      ),
    )
    for (const choice of original[0]?.choices ?? [])
      expect(standing(after, { [question.key]: choice.key }).scores).toEqual(
        standing(before, { team: choice.key }).scores,
      )
  })
})

describe('a question that is copied into another model', () => {
  const bare: ModelDocument = { ...smallDocument, slug: 'other', rules: [] }

  test('is found everything it needs by key, and keeps its key where that is free', () => {
    const target = {
      ...source,
      questions: source.questions.filter(({ key }) => key !== 'parts'),
      rules: [],
      scenarios: [],
    }
    const copy = into(target, 'parts')
    expect(copy.needs.every(({ key, to }) => key === to)).toBe(true)
    expect(copy.question).toEqual(source.questions.find(({ key }) => key === 'parts'))
    expect([copy.rulesLeft, copy.effectsLeft, copy.losesCondition, copy.problem]).toEqual([[], 0, false, undefined])
    expect(validate(copy.document)).toEqual([])
  })

  test('takes another key where its own is taken', () => {
    expect(into(source, 'team').question.key).toBe('team-2')
  })

  test.each(source.questions.map(({ key }) => key))(
    '%s leaves out what is not there, and is sound all the same',
    (key) => {
      const copy = into(bare, key)
      expect(copy.needs.map(({ to }) => to).every((to) => to === undefined)).toBe(true)
      expect(copy.problem).toBeUndefined()
      expect(copy.document.rules).toHaveLength(copy.rules.length)
      expect(validate(copy.document).filter(({ code }) => /unknown/.test(code))).toEqual([])
    },
  )

  test('is given what stands for what is missing, even where two change places', () => {
    const target = { ...bare, options: [...bare.options, { key: 'c', name: { en: 'c' }, summary: { en: '' } }] }
    const copy = into(target, 'team', [
      ['options/django', 'b'],
      ['options/nodejs', 'a'],
      ...source.criteria.map(({ key }): [string, string | null] => [`criteria/${key}`, 'speed']),
    ])
    const said = JSON.stringify([copy.question, copy.rules])
    expect(said).toContain('"speed"')
    expect(said).not.toMatch(/django"|nodejs"/)
    expect(copy.problem).toBeUndefined()
  })

  test('is said in the languages of the other model, and what is foreign is counted', () => {
    const catalan = { ...bare, defaultLocale: 'ca', locales: ['ca', 'es'] }
    const copy = into(catalan, 'wage')
    expect(copy.question.text).toEqual({ ca: 'Rate?' })
    expect(copy.foreignTexts).toBeGreaterThan(0)
  })
})
