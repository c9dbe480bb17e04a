import { compile, leadOf } from '@verdict/engine'
import { djangoOrNodejs } from '@verdict/starter-models'
import { expect, test } from 'vitest'
import { choose } from '../answers/choose.ts'
import { threadOf } from './thread.ts'

const model = compile(djangoOrNodejs)

test('the thread has a point before any answer and one for each answer, in the order in which they were shown', () => {
  const thread = threadOf(
    model,
    { answers: { team: 'python', product: 'business', staff: null }, path: ['team', 'staff', 'product'] },
    'product',
  )
  expect(thread.map(({ question }) => question)).toEqual([undefined, 'team', 'product'])
  expect(thread.map(({ current }) => current)).toEqual([false, false, true])
})

test('the lead of a point is the distance between the two best', () => {
  const [, point] = threadOf(model, { answers: { product: 'business' }, path: ['product'] }, 'product')
  const scores = point?.scores ?? []
  expect(point && leadOf(point)).toBeCloseTo(Math.abs((scores[0] ?? 0) - (scores[1] ?? 0)))
})

test('of several choices each is toggled, and they have the order of the choices', () => {
  const question = djangoOrNodejs.questions.find(({ type }) => type === 'multi')
  if (!question) throw new Error('the model has such a question')
  expect(choose(question, undefined, 'app')).toEqual(['app'])
  expect(choose(question, ['app'], 'editors')).toEqual(['editors', 'app'])
  expect(choose(question, ['editors', 'app'], 'editors')).toEqual(['app'])
  expect(choose(question, ['app'], 'app')).toBeUndefined()
})
