import { describe, expect, test } from 'vitest'
import { answersTo, models } from '../../testing/arbitraries.ts'
import { everyAnswer } from '../../testing/every-answer.ts'
import { caveat, model, multi, number, rule, single, weigh, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { compile } from '../decide/model.ts'
import { standing } from '../decide/standing.ts'
import type { ModelDocument } from '../document.ts'
import { influencesOf } from './influences.ts'
import { relevantQuestions } from './relevant.ts'
import { turningPoints } from './turning-points.ts'

function relevant(document: ModelDocument): string[] {
  const compiled = compile(document)
  const found = relevantQuestions(compiled, influencesOf(compiled))
  return document.questions.filter((_, i) => found[i]).map(({ key }) => key)
}

const more = weigh('speed', { add: 1 })
const shown = (by: string) => ({ showIf: { var: by } })

describe('questions that can change who wins', () => {
  test.each<{ case: string; document: ModelDocument; keys: string[] }>([
    { case: 'none without effects', document: model(), keys: [] },
    {
      case: 'one with an effect on a weight',
      document: model({ questions: [yesNo('a', { yes: [more] }), yesNo('b')] }),
      keys: ['a'],
    },
    {
      case: 'not one that only remarks',
      document: model({ questions: [yesNo('a', { yes: [caveat('mind')] })] }),
      keys: [],
    },
    {
      case: 'not one that only changes an estimate',
      document: model({ questions: [yesNo('a', { yes: [{ type: 'estimate', add: 1 }] })] }),
      keys: [],
    },
    {
      case: 'those that a rule with an effect reads',
      document: model({
        questions: [yesNo('a'), number('b', 0, 9), yesNo('c')],
        rules: [rule('r', { and: [{ var: 'a' }, { '>': [{ var: 'b' }, 3] }] }, more)],
      }),
      keys: ['a', 'b'],
    },
    {
      case: 'not those that a rule without one reads',
      document: model({ questions: [yesNo('a')], rules: [rule('r', { var: 'a' }, caveat('mind'))] }),
      keys: [],
    },
    {
      case: 'one that shows another, that shows another that can',
      document: model({
        questions: [
          yesNo('a'),
          yesNo('b', {}, shown('a')),
          yesNo('c', { no: [more] }, shown('b')),
          yesNo('d', {}, shown('c')),
        ],
      }),
      keys: ['a', 'b', 'c'],
    },
    {
      case: 'not one that only shows a question without effects',
      document: model({ questions: [yesNo('a'), yesNo('b', { yes: [caveat('mind')] }, shown('a'))] }),
      keys: [],
    },
    {
      case: 'one that shows a question that a rule reads',
      document: model({ questions: [yesNo('a'), yesNo('b', {}, shown('a'))], rules: [rule('r', { var: 'b' }, more)] }),
      keys: ['a', 'b'],
    },
    {
      case: 'one of several choices of which one has an effect',
      document: model({ questions: [multi('a', { x: [], y: [more] }), single('b', { x: [] })] }),
      keys: ['a'],
    },
  ])('$case', ({ document, keys }) => {
    expect(relevant(document)).toEqual(keys)
  })
})

property(
  'sound: an answer to a question that is left out never changes the ranking',
  [models().chain((document) => answersTo(document.questions).map((answers) => ({ document, answers })))],
  ({ document, answers }) => {
    const compiled = compile(document)
    const keys = new Set(relevant(document))
    const before = standing(compiled, answers)
    for (const question of document.questions)
      if (!keys.has(question.key))
        for (const answer of everyAnswer(question).slice(0, 6))
          expect(standing(compiled, { ...answers, [question.key]: answer }).ranking).toEqual(before.ranking)
  },
  60,
)

describe('numbers at which something begins or bends', () => {
  const users = { var: 'users' }
  test.each<{ case: string; document: ModelDocument; points: number[] }>([
    { case: 'none', document: model({ questions: [number('users', 0, 100)] }), points: [] },
    {
      case: 'the points of its curves, each once',
      document: model({
        questions: [
          number('users', 0, 100, {
            effects: [
              {
                type: 'weight',
                criterion: 'speed',
                add: [
                  [50, 1],
                  [70, 2],
                ],
                multiply: [
                  [20, 1],
                  [50, 2],
                ],
              },
              {
                type: 'rating',
                option: 'django',
                criterion: 'price',
                add: [
                  [10, 0],
                  [20, 1],
                ],
              },
            ],
          }),
        ],
      }),
      points: [10, 20, 50, 70],
    },
    {
      case: 'what rules compare it with',
      document: model({ questions: [number('users', 0, 100)], rules: [rule('r', { '<': [30, users, 60] }, more)] }),
      points: [30, 60],
    },
    {
      case: 'what another question compares it with',
      document: model({ questions: [number('users', 0, 100), yesNo('more', {}, { showIf: { '>=': [users, 5] } })] }),
      points: [5],
    },
    {
      case: 'not what it is calculated with',
      document: model({
        questions: [number('users', 0, 100)],
        rules: [rule('r', { '>': [{ '*': [users, 2] }, 60] }, more)],
      }),
      points: [],
    },
    { case: 'none of a question with choices', document: model({ questions: [yesNo('users')] }), points: [] },
  ])('$case', ({ document, points }) => {
    expect(turningPoints(compile(document), 0)).toEqual(points)
  })
})
