import { describe } from 'vitest'
import type { Rule } from '../../document.ts'
import { exclude, weigh } from '../../../testing/model.ts'
import {
  rated,
  values,
  row,
  effectsOf,
  adds,
  ruled,
  curve,
  ruleAt,
  all,
  below,
  from,
  users,
  found,
  type Planted,
} from '../../../testing/planting.ts'

const planted: Planted[] = [
  ['an option that another beats on everything', row('b', [2, 2, 4, 2]), 'dominated', '/options/1'],
  [
    'an option between two others',
    all(row('a', [8, 3, 5, 7]), row('b', [4, 8, 7, 5]), row('c', [5.5, 4, 5, 5])),
    'neverWins',
    '/options/2',
  ],
  [
    'an option that one question rules out',
    all(adds(0, 0, exclude('b')), adds(0, 1, exclude('b'))),
    'ruledOutByEveryAnswer',
    '/options/1',
  ],
  [
    'an option that ranges rule out together',
    all(ruled(below(40), exclude('b')), ({ rules }) =>
      rules.push({ ...(rules[4] as Rule), key: 'newer', when: from(40) }),
    ),
    'ruledOutByEveryAnswer',
    '/options/1',
  ],
  ['every option ruled out at once', adds(1, 0, exclude('a'), exclude('b'), exclude('c')), 'allExcludable', '/options'],
  [
    'every option ruled out by three answers together',
    all(adds(0, 0, exclude('a')), adds(1, 1, exclude('b')), ruled({ '==': [{ '+': [users, 0.5] }, 37] }, exclude('c'))),
    'allExcludable',
    '/options',
  ],
  ['an option without an estimate', ({ estimates }) => estimates?.options.pop(), 'optionWithoutEstimate', '/options/2'],
  ['a criterion on which all are level', values('eco', [6, 6, 6]), 'criterionDoesNotDiscriminate', '/criteria/3'],
  [
    'a criterion on which all are level but for 0.01',
    values('eco', [6.003, 6.007, 6.011]),
    'criterionDoesNotDiscriminate',
    '/criteria/3',
  ],
  ['two criteria that say the same', values('eco', [8, 4, 6]), 'criteriaAlike', '/criteria/3'],
  ['two criteria in the same proportions', values('eco', [7, 5, 6]), 'criteriaAlike', '/criteria/3'],
  [
    'a criterion that decides alone',
    ({ criteria }) => Object.assign(criteria[0] as object, { weight: 100 }),
    'oneCriterionDecides',
    '/criteria/0',
  ],
  [
    'a criterion that decides after one answer',
    adds(0, 1, weigh('eco', { multiply: 9 })),
    'oneCriterionDecides',
    '/criteria/3',
  ],
  [
    'a criterion that decides after one number',
    curve([0, 0], [90, 0], [100, 70]),
    'oneCriterionDecides',
    '/criteria/3',
  ],
  [
    'a weight that is 0 for all answers',
    all(
      ({ criteria }) => Object.assign(criteria[1] as object, { weight: 0 }),
      (document) => {
        effectsOf(document, 4, 1).pop()
        ruleAt(document, 0).effects = [weigh('cost', { multiply: 3 })]
      },
    ),
    'weightAlwaysZero',
    '/criteria/1',
  ],
  [
    'a rating without a source',
    (document) => {
      rated(document, 'a', 'speed').sources = []
    },
    'evidenceMissing',
    '/ratings/0',
  ],
  [
    'evidence older than a year',
    (document) => {
      rated(document, 'a', 'speed').sources = [{ title: 'T', url: 'https://e.org', accessed: '2025-01-01' }]
    },
    'evidenceOld',
    '/ratings/0',
  ],
  [
    'evidence past the day it was good until',
    (document) => {
      rated(document, 'a', 'speed').sources = [
        { title: 'T', url: 'https://e.org', accessed: '2026-10-01', bestBefore: '2026-11-25' },
      ]
    },
    'evidenceOld',
    '/ratings/0',
  ],
  [
    'evidence of years to come',
    (document) => {
      rated(document, 'a', 'speed').sources = [{ title: 'T', url: 'https://e.org', published: '2031' }]
    },
    'evidenceInFuture',
    '/ratings/0',
  ],
  [
    'a review of tomorrow',
    (document) => {
      rated(document, 'a', 'speed').reviewed = '2026-11-27'
    },
    'evidenceInFuture',
    '/ratings/0',
  ],
  [
    'a case study read next month',
    ({ caseStudies }) => {
      caseStudies[0]!.sources = [{ title: 'T', url: 'https://e.org', accessed: '2026-12' }]
    },
    'evidenceInFuture',
    '/caseStudies/0',
  ],
]

describe('planted in options, criteria and evidence', () => found(planted))
