import { describe } from 'vitest'
import { both } from '../../../testing/healthy.ts'
import { caveat, exclude, recommend } from '../../../testing/model.ts'
import {
  adds,
  ruled,
  all,
  scenarioOf,
  below,
  users,
  type Edit,
  found,
  type Planted,
} from '../../../testing/planting.ts'

const planted: Planted[] = [
  [
    'a case study of what the rule rules out',
    ruled(below(40), exclude('a'), recommend('story')),
    'recommendsExcluded',
    '/rules/4/effects/1',
  ],
  [
    'a case study of what the answer rules out',
    adds(0, 0, exclude('a'), recommend('story')),
    'recommendsExcluded',
    '/questions/0/choices/0/effects/2',
  ],
  [
    'a remark on what the rule rules out',
    ruled(below(10), caveat('x', 'a'), exclude('a')),
    'remarkOnExcluded',
    '/rules/4/effects/0',
  ],
  [
    'a case study that never comes up',
    ({ caseStudies }) => {
      caseStudies[0]!.when = { '>': [users, 100] }
    },
    'caseStudyNeverShown',
    '/caseStudies/0',
  ],
  [
    'a case study that nothing recommends',
    ({ caseStudies }) => {
      delete caseStudies[0]!.when
    },
    'caseStudyNeverShown',
    '/caseStudies/0',
  ],
  ['a case study of an option that is out then', adds(1, 0, exclude('a')), 'caseStudyOfExcluded', '/caseStudies/0'],
  ['no scenarios', ({ scenarios }) => scenarios.splice(0), 'noScenarios', '/scenarios'],
  [
    'a scenario that fails',
    (document) => {
      scenarioOf(document).expect = { winner: 'b' }
    },
    'scenarioFails',
    '/scenarios/0/expect',
  ],
  [
    'a scenario that fails by its strength',
    (document) => {
      scenarioOf(document).expect = { strength: 'tooClose' }
    },
    'scenarioFails',
    '/scenarios/0/expect',
  ],
  [
    'a winner that must not win',
    (document) => {
      scenarioOf(document).expect.notWinner = ['a']
    },
    'scenarioContradictsItself',
    '/scenarios/0/expect',
  ],
  [
    'a winner that must be out',
    (document) => {
      scenarioOf(document).expect.excluded = ['a']
    },
    'scenarioContradictsItself',
    '/scenarios/0/expect',
  ],
  [
    'a winner where none fits',
    (document) => {
      scenarioOf(document).expect.status = 'noneFits'
    },
    'scenarioContradictsItself',
    '/scenarios/0/expect',
  ],
  [
    'no option left to win',
    (document) => {
      scenarioOf(document).expect = { status: 'ranked', notWinner: ['a', 'b', 'c'] }
    },
    'scenarioContradictsItself',
    '/scenarios/0/expect',
  ],
  [
    'a scenario that answers what is hidden',
    (document) => {
      scenarioOf(document).answers = { live: false, users: 90, more: true }
      scenarioOf(document).expect = {}
    },
    'scenarioAnswersHidden',
    '/scenarios/0/answers/more',
  ],
  [
    'a scenario that comes twice',
    ({ scenarios }) => scenarios.push({ ...scenarios[0]!, key: 'again' }),
    'scenarioRepeats',
    '/scenarios/1',
  ],
  [
    'a rule without a scenario',
    all(
      ...['small', 'big'].map(
        (team): Edit =>
          ({ scenarios }) =>
            scenarios.push({
              key: team,
              description: both(team),
              answers: { team, live: false, users: team === 'big' ? 5 : 30, lang: ['js'] },
              expect: {},
            }),
      ),
    ),
    'ruleUntested',
    '/rules/3',
  ],
  [
    'a choice without a scenario',
    all(
      ...['small', 'big'].map(
        (team): Edit =>
          ({ scenarios }) =>
            scenarios.push({
              key: team,
              description: both(team),
              answers: { team, live: false, users: team === 'big' ? 5 : 30, lang: ['js'] },
              expect: {},
            }),
      ),
    ),
    'choiceUntested',
    '/questions/3/choices/1',
  ],
  [
    'a text without a translation',
    ({ options }) => {
      options[0]!.name = { en: 'a' }
    },
    'missingTranslation',
    '/options/0/name',
  ],
  [
    'a translation that is blank',
    ({ options }) => {
      options[0]!.name = { en: 'a', es: ' \u00a0' }
    },
    'missingTranslation',
    '/options/0/name',
  ],
  [
    'a text of the default language that is blank',
    ({ options }) => {
      options[0]!.name = { en: '', es: 'a' }
    },
    'missingTranslation',
    '/options/0/name',
  ],
  [
    'a text that is blank',
    ({ options }) => {
      options[0]!.name = { en: '', es: '' }
    },
    'textBlank',
    '/options/0/name',
  ],
  [
    'a short form that is long',
    ({ questions }) => {
      questions[0]!.short = { en: 'x'.repeat(22), es: 'ñ'.repeat(23) }
    },
    'shortTooLong',
    '/questions/0/short',
  ],
]

describe('planted in case studies, scenarios and texts', () => found(planted))
