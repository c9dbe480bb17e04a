import type { ModelDocument } from '@verdict/engine'
import { djangoOrNodejs } from '@verdict/starter-models'
import { expect, test } from 'vitest'
import { smallDocument } from '../draft/testing/small-document.ts'
import { missingSteps } from './missing-steps.ts'

const empty: ModelDocument = { ...smallDocument, options: [], criteria: [], ratings: [], rules: [] }
const missing = (document: ModelDocument) =>
  Object.fromEntries(missingSteps(document).flatMap(({ name, missing }) => (missing ? [[name, missing]] : [])))
const way = (document: ModelDocument) => missingSteps(document).find((step) => step.missing !== undefined)?.at

test('an empty model lacks everything, and begins with an option', () => {
  expect(missing(empty)).toEqual({
    Options: 'at least 2',
    Criteria: 'at least 2',
    Weights: 'none yet',
    Ratings: 'none yet',
    Questions: 'none yet',
    Scenarios: 'none yet',
  })
  expect(way(empty)).toBe('options?at=options/add')
})

test('what is begun leads to the field that is next', () => {
  const [a] = smallDocument.options
  const nameless = {
    ...smallDocument,
    options: [{ ...a, key: 'a', name: { en: ' ' }, summary: { en: '' } }, ...smallDocument.options.slice(1)],
  }
  expect(way(nameless)).toBe('options?at=options/a/name')
  const weightless = { ...smallDocument, criteria: smallDocument.criteria.map((each) => ({ ...each, weight: 0 })) }
  expect([missing(weightless).Weights, way(weightless)]).toEqual(['2 are 0', 'criteria?at=criteria/speed/weight'])
  const unrated = { ...smallDocument, ratings: smallDocument.ratings.slice(0, 3) }
  expect([missing(unrated).Ratings, way(unrated)]).toEqual(['1 missing', 'ratings?at=ratings/b/price'])
  const asked = {
    ...smallDocument,
    questions: [{ key: 'team', text: { en: 'Team?' }, type: 'single' as const, choices: [] }],
  }
  expect([missing(asked).Questions, way(asked)]).toEqual(['choices', 'questions?at=questions/team/choices'])
  const imagined = {
    ...djangoOrNodejs,
    scenarios: [{ key: 'one', description: { en: 'One' }, answers: {}, expect: {} }],
  }
  expect([missing(imagined).Scenarios, way(imagined)]).toEqual([
    '1 verdict to expect',
    'scenarios?at=scenarios/one/expect/winner',
  ])
})

test('a model that is whole lacks nothing', () => {
  expect(missing(djangoOrNodejs)).toEqual({})
})
