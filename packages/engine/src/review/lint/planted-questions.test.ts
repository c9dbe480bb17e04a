import { describe } from 'vitest'
import { exclude, number, rate, weigh, yesNo } from '../../../testing/model.ts'
import {
  row,
  adds,
  ruled,
  asked,
  curve,
  ruleAt,
  all,
  below,
  from,
  bandsOfLive,
  users,
  live,
  found,
  type Planted,
} from '../../../testing/planting.ts'

const planted: Planted[] = [
  ['a question without effects', asked(yesNo('idle')), 'questionWithoutEffect', '/questions/6'],
  [
    'a question whose effects add nothing',
    asked(yesNo('idle', { yes: [weigh('eco', { add: 0 })] })),
    'questionWithoutEffect',
    '/questions/6',
  ],
  [
    'a question whose effects multiply by 1',
    asked(yesNo('idle', { yes: [weigh('eco', { multiply: 1 })] })),
    'questionWithoutEffect',
    '/questions/6',
  ],
  [
    'a question that a rule without effects reads',
    all(asked(yesNo('idle')), ruled({ var: 'idle' })),
    'questionWithoutEffect',
    '/questions/6',
  ],
  [
    'a question that only shows one without effect',
    all(asked(yesNo('idle')), asked(yesNo('idler', {}, { showIf: { var: 'idle' } }))),
    'questionWithoutEffect',
    '/questions/6',
  ],
  [
    'an hourly rate that is asked for nothing',
    ({ estimates }) => {
      delete estimates?.rateQuestion
    },
    'questionWithoutEffect',
    '/questions/5',
  ],
  ['a curve that stays at 0', curve([0, 0], [100, 0]), 'curveFlat', '/questions/2/effects/0'],
  ['a curve that stays at 4', curve([0, 4], [100, 4]), 'curveFlat', '/questions/2/effects/0'],
  ['a curve beyond the range', curve([200, 0], [300, 9]), 'curveOutsideRange', '/questions/2/effects/0'],
  ['a curve that ends beyond the range', curve([0, 0], [101, 9]), 'curveOutsideRange', '/questions/2/effects/0'],
  [
    'a question whose choices all do the same',
    asked(yesNo('idle', { yes: [weigh('eco', { add: 3 })], no: [weigh('eco', { add: 3 })] })),
    'choicesAlike',
    '/questions/6',
  ],
  [
    'a number of which every answer does the same',
    asked(number('idle', 0, 9, { effects: [weigh('eco', { add: 3 })] })),
    'choicesAlike',
    '/questions/6',
  ],
  [
    'an effect without an amount beside another',
    adds(0, 0, { type: 'weight', criterion: 'eco' }),
    'effectWithoutEffect',
    '/questions/0/choices/0/effects/1',
  ],
  [
    'a rating lifted that is at the top',
    all(row('b', [4, 10, 7, 5]), adds(0, 0, rate('b', 'cost', 2))),
    'effectWithoutEffect',
    '/questions/0/choices/0/effects/1',
  ],
  [
    'weeks of an option without an estimate',
    all(({ estimates }) => estimates?.options.pop(), adds(0, 0, { type: 'estimate', option: 'c', add: 2 })),
    'effectWithoutEffect',
    '/questions/0/choices/0/effects/1',
  ],
  [
    'a question that never shows',
    asked(yesNo('deep', { yes: [weigh('cost', { add: 1 })] }, { showIf: { and: [{ var: 'more' }, { '!': [live] }] } })),
    'questionNeverShows',
    '/questions/6/showIf',
  ],
  [
    'a question that always shows',
    ({ questions }) => {
      questions[4]!.showIf = { or: [live, { '!': [live] }, true] }
    },
    'questionAlwaysShows',
    '/questions/4/showIf',
  ],
  [
    'a question that shows after any answer',
    ({ questions }) => {
      questions[4]!.showIf = { '<=': [{ '*': [users, 2] }, 200] }
    },
    'questionAlwaysShows',
    '/questions/4/showIf',
  ],
  [
    'a question that decides all',
    all(adds(0, 0, exclude('b'), exclude('c')), adds(0, 1, exclude('a'), exclude('c'))),
    'oneQuestionDecides',
    '/questions/0',
  ],
  [
    'a gap between two ranges',
    (document) => {
      ruleAt(document, 1).when = { and: [from(25), below(60)] }
    },
    'gapInRanges',
    '/questions/2',
  ],
  [
    'a number between two ranges',
    (document) => {
      ruleAt(document, 1).when = { and: [{ '>': [users, 20] }, below(60)] }
    },
    'gapInRanges',
    '/questions/2',
  ],
  [
    'a gap at the lower end',
    (document) => {
      ruleAt(document, 0).when = { and: [{ '>': [users, 0] }, below(20)] }
    },
    'gapInRanges',
    '/questions/2',
  ],
  [
    'a gap at the upper end',
    (document) => {
      ruleAt(document, 2).when = { and: [from(60), below(95)] }
    },
    'gapInRanges',
    '/questions/2',
  ],
  ['a gap where a second question is read', bandsOfLive(20, 25), 'gapInRanges', '/questions/2'],
]

describe('planted in questions', () => found(planted))
