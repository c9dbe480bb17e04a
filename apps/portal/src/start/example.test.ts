import { compile } from '@verdict/engine'
import { djangoOrNodejs } from '@verdict/starter-models'
import { expect, test } from 'vitest'
import { isClose } from '../questionnaire/thread.ts'
import { exampleOf } from './example.ts'

test('the example is a scenario whose lead changes hands and is one at the end', () => {
  const example = exampleOf(djangoOrNodejs)
  const [before, first, ...rest] = example?.thread ?? []
  const last = rest.at(-1)
  expect(djangoOrNodejs.scenarios.map(({ key }) => key)).toContain(example?.scenario)
  expect(before?.question).toBeUndefined()
  expect(first?.ranking[0]).not.toBe(last?.ranking[0])
  expect(last && isClose(last, compile(djangoOrNodejs))).toBe(false)
})

test('a model whose scenarios answer hardly anything has none', () => {
  const [scenario] = djangoOrNodejs.scenarios.filter(({ answers }) => Object.keys(answers).length < 3)
  expect(exampleOf({ ...djangoOrNodejs, scenarios: scenario ? [scenario] : [] })).toBeUndefined()
  expect(exampleOf({ ...djangoOrNodejs, scenarios: [] })).toBeUndefined()
})
