import { compile } from '@verdict/engine'
import { djangoOrNodejs } from '@verdict/starter-models'
import { expect, test } from 'vitest'
import { isClose } from './thread.ts'
import { exampleOf } from './example.ts'

test('the example is a scenario whose lead changes hands and is one at the end', () => {
  const example = exampleOf(djangoOrNodejs, 'en')
  const [before, first, ...rest] = example?.thread ?? []
  const last = rest.at(-1)
  expect(djangoOrNodejs.scenarios.map(({ key }) => key)).toContain(example?.scenario)
  expect(before?.question).toBeUndefined()
  expect(first?.ranking[0]).not.toBe(last?.ranking[0])
  expect(last && isClose(last, compile(djangoOrNodejs))).toBe(false)
})

test('a model whose scenarios answer hardly anything has none', () => {
  const [scenario] = djangoOrNodejs.scenarios.filter(({ answers }) => Object.keys(answers).length < 3)
  expect(exampleOf({ ...djangoOrNodejs, scenarios: scenario ? [scenario] : [] }, 'en')).toBeUndefined()
  expect(exampleOf({ ...djangoOrNodejs, scenarios: [] }, 'en')).toBeUndefined()
})

test('a scenario that is not described in the language of the page is no example there', () => {
  const [first, english] = ['ca', 'en'].map((locale) => exampleOf(djangoOrNodejs, locale)?.scenario)
  const scenarios = djangoOrNodejs.scenarios.map((scenario) => {
    const { ca: _, ...description } = scenario.description
    return scenario.key === first ? { ...scenario, description } : scenario
  })
  const document = { ...djangoOrNodejs, scenarios }
  expect(exampleOf(document, 'en')?.scenario).toBe(english)
  expect([undefined, first]).not.toContain(exampleOf(document, 'ca')?.scenario)
})
