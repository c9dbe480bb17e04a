import { expect, test } from 'vitest'
import { decisions } from '../../testing/arbitraries.ts'
import { model, number, single, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import type { Answers } from '../document.ts'
import type { Json } from '../json.ts'
import { conditionsOver } from './conditions-over.ts'
import { compile } from './model.ts'
import { situation } from './situation.ts'

const compiled = compile(
  model({
    questions: [yesNo('go'), single('team', { js: [], py: [] }, { showIf: { var: 'go' } }), number('size', 1, 9)],
  }),
)

test.each<{ case: string; answers: Answers; when: Json; is: boolean | undefined }>([
  { case: 'true of the answers', answers: { go: true, team: 'js' }, when: { '==': [{ var: 'team' }, 'js'] }, is: true },
  { case: 'false', answers: { go: true, team: 'py' }, when: { '==': [{ var: 'team' }, 'js'] }, is: false },
  { case: 'unknown', answers: { size: null }, when: { '>': [{ var: 'size' }, 3] }, is: false },
  { case: 'unknown, in its opposite too', answers: {}, when: { '!': [{ '>': [{ var: 'size' }, 3] }] }, is: false },
  {
    case: 'an answer to a question that does not show',
    answers: { go: false, team: 'js' },
    when: { '==': [{ var: 'team' }, 'js'] },
    is: false,
  },
  { case: 'about no question of the model', answers: {}, when: { '==': [{ var: 'cloud' }, 'no'] }, is: undefined },
  { case: 'still to be said', answers: {}, when: null, is: undefined },
])('a condition that is $case is $is', ({ answers, when, is }) => {
  expect(conditionsOver(compiled, answers)(when)).toBe(is)
})

property('what a rule asks is true here exactly where the rule fires', [decisions()], ({ document, answers }) => {
  const model = compile(document)
  const isTrue = conditionsOver(model, answers)
  const { fired } = situation(model, answers)
  document.rules.forEach(({ when }, i) => expect(isTrue(when)).toBe(fired[model.rules[i]?.source as number] === 1))
})
