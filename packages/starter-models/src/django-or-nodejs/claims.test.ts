import { type ModelDocument } from '@verdict/engine'
import { runScenarios } from '@verdict/engine/review'
import { validate } from '@verdict/engine/validate'
import { describe, expect, test } from 'vitest'
import { djangoOrNodejs } from '../index.ts'

/** The source's statements that the model carries. E3 and E4 stand in the options' summaries, X1 is the lead form. */
const ledger = [
  ...['P1', 'P2', 'P3', 'P4', 'P5'],
  ...['E1', 'E2', 'E5', 'E6', 'L1', 'L2'],
  ...['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'W9'],
  ...['C1', 'C2', 'C3', 'C4', 'V1', 'V2', 'V3', 'K1', 'K2', 'K3'],
]

const tagged = (claim: string) => (part: { claims?: string[] }) => part.claims?.includes(claim) ?? false
const mean = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length

/**
 * The model as if a claim had never been made: rules and choices that carry it do nothing, case studies never show
 * (they keep their keys, so that scenarios may still name them), ratings come to the mean of their criterion, estimates
 * are the same for all options.
 */
function without(claim: string): ModelDocument {
  const carries = tagged(claim)
  const model = structuredClone(djangoOrNodejs)
  for (const rating of model.ratings.filter(carries)) {
    const all = djangoOrNodejs.ratings.filter(({ criterion }) => criterion === rating.criterion)
    rating.value = mean(all.map(({ value }) => value))
    rating.low = mean(all.map(({ value, low = value }) => low))
    rating.high = mean(all.map(({ value, high = value }) => high))
  }
  for (const choice of model.questions.flatMap(({ choices = [] }) => choices).filter(carries)) choice.effects = []
  for (const rule of model.rules.filter(carries)) rule.effects = []
  for (const study of model.caseStudies.filter(carries)) study.when = false
  const estimates = model.estimates?.options ?? []
  if (estimates.some(carries)) {
    const weeks = [0, 1].map((end) => mean(estimates.map((each) => each.weeks[end] as number))) as [number, number]
    for (const estimate of estimates) estimate.weeks = weeks
  }
  model.scenarios = model.scenarios.filter(carries)
  return model
}

describe.each(ledger)('the claim %s', (claim) => {
  const { ratings, questions, rules, estimates, caseStudies, scenarios } = djangoOrNodejs
  const parts = [...ratings, ...questions.flatMap(({ choices = [] }) => choices), ...rules, ...caseStudies]

  test('is carried by a part of the model and shown by a scenario', () => {
    expect([...parts, ...(estimates?.options ?? [])].some(tagged(claim))).toBe(true)
    expect(scenarios.some(tagged(claim))).toBe(true)
  })

  test('is covered: a scenario fails without it', () => {
    const model = without(claim)
    expect(validate(model)).toEqual([])
    expect(runScenarios(model).some(({ pass }) => !pass)).toBe(true)
  })
})

test('every tag is a claim of the ledger', () => {
  const tags = JSON.stringify(djangoOrNodejs).matchAll(/"claims":\[([^\]]*)\]/g)
  const ids = new Set([...tags].flatMap(([, list]) => JSON.parse(`[${list}]`) as string[]))
  expect([...ids].sort()).toEqual([...ledger].sort())
})

test('the claims in words are in the summaries of the options', () => {
  const [django, nodejs] = djangoOrNodejs.options.map(({ summary }) => summary.en)
  for (const name of ['REST Framework', 'Celery', 'allauth', 'Wagtail', 'django CMS']) expect(django).toContain(name)
  const names = ['Express', 'Fastify', 'NestJS', 'Prisma', 'TypeORM', 'Sequelize', 'Socket.IO']
  for (const name of names) expect(nodejs).toContain(name)
})
