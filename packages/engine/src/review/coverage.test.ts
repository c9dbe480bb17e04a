import { expect, test } from 'vitest'
import { multi, model, number, rule, scenario, single, weigh, yesNo } from '../../testing/model.ts'
import { coverage } from './coverage.ts'

const live = { var: 'live' }

test('each rule and each choice is counted in the scenarios in which it counts', () => {
  const document = model({
    questions: [
      yesNo('live'),
      single('team', { js: [], py: [] }, { showIf: live }),
      multi('needs', { a: [], b: [] }),
      number('users', 0, 9),
    ],
    rules: [
      rule('many', { '>': [{ var: 'users' }, 5] }, weigh('speed', { add: 1 })),
      rule('py', { '==': [{ var: 'team' }, 'py'] }, weigh('speed', { add: 1 })),
    ],
    scenarios: [
      scenario('one', { live: true, team: 'js', needs: ['a', 'b'], users: 9 }, {}),
      scenario('two', { live: true, needs: ['a'], users: 6 }, {}),
      // The team is hidden then: neither its choice nor the rule about it counts.
      scenario('three', { live: false, team: 'py', needs: [] }, {}),
    ],
  })
  const { scenarios, rules, choices } = coverage(document)
  expect(scenarios).toBe(3)
  expect(rules).toEqual([
    { rule: 'many', scenarios: 2 },
    { rule: 'py', scenarios: 0 },
  ])
  expect(choices.map(({ question, choice, scenarios }) => `${question}/${choice} ${scenarios}`)).toEqual([
    'live/yes 2',
    'live/no 1',
    'team/js 1',
    'team/py 0',
    'needs/a 2',
    'needs/b 1',
  ])
})
