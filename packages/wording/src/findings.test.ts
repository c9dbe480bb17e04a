import { type About, type LintCode, lint, elementNames, sentences } from '@verdict/engine/review'
import { djangoOrNodejs } from '@verdict/starter-models'
import { describe, expect, test } from 'vitest'
import { findings as catalan } from './ca/findings.ts'
import { findings as spanish } from './es/findings.ts'
import { locales, namesIn, wordingIn } from './index.ts'

/** Everything that a finding may be about. */
const everything: Required<About> = {
  option: 'option',
  otherOption: 'otherOption',
  criterion: 'criterion',
  otherCriterion: 'otherCriterion',
  question: 'question',
  choice: 'choice',
  rule: 'rule',
  otherRule: 'otherRule',
  caseStudy: 'caseStudy',
  scenario: 'scenario',
  otherScenario: 'otherScenario',
  value: 0,
  otherValue: 0,
  share: 0,
  count: 0,
  part: 'rules',
  locales: [],
  date: '',
}
const subjects = Object.keys(everything) as (keyof About)[]

/** The subjects that a sentence mentions, in any order: each is given as a unique mark. */
function saidBy(sentence: (of: ReturnType<typeof elementNames>) => string, given: readonly (keyof About)[]): string[] {
  const marks = Object.fromEntries(given.map((subject) => [subject, `⟨${subject}⟩`]))
  const text = sentence(marks)
  expect(text).not.toMatch(/undefined/)
  return subjects.filter((subject) => text.includes(`⟨${subject}⟩`))
}

/** The subjects of each kind of finding: all at once, and in its other variants. */
const ways: { [code in LintCode]: (keyof About)[][] } = {
  allExcludable: [[]],
  caseStudyNeverShown: [['caseStudy']],
  caseStudyOfExcluded: [['caseStudy', 'option']],
  choicesAlike: [['question']],
  choiceUntested: [['question', 'choice']],
  criteriaAlike: [['criterion', 'otherCriterion']],
  criterionDoesNotDiscriminate: [['criterion'], ['criterion', 'value']],
  curveFlat: [['question', 'value']],
  curveOutsideRange: [['question', 'value']],
  dominated: [['option', 'otherOption']],
  effectWithoutEffect: [['rule'], ['question'], ['question', 'choice']],
  evidenceInFuture: [
    ['option', 'criterion', 'date'],
    ['caseStudy', 'date'],
  ],
  evidenceMissing: [['option', 'criterion']],
  evidenceOld: [
    ['option', 'criterion'],
    ['option', 'criterion', 'date'],
  ],
  gapInRanges: [
    ['question', 'value', 'rule', 'otherRule'],
    ['question', 'value', 'rule'],
    ['question', 'value', 'otherRule'],
  ],
  missingTranslation: [['locales']],
  neverWins: [['option']],
  notExamined: [['part']],
  noScenarios: [[]],
  oneCriterionDecides: [
    ['criterion', 'share'],
    ['criterion', 'share', 'question', 'choice'],
    ['criterion', 'share', 'question', 'value'],
  ],
  oneQuestionDecides: [['question']],
  optionWithoutEstimate: [['option']],
  questionAlwaysShows: [['question']],
  questionNeverShows: [['question']],
  questionWithoutEffect: [['question']],
  recommendsExcluded: [
    ['rule', 'option', 'caseStudy'],
    ['question', 'choice', 'option', 'caseStudy'],
    ['question', 'option', 'caseStudy'],
  ],
  remarkOnExcluded: [
    ['rule', 'option'],
    ['question', 'choice', 'option'],
    ['question', 'option'],
  ],
  ruleAlwaysFires: [['rule']],
  ruleCovered: [['rule', 'otherRule']],
  ruledOutByEveryAnswer: [['option', 'question']],
  ruleNeverFires: [['rule']],
  ruleRepeatsChoice: [['rule', 'question', 'choice']],
  rulesContradict: [['rule', 'otherRule']],
  rulesOverlap: [['rule', 'otherRule']],
  ruleUntested: [['rule']],
  ruleWithoutEffect: [['rule']],
  scenarioAnswersHidden: [['scenario', 'question']],
  scenarioContradictsItself: [['scenario']],
  scenarioFails: [['scenario']],
  scenarioRepeats: [['scenario', 'otherScenario']],
  shortTooLong: [['count', 'locales']],
  textBlank: [[]],
  weightAlwaysZero: [['criterion']],
  winNotFound: [['option']],
}

const each = (Object.keys(ways) as LintCode[]).flatMap((code) => ways[code].map((given) => ({ code, given })))

describe('a finding mentions the same subjects in every language', () => {
  test.each(each)('$code: $given', ({ code, given }) => {
    const wanted = subjects.filter((subject) => given.includes(subject))
    for (const language of [sentences, spanish, catalan]) expect(saidBy(language[code], given)).toEqual(wanted)
  })
})

describe.each(locales)('in %s', (locale) => {
  const say = wordingIn(locale)
  const names = namesIn(djangoOrNodejs, locale)
  const [, second] = djangoOrNodejs.rules

  test('a sentence has names, not keys, and numbers as the language writes them', () => {
    const gap = say.finding(
      {
        code: 'gapInRanges',
        severity: 'warning',
        pointer: '/questions/6',
        message: '',
        about: { question: 'rate', value: 1234.5, rule: second?.key as string, otherRule: 'functions' },
      },
      names,
    )
    expect(gap).toContain({ en: '1,234.5', es: '1234,5', ca: '1.234,5' }[locale])
    for (const name of [names.question('rate'), names.rule(second?.key as string), names.rule('functions')])
      expect(gap).toContain(name.replace(/\.$/, ''))
  })
  test.each([
    [1, { en: /^1 rule was not/, es: /^1 regla no se ha/, ca: /^1 regla no s’ha/ }],
    [152, { en: /^152 rules were not/, es: /^152 reglas no se han/, ca: /^152 regles no s’han/ }],
  ])('what was left out is counted: %d', (count, wanted) => {
    const about: About = { part: 'rules', count }
    const finding = { code: 'notExamined', severity: 'info', pointer: '/rules', message: '', about } as const
    expect(say.finding(finding, names)).toMatch(wanted[locale as 'en'])
  })
  test('every finding on what ships is a sentence', () => {
    const unsourced = { ...djangoOrNodejs, ratings: djangoOrNodejs.ratings.map((each) => ({ ...each, sources: [] })) }
    const found = lint(unsourced)
    expect(found.length).toBeGreaterThan(30)
    for (const finding of found) expect(say.finding(finding, names)).toMatch(/^[\p{Lu}«“\d].*\.$/u)
  })
})
