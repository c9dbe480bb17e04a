import { compile, type LocalText, standing } from '@verdict/engine'
import { randomAnswer } from '@verdict/engine/progress'
import { runScenarios } from '@verdict/engine/review'
import { sfc32 } from '@verdict/engine/robustness'
import { validate } from '@verdict/engine/validate'
import { describe, expect, test } from 'vitest'
import { firstModels, starterModels } from './index.ts'

test('a new installation publishes one model of the gallery', () => {
  expect(firstModels).toHaveLength(1)
  expect(starterModels).toEqual(expect.arrayContaining(firstModels))
})

test('no two models have the same address', () => {
  expect(new Set(starterModels.map(({ slug }) => slug)).size).toBe(starterModels.length)
})

describe.each(starterModels)('the model $slug', (document) => {
  const { options, criteria, ratings, caseStudies, questions } = document
  const model = compile(document)

  test('is valid', () => {
    expect(validate(document)).toEqual([])
  })

  test('is JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })

  test('rates every option on every criterion with an interval, a reason and one to three sources', () => {
    expect(ratings).toHaveLength(options.length * criteria.length)
    for (const { option, criterion, low, high, rationale, sources } of ratings) {
      const name = `${option} on ${criterion}`
      expect(high, name).toBeGreaterThan(low as number)
      expect(rationale.en?.length, name).toBeGreaterThan(100)
      expect(sources.length, name).toBeGreaterThanOrEqual(1)
      expect(sources.length, name).toBeLessThanOrEqual(3)
    }
  })

  test('cites only what was looked up when it was reviewed, over http', () => {
    const reviewed = ratings[0]?.reviewed
    for (const { url, publisher, accessed } of [...ratings, ...caseStudies].flatMap(({ sources }) => sources)) {
      expect(url).toMatch(/^https:\/\//)
      expect([url, publisher, accessed]).toEqual([url, expect.any(String), reviewed])
    }
  })

  test('has a condition for each case study', () => {
    for (const { key, when, sources } of caseStudies)
      expect([key, when !== undefined, sources.length > 0]).toEqual([key, true, true])
  })

  test('explains only words that it uses, in every language', () => {
    const { glossary = [], ...rest } = document
    const used = (locale: string) =>
      JSON.stringify(rest, (_, part) => (isText(part) ? part[locale] : part)).toLowerCase()
    for (const locale of document.locales)
      for (const { term } of glossary) expect(used(locale), locale).toContain(term[locale]?.toLowerCase())
  })

  test('lets no option lead by a win before any answer', () => {
    const [first, second] = [...standing(model, {}).scores].sort((a, b) => b - a)
    expect((first as number) - (second as number)).toBeLessThan(model.settings.tie)
  })

  const results = runScenarios(document)

  test.each(results.map((result) => [result.key, result] as const))('says to %s what is expected', (_, { reasons }) => {
    expect(reasons).toEqual([])
  })

  test('is clear for each option in some scenario, and in some too close to call', () => {
    const seen = results.map(({ verdict: { winner, strength } }) => `${winner} ${strength}`)
    expect(seen).toEqual(expect.arrayContaining(options.map(({ key }) => `${key} clear`)))
    expect(seen.some((each) => each.endsWith('tooClose'))).toBe(true)
  })

  test.each([0, 1 / 3])('is fair to random clients of whose questions %d are left open', (skipped) => {
    const draw = sfc32('fairness', document.slug)
    const wins = new Map(options.map(({ key }) => [key, 0]))
    for (let i = 0; i < 2000; i++) {
      const asked = questions.filter(() => draw() >= skipped)
      const [first] = standing(
        model,
        Object.fromEntries(asked.map((each) => [each.key, randomAnswer(each, draw)])),
      ).ranking
      const winner = options[first as number]?.key
      if (winner) wins.set(winner, (wins.get(winner) as number) + 1)
    }
    for (const [option, won] of wins) {
      expect(won, option).toBeLessThanOrEqual(0.6 * 2000)
      expect(won, option).toBeGreaterThan(0.07 * 2000)
    }
  })
})

const isText = (part: unknown): part is LocalText =>
  typeof part === 'object' && part !== null && 'en' in part && typeof part.en === 'string'
