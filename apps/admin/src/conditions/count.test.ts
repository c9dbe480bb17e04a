import { type Answers, compile, type Json, visibleQuestions } from '@verdict/engine'
import { djangoOrNodejs } from '@verdict/starter-models'
import { expect, test } from 'vitest'
import { questions } from './arbitrary-conditions.ts'
import { countable, countsOf } from './count.ts'
import { problemsByPart } from './part-problems.ts'
import { shareName } from './names.ts'
import { read } from './read.ts'
import { sampleOf } from './sample.ts'

const known = new Map(questions.map((question) => [question.key, question]))
const { questions: asked, scenarios, rules } = djangoOrNodejs
const sample = sampleOf(
  asked,
  scenarios.map(({ answers }) => answers),
  300,
)

test('what is drawn answers the visible questions, every one of them', () => {
  const model = compile(djangoOrNodejs)
  for (const values of sample.drawn) {
    const answers = Object.fromEntries(
      asked.flatMap(({ key }, i) => (values[i] === undefined ? [] : [[key, values[i]]])),
    )
    expect(Object.keys(answers)).toEqual(visibleQuestions(model, answers as Answers))
  }
})

test('a scenario is its answers to the questions that it shows', () => {
  const model = compile(djangoOrNodejs)
  scenarios.forEach(({ answers }, i) => {
    const shown = visibleQuestions(model, answers)
    asked.forEach(({ key }, question) => {
      expect(sample.scenarios[i]?.[question]).toEqual(shown.includes(key) ? (answers[key] ?? undefined) : undefined)
    })
  })
})

test('a condition and its opposite share the sample with what is unknown', () => {
  for (const { when } of rules) {
    const [yes, no] = countsOf([when, { '!': [when] }], asked, sample)
    const reads = JSON.stringify(when)
    const hidden = ['shared', 'releases'].some((key) => reads.includes(key))
    expect((yes?.drawn ?? 0) + (no?.drawn ?? 0) <= 300).toBe(true)
    // Only a question that may be hidden is ever unknown where everything is answered.
    if (!hidden) expect((yes?.drawn ?? 0) + (no?.drawn ?? 0)).toBe(300)
    expect(yes?.where).toHaveLength(yes?.scenarios ?? -1)
  }
})

const left = (condition: Json) => {
  const whole = read(condition, known)
  return countable(whole, problemsByPart(whole, questions))
}

test.each<[Json, Json | undefined]>([
  [{ and: [{ var: 'flag' }, null] }, { and: [{ var: 'flag' }] }],
  [{ and: [{ var: 'flag' }, { '>=': [{ var: 'size' }, null] }] }, { and: [{ var: 'flag' }] }],
  [{ or: [{ '!': [{ or: [null, { var: 'gone' }] }] }, { var: 'flag' }] }, { or: [{ var: 'flag' }] }],
  [{ '!': [{ or: [{ var: 'flag' }, { '==': [{ var: 'one' }, 'gone'] }] }] }, { '!': [{ or: [{ var: 'flag' }] }] }],
  [null, undefined],
  [{ and: [null] }, undefined],
])('of %j, %j is counted', (condition, counted) => {
  expect(left(condition)).toEqual(counted)
})

test('a share is never 0 or 100 but for none and all', () => {
  expect([0, 1, 1000, 1999, 2000].map((count) => shareName(count, 2000))).toEqual([
    '0 %',
    '0.1 %',
    '50.0 %',
    '99.9 %',
    '100 %',
  ])
})
