import { describe, expect, test } from 'vitest'
import { both, healthy } from '../../../testing/healthy.ts'
import { exclude, weigh } from '../../../testing/model.ts'
import {
  all,
  below,
  big,
  type Edit,
  edited,
  lang,
  live,
  places,
  rated,
  ruled,
  users,
} from '../../../testing/planting.ts'

test('nothing is doubtful in a healthy model', () => {
  expect(places(healthy)).toEqual([])
})

/** What is well, though it looks like a defect to one who does not look closely. */
const sound: [what: string, edit: Edit][] = [
  ['a rule about a number of a list', ruled({ in: [users, [7, 13]] }, weigh('eco', { add: 3 }))],
  ['a rule about a sum', ruled({ '==': [{ '+': [users, { var: 'rate' }] }, 37] }, weigh('eco', { add: 3 }))],
  ['a rule about a narrow band', ruled({ '<=': [60.1, { '*': [users, 2] }, 60.101] }, weigh('eco', { add: 3 }))],
  [
    'a rule about a price for each',
    ruled({ '<': [14.99, { '/': [{ var: 'rate' }, users] }, 15] }, weigh('eco', { add: 3 })),
  ],
  [
    'a rule about one set exactly',
    ruled(
      { and: [{ in: ['js', lang] }, { '!': { in: ['py', lang] } }, { in: ['go', lang] }] },
      weigh('eco', { add: 3 }),
    ),
  ],
  ['a rule that covers all but a digit', ruled({ '<=': [users, 20 - 2 ** -48] }, weigh('eco', { add: 10 }))],
  [
    'two rules about one number that have nothing to do with each other',
    all(
      ({ rules }) => rules.splice(0, 3),
      ruled(below(5), weigh('cost', { add: 3 })),
      ({ rules }) =>
        rules.push({
          key: 'many',
          description: both('many'),
          when: { '>': [users, 90] },
          effects: [{ type: 'caveat', text: both('x') }],
        }),
      ({ scenarios }) => {
        scenarios[0]!.expect = {}
      },
    ),
  ],
  ['a rule that says it always holds', ruled(true, weigh('eco', { add: 4 }))],
  [
    'evidence that is good for years yet',
    (document) => {
      rated(document, 'a', 'speed').sources = [
        { title: 'T', url: 'https://e.org', accessed: '2020-01-01', bestBefore: '2027' },
      ]
    },
  ],
  ['a step more under further conditions', ruled({ and: [big, live] }, weigh('eco', { add: 10 }))],
  [
    'an option ruled out for two reasons that come apart',
    all(ruled(below(40), exclude('b')), ({ rules }) =>
      rules.push({
        key: 'newer',
        description: both('newer'),
        when: { and: [{ '>': [users, 30] }, live] },
        effects: [{ type: 'exclude', option: 'b', reason: both('x') }],
      }),
    ),
  ],
  [
    'a summary that is left empty',
    ({ options }) => {
      options[0]!.summary = { en: '', es: '' }
    },
  ],
]

describe('what is well is left alone', () => {
  test.each(sound)('%s', (_, edit) => {
    expect(places(edited(edit))).toEqual([])
  })
})
