import { describe } from 'vitest'
import { both } from '../../../testing/healthy.ts'
import { caveat, exclude, weigh } from '../../../testing/model.ts'
import { adds, ruled, all, big, below, users, live, found, type Planted } from '../../../testing/planting.ts'

const planted: Planted[] = [
  ['a rule without effects', ruled(big), 'ruleWithoutEffect', '/rules/4'],
  ['a rule that adds nothing', ruled(big, weigh('eco', { add: 0 })), 'ruleWithoutEffect', '/rules/4'],
  ['a rule without an amount', ruled(big, { type: 'weight', criterion: 'eco' }), 'ruleWithoutEffect', '/rules/4'],
  ['a rule beyond the range', ruled({ '>': [users, 100] }, caveat('x')), 'ruleNeverFires', '/rules/4'],
  [
    'a rule that contradicts itself',
    ruled({ and: [below(10), { '>': [users, 50] }] }, weigh('eco', { add: 3 })),
    'ruleNeverFires',
    '/rules/4',
  ],
  [
    'a rule about what is hidden then',
    ruled({ and: [{ '==': [{ var: 'more' }, true] }, { '==': [live, false] }] }, weigh('eco', { add: 3 })),
    'ruleNeverFires',
    '/rules/4',
  ],
  [
    'a rule that calculates what cannot be',
    ruled({ '>': [{ '+': [{ '*': [users, 2] }, 1] }, 201] }, weigh('eco', { add: 3 })),
    'ruleNeverFires',
    '/rules/4',
  ],
  ['a rule that always fires', ruled({ or: [true, live] }, weigh('eco', { add: 4 })), 'ruleAlwaysFires', '/rules/4'],
  [
    'a rule that fires after any answer',
    ruled({ or: [big, { '!': [big] }] }, weigh('eco', { add: 4 })),
    'ruleAlwaysFires',
    '/rules/4',
  ],
  ['a rule that pulls the other way', ruled(below(40), weigh('cost', { add: -8 })), 'rulesContradict', '/rules/4'],
  ['a rule that overlaps with another amount', ruled(below(40), weigh('cost', { add: 8 })), 'rulesOverlap', '/rules/4'],
  [
    'a rule that overlaps where it asks for more',
    ruled({ and: [{ '>': [users, 15] }, live] }, weigh('cost', { add: 8 })),
    'rulesOverlap',
    '/rules/4',
  ],
  ['a rule that another covers', ruled(below(10), weigh('cost', { add: 10 })), 'ruleCovered', '/rules/4'],
  [
    'a rule that covers another',
    ruled(below(40), weigh('cost', { add: 10 }), weigh('eco', { add: 1 })),
    'ruleCovered',
    '/rules/0',
  ],
  [
    'a rule that another covers by calculation',
    ruled({ '<': [{ '*': [users, 2] }, 40] }, weigh('cost', { add: 10 })),
    'ruleCovered',
    '/rules/4',
  ],
  [
    'an option ruled out for two reasons',
    all(ruled(below(40), exclude('b')), ({ rules }) =>
      rules.push({
        key: 'newer',
        description: both('newer'),
        when: below(10),
        effects: [{ type: 'exclude', option: 'b', reason: both('small') }],
      }),
    ),
    'ruleCovered',
    '/rules/5',
  ],
  ['a rule that repeats a choice', ruled(big, weigh('eco', { add: 10 })), 'ruleRepeatsChoice', '/rules/4'],
  [
    'a rule that rules out what a choice did',
    all(adds(0, 1, exclude('b')), ruled({ and: [big, below(50)] }, exclude('b', 'other'))),
    'ruleRepeatsChoice',
    '/rules/4',
  ],
]

describe('planted in rules', () => found(planted))
