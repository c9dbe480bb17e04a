import { compile, standing } from '@verdict/engine'
import { nextQuestion, progress } from '@verdict/engine/progress'
import { djangoOrNodejs } from '@verdict/starter-models'
import { expect, test } from 'vitest'
import { forward, goOn, progressOf } from './ahead.ts'
import { previousStep, remaining, stepOf, answersToSubmit } from '../answers/steps.ts'
import { END, newStoredAnswers, SETTLED, type StoredAnswers } from '../answers/stored-answers.ts'

const model = compile(djangoOrNodejs)
const first = djangoOrNodejs.questions[0]?.key as string

/** Gives each question its first choice, or none of what `skip` names, until `enough`. */
function taken(skip: string[], enough: (stored: StoredAnswers) => boolean): StoredAnswers {
  let stored = newStoredAnswers(first)
  for (;;) {
    const step = stepOf(stored)
    const question = djangoOrNodejs.questions.find(({ key }) => key === step)
    if (question && !skip.includes(step)) {
      const [choice] = question.choices ?? []
      const answer = question.type === 'number' ? 100 : question.type === 'boolean' ? true : choice?.key
      const given = question.type === 'multi' ? [] : (answer as string)
      stored = { ...stored, answers: { ...stored.answers, [step]: given } }
    }
    if (enough(stored)) return stored
    const next = forward(model, stored)
    if (!next) return stored
    stored = next
  }
}
const atSettled = (stored: StoredAnswers) => stepOf(stored) === SETTLED

test('asks until the winner is settled, and reports that before the end', () => {
  const stored = taken([], atSettled)
  expect(stepOf(stored)).toBe(SETTLED)
  expect(progress(model, stored.answers).decided).toBe(true)
  expect(stored.path.length - 1).toBeLessThan(djangoOrNodejs.questions.length)
})

test('continuing asks all other questions, and the winner stays', () => {
  const settled = taken([], atSettled)
  let stored = goOn(model, settled) as StoredAnswers
  for (let next: StoredAnswers | null = stored; next; next = forward(model, next)) stored = next
  expect(progress(model, stored.answers).open.every((key) => stored.path.includes(key))).toBe(true)
  expect(standing(model, stored.answers).ranking[0]).toBe(standing(model, settled.answers).ranking[0])
})

test('after the last question comes what matters most, once, and where a client may say so', () => {
  let stored = goOn(model, taken([], atSettled)) as StoredAnswers
  for (let next: StoredAnswers | null = stored; next; next = forward(model, next)) stored = next
  expect(stored.path.filter((step) => step === END)).toHaveLength(1)
  expect([stepOf(stored), forward(model, stored)]).toEqual([END, null])
  expect(answersToSubmit(stored)).not.toHaveProperty(END)
  for (const priorities of [null, { max: 1 }]) {
    const strict = compile({ ...djangoOrNodejs, settings: { ...djangoOrNodejs.settings, priorities } })
    const before = previousStep(model, stored) as StoredAnswers
    expect(forward(strict, { ...before, goingOn: true })).toBeNull()
  }
})

test('a question that was left open is not asked again, and is sent as not known', () => {
  const stored = taken([first, 'team'], (now) => now.path.length > 8)
  expect(stored.path.filter((step) => step === first)).toHaveLength(1)
  expect(answersToSubmit(stored)).toMatchObject({ [first]: null })
  expect(answersToSubmit(stored)).not.toHaveProperty(SETTLED)
})

test('the next question stays the same, unless an answer hides it', () => {
  const three = taken([], (now) => now.path.length === 3)
  const back = previousStep(model, three) as StoredAnswers
  expect(stepOf(back)).toBe(three.path[1])
  expect(stepOf(forward(model, back) as StoredAnswers)).toBe(three.path[2])

  const shared = { ...newStoredAnswers('team'), answers: { team: 'javascript' }, path: ['team', 'shared'] }
  const changed = { ...shared, answers: { team: 'python' } }
  expect((forward(model, changed) as StoredAnswers).path).not.toContain('shared')
})

test('at the first step there is nothing before', () => {
  expect(previousStep(model, newStoredAnswers(first))).toBeUndefined()
})

test('how many may still come never grows by answering, but for questions that an answer brings', () => {
  const start = newStoredAnswers('product')
  expect(remaining(model, start)).toBe(djangoOrNodejs.questions.length - 1)
  expect(remaining(model, { ...start, answers: { team: 'freelancer' } })).toBe(djangoOrNodejs.questions.length - 3)
})

test('within a section questions are in the model’s order', () => {
  let settled = goOn(model, taken([], atSettled)) as StoredAnswers
  for (let next: StoredAnswers | null = settled; next; next = forward(model, next)) settled = next
  const path = settled.path.filter((step) => step !== SETTLED)
  const order = djangoOrNodejs.questions.map(({ key }) => key)
  const sections = new Map(djangoOrNodejs.questions.map(({ key, section }) => [key, section?.en]))
  for (const section of new Set(sections.values())) {
    const shown = path.filter((key) => sections.get(key) === section)
    expect(shown).toEqual([...shown].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
  }
  // Sections are ordered by what settles most, which differs from the model's own order.
  expect(path).not.toEqual(order.filter((key) => path.includes(key)))
})

test('questions without a section come by what settles most alone', () => {
  const free = compile({
    ...djangoOrNodejs,
    questions: djangoOrNodejs.questions.map(({ section: _, ...rest }) => rest),
  })
  const next = forward(free, { ...newStoredAnswers('product'), answers: { product: 'business' } })
  expect(next?.path).toEqual(['product', nextQuestion(free, { product: 'business' })])
})

test('while a question may still get its answer, everything that it can do is possible', () => {
  const shown = { ...newStoredAnswers('product'), answers: { product: 'business' } }
  const next = forward(model, shown) as StoredAnswers
  const question = djangoOrNodejs.questions.find(({ key }) => key === stepOf(next))
  const before = progressOf(model, next, false).reach
  for (const choice of question?.choices ?? [])
    for (const [option, [low, high]] of Object.entries(
      progressOf(model, { ...next, answers: { ...next.answers, [stepOf(next)]: choice.key } }, false).reach,
    )) {
      expect(low).toBeGreaterThanOrEqual((before[option] as [number, number])[0] - 1e-9)
      expect(high).toBeLessThanOrEqual((before[option] as [number, number])[1] + 1e-9)
    }
  // Passed over, it is settled as open.
  const passed = progressOf(model, next, true).reach
  expect(passed).not.toEqual(before)
})

test('nothing is called settled while the lead is one that a verdict would call too close', () => {
  // Everything is weighed alike and rated alike but for a hair: no answer changes who is first.
  const even = compile({
    ...djangoOrNodejs,
    questions: djangoOrNodejs.questions.map(({ effects: _, ...question }) => ({
      ...question,
      ...(question.choices && { choices: question.choices.map((choice) => ({ ...choice, effects: [] })) }),
    })),
    rules: [],
    ratings: djangoOrNodejs.ratings.map(({ low: _low, high: _high, ...rating }) => ({
      ...rating,
      value: rating.option === 'django' ? 5.1 : 5,
    })),
  })
  const one = { ...newStoredAnswers('product'), answers: { product: 'business' } }
  expect(progressOf(even, one, true).decided).toBe(true)
  expect(stepOf(forward(even, one) as StoredAnswers)).not.toBe(SETTLED)
})
