import { type Answer, type Answers, compile, type Question, standing, visibleQuestions } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { explain } from '@verdict/engine/explain'
import { lint } from '@verdict/engine/review'
import { describe, expect, test } from 'vitest'
import { askClients } from '../../bench/asking.ts'
import { djangoOrNodejs } from '../index.ts'

const model = compile(djangoOrNodejs)
const { questions, scenarios } = djangoOrNodejs

/** A fixed sequence of draws from 0 up to 1 (mulberry32). */
function draws(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

function anyAnswer({ type, choices = [], min = 0, max = 0 }: Question, draw: () => number): Answer {
  if (type === 'number') return Math.round(min + draw() * (max - min))
  if (type === 'boolean') return draw() < 0.5
  if (type === 'multi') return choices.filter(() => draw() < 0.5).map(({ key }) => key)
  return choices[Math.floor(draw() * choices.length)]?.key ?? null
}

/**
 * Answers to all questions that show, each as likely as any other; or, with `skipped` above 0, "I don't know" to that
 * share of them.
 */
function anyAnswers(draw: () => number, skipped = 0): Answers {
  const answers: Answers = {}
  for (const question of questions)
    if (visibleQuestions(model, answers).includes(question.key) && draw() >= skipped)
      answers[question.key] = anyAnswer(question, draw)
  return answers
}

test('the check has no findings', () => {
  expect(lint(djangoOrNodejs, { today: '2026-11-26' })).toEqual([])
})

test('has equal scores before any answer', () => {
  const [django, nodejs] = standing(model, {}).scores
  expect(Math.abs((django as number) - (nodejs as number))).toBeLessThan(model.settings.tie / 2)
})

test('there are at least 24 scenarios', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(24)
})

describe('questions', () => {
  /** What a client would see change: scores, weeks and cost, remarks, case studies. */
  const seenBy = (answers: Answers) => {
    const { ranking, estimates, caveats, caseStudies } = decide(model, answers)
    return JSON.stringify({ ranking, estimates, caveats, caseStudies })
  }

  test.each(questions.map((question) => [question.key, question] as const))(
    '%s changes the verdict, and all but the rate its scores',
    (key, question) => {
      const others = { ...anyAnswers(draws(7)), team: 'javascript', shared: true, releases: true }
      const { type, choices = [], min = 0, max = 0 } = question
      const keys = choices.map((choice) => choice.key)
      const given: Answer[] =
        type === 'number' ? [min, max] : type === 'multi' ? [[], keys] : type === 'boolean' ? [true, false] : keys
      const seen = given.map((answer) =>
        key === 'rate'
          ? seenBy({ ...others, rate: answer })
          : JSON.stringify(standing(model, { ...others, [key]: answer })),
      )
      expect(new Set(seen).size).toBeGreaterThan(1)
    },
  )

  test('every choice changes what a client sees, but for "now and then"', () => {
    const idle = questions.flatMap(({ key, type, choices = [] }) =>
      choices.flatMap((choice) => {
        const base: Answers = { product: 'business', team: 'javascript' }
        const chosen = type === 'boolean' ? choice.key === 'yes' : type === 'multi' ? [choice.key] : choice.key
        return seenBy({ ...base, [key]: null, rate: 60 }) === seenBy({ ...base, [key]: chosen, rate: 60 })
          ? [`${key}: ${choice.key}`]
          : []
      }),
    )
    expect(idle).toEqual(['staff: sometimes'])
  })

  test('a client without a team is asked two questions fewer', () => {
    expect(visibleQuestions(model, { team: 'javascript' })).toHaveLength(questions.length)
    expect(visibleQuestions(model, { team: 'freelancer' })).toHaveLength(questions.length - 2)
  })

  test('the rate replaces the hourly rate', () => {
    const { estimates } = decide(model, { rate: 100, team: 'freelancer', stage: 'dated' })
    expect(estimates.map(({ cost }) => cost)).toEqual([
      [24_000, 32_000],
      [32_000, 48_000],
    ])
  })
})

describe('mirror images', () => {
  /** The model in which each option has what the other had. */
  const other: { [option: string]: string } = { django: 'nodejs', nodejs: 'django' }
  const swapped = (key: string) => other[key] as string
  const mirrored = structuredClone(djangoOrNodejs)
  for (const rating of mirrored.ratings) rating.option = swapped(rating.option)
  for (const { effects = [] } of [
    ...mirrored.questions,
    ...mirrored.questions.flatMap(({ choices = [] }) => choices),
    ...mirrored.rules,
  ])
    for (const effect of effects)
      if ('option' in effect && effect.option !== undefined) effect.option = swapped(effect.option)
  for (const estimate of mirrored.estimates?.options ?? []) estimate.option = swapped(estimate.option)
  const mirror = compile(mirrored)

  test('the options have no place of their own: what is said of one, said of the other, gives the other’s verdict', () => {
    const draw = draws(3)
    for (let i = 0; i < 500; i++) {
      const answers = anyAnswers(draw, 0.2)
      const [django, nodejs] = standing(model, answers).scores
      expect(standing(mirror, answers).scores).toEqual([nodejs, django])
    }
  })

  /** What an answer adds to Django's lead on the criteria where an effect of it changes a rating. */
  const moved = (answers: Answers) => {
    const rated = explain(model, answers).trace.flatMap((step) => (step.type === 'rating' ? [step] : []))
    return rated.reduce((all, { option, before, after }) => all + (after - before) * (option === 'django' ? 1 : -1), 0)
  }
  const weeksOf = (answers: Answers) =>
    explain(model, answers).estimates.map(({ weeks: [low], option }) => ({ option, low }))

  test('a Python team moves the ratings towards Django as far as a JavaScript team moves them towards Node.js', () => {
    expect(moved({ team: 'python' })).toBe(-moved({ team: 'javascript' }))
    expect(moved({ team: 'python' })).toBeGreaterThan(0)
    const factor = (team: string) => {
      const plain = weeksOf({ team: 'other' })
      return weeksOf({ team }).map(({ low }, o) => low / (plain[o]?.low as number))
    }
    expect(factor('python')).toEqual([...factor('javascript')].reverse())
  })

  test('either team alone wins clearly with its own language', () => {
    expect(decide(model, { team: 'python' })).toMatchObject({ winner: 'django', strength: 'clear' })
    expect(decide(model, { team: 'javascript' })).toMatchObject({ winner: 'nodejs', strength: 'clear' })
    expect(decide(model, { team: 'both' }).strength).toBe('tooClose')
  })
})

test('clients who are asked only as long as it matters get the winner of the whole questionnaire', () => {
  const asked = askClients(model, 60, draws(20261125))
  expect(asked.every(({ sameWinner }) => sameWinner)).toBe(true)
  expect(asked.some((each) => each.asked < each.whole)).toBe(true)
}, 60_000)
