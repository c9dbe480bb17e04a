import { describe, expect, test } from 'vitest'
import type { Answers } from '../document.ts'
import { decisions } from '../../testing/arbitraries.ts'
import { model, number, rule, single, weigh, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { referenceKnown } from '../../testing/reference.ts'
import { decide } from './decide.ts'
import { compile } from './model.ts'
import { visibleQuestions } from './situation.ts'

const chain = [
  yesNo('go'),
  single('team', { js: [], py: [] }, { showIf: { var: 'go' } }),
  number('size', 1, 9, { showIf: { '==': [{ var: 'team' }, 'js'] } }),
  yesNo('small', {}, { showIf: { '<': [{ var: 'size' }, 3] } }),
  yesNo('not-js', {}, { showIf: { '!=': [{ var: 'team' }, 'js'] } }),
]

describe('a question shows only where its condition is true', () => {
  const compiled = compile(model({ questions: chain }))
  test.each<{ case: string; answers: Answers; shown: string[] }>([
    { case: 'nothing known: only those without a condition', answers: {}, shown: ['go'] },
    { case: 'false hides', answers: { go: false }, shown: ['go'] },
    { case: 'true shows the next one', answers: { go: true }, shown: ['go', 'team'] },
    {
      case: 'a condition on an open question is unknown, and so is its opposite',
      answers: { go: true, team: null },
      shown: ['go', 'team'],
    },
    {
      case: 'each answer opens the next',
      answers: { go: true, team: 'js', size: 2 },
      shown: ['go', 'team', 'size', 'small'],
    },
    {
      case: 'an answer to a hidden question opens nothing',
      answers: { go: false, team: 'js', size: 2 },
      shown: ['go'],
    },
    { case: 'hiding one hides all that hang on it', answers: { team: 'js', size: 2, small: true }, shown: ['go'] },
    { case: 'the other branch', answers: { go: true, team: 'py', size: 2 }, shown: ['go', 'team', 'not-js'] },
  ])('$case', ({ answers, shown }) => {
    expect(visibleQuestions(compiled, answers)).toEqual(shown)
  })
})

describe('an answer to a hidden question', () => {
  const document = model({
    questions: [yesNo('go'), single('team', { js: [weigh('price', { add: 50 })] }, { showIf: { var: 'go' } })],
    rules: [rule('js', { '==': [{ var: 'team' }, 'js'] }, weigh('price', { multiply: 2 }))],
  })
  const compiled = compile(document)
  test('has no effect, fires no rule and leaves no mark on the samples', () => {
    expect(decide(compiled, { go: false, team: 'js' })).toEqual(decide(compiled, { go: false }))
  })
  test('counts again once the question shows', () => {
    expect(decide(compiled, { go: true, team: 'js' }).winner).toBe('nodejs')
    expect(decide(compiled, { go: true }).winner).toBe('django')
  })
})

property(
  'answers that do not count may as well not be given',
  [decisions()],
  ({ document, answers, priorities }) => {
    const counted = Object.fromEntries(referenceKnown(document, answers)) as typeof answers
    const compiled = compile(document)
    expect(decide(compiled, counted, priorities)).toEqual(decide(compiled, answers, priorities))
  },
  100,
)
