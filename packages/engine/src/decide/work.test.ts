import { describe, expect, test } from 'vitest'
import { caveat, exclude, model, multi, number, rule, single, weigh, yesNo } from '../../testing/model.ts'
import { compile } from './model.ts'
import { workOf } from './work.ts'

type Sketch = Parameters<typeof model>[0]

const of = (sketch: Sketch) => workOf(compile(model({ questions: [], ...sketch })))
/** How much more a model takes for one part more. */
const more = (part: Sketch) => of(part) - of({})

describe('operations of a decision, by hand', () => {
  test('two options on two criteria: 2 · (2 · 2 + 2)', () => {
    expect(of({})).toBe(12)
  })
  test('three options on one criterion: 3 · (2 + 3)', () => {
    expect(of({ options: { a: [1], b: [2], c: [3] }, criteria: { speed: 1 } })).toBe(15)
  })
  test.each<{ case: string; part: Sketch; takes: number }>([
    {
      case: 'a question with two choices: itself and two sources',
      part: { questions: [single('q', { a: [], b: [] })] },
      takes: 3,
    },
    { case: 'a yes-or-no question is the same', part: { questions: [yesNo('q')] }, takes: 3 },
    {
      case: 'of several choices each is looked up besides',
      part: { questions: [multi('q', { a: [], b: [] })] },
      takes: 3 + 2 * 8,
    },
    { case: 'a number is one source', part: { questions: [number('q', 0, 9)] }, takes: 2 },
    {
      case: 'an effect that adds and multiplies',
      part: { questions: [single('q', { a: [weigh('speed', { add: 1, multiply: 2 })] })] },
      takes: 2 + 2,
    },
    {
      case: 'a curve by its points',
      part: {
        questions: [
          number('q', 0, 9, {
            effects: [
              {
                type: 'weight',
                criterion: 'speed',
                add: [
                  [0, 0],
                  [1, 1],
                  [2, 0],
                ],
              },
            ],
          }),
        ],
      },
      takes: 2 + 3,
    },
    { case: 'a remark takes nothing', part: { questions: [single('q', { a: [caveat('mind')] })] }, takes: 2 },
    {
      case: 'an exclusion is looked at for each option',
      part: { rules: [rule('r', true, exclude('django'))] },
      takes: 1 + 1 + 1 + 2,
    },
    {
      case: 'a rule: itself, its source and the parts of its condition',
      part: { rules: [rule('r', { and: [true, false] })] },
      takes: 2 + 4,
    },
    {
      case: 'a question that shows on a condition',
      part: { questions: [yesNo('a'), yesNo('b', {}, { showIf: { '!': { var: 'a' } } })] },
      takes: 3 + 3 + 3,
    },
  ])('$case', ({ part, takes }) => {
    expect(more(part)).toBe(takes)
  })
})

test('it is computed once a model, independent of answers', () => {
  const compiled = compile(model())
  expect(workOf(compiled)).toBe(workOf(compiled))
  expect(workOf(compile(model()))).toBe(workOf(compiled))
})
