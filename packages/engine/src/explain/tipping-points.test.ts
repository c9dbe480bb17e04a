import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { compile } from '../decide/model.ts'
import { decisions } from '../../testing/arbitraries.ts'
import { expectClose } from '../../testing/close.ts'
import { firstChange, type Line } from '../../testing/crossings.ts'
import { exclude, model, rule } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import type { RatingTippingPoint, TippingPoint } from '../verdict.ts'
import { explain } from './explain.ts'

type Rows = { [option: string]: number[] }

const tipping = (options: Rows, criteria: { [criterion: string]: number }, out: string[] = []) =>
  explain(
    compile(
      model({
        options,
        criteria,
        settings: { samples: 1 },
        rules: [rule('out', true, ...out.map((each) => exclude(each)))],
      }),
    ),
    {
      go: true,
    },
  )

/** Small whole numbers, so that options tie often and many lines meet in one point; one option may be out. */
const whole = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })).chain(([options, criteria]) =>
  fc.record({
    weights: fc
      .array(fc.integer({ min: 0, max: 6 }), { minLength: criteria, maxLength: criteria })
      .map((all) => (all.some((weight) => weight > 0) ? all : all.map(() => 1))),
    rows: fc.array(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 4, max: 6 })), {
        minLength: criteria,
        maxLength: criteria,
      }),
      { minLength: options, maxLength: options },
    ),
    out: fc.constantFrom(undefined, 0, options - 1),
  }),
)

/** The verdict on whole numbers, and the places of the options still in. */
function decided({ weights, rows, out }: { weights: number[]; rows: number[][]; out: number | undefined }) {
  const left = rows.flatMap((_, o) => (o === out ? [] : [o]))
  const verdict = tipping(
    Object.fromEntries(rows.map((row, o) => [`o${o}`, row])),
    Object.fromEntries(weights.map((weight, c) => [`c${c}`, weight])),
    out === undefined ? [] : [`o${out}`],
  )
  return { left, verdict, named: (tip: Tip) => tip && { at: tip.at, winner: `o${left[tip.winner]}` } }
}
type Tip = { at: number; winner: number } | null

const dot = (weights: readonly number[], row: readonly number[]) =>
  row.reduce((sum, rating, c) => sum + (weights[c] as number) * rating, 0)

describe('on whole numbers, against a search of every stretch between two crossings', () => {
  property(
    'weights',
    [whole],
    (example) => {
      const { weights, rows } = example
      const { left, verdict, named } = decided(example)
      expectClose(
        verdict.tippingPoints.weights,
        left.length === 0
          ? []
          : weights.map((weight, c) => {
              const lines = left.map((o): Line => {
                const row = rows[o] as number[]
                const slope = row[c] as number
                return { start: dot(weights, row) - weight * slope, slope }
              })
              return {
                criterion: `c${c}`,
                weight,
                below: weight === 0 ? null : named(firstChange(lines, weight, -1, 0)),
                above: named(firstChange(lines, weight, 1)),
              }
            }),
      )
    },
    1500,
  )

  property(
    'ratings of the top two',
    [whole],
    (example) => {
      const { weights, rows } = example
      const { left, verdict, named } = decided(example)
      const points = verdict.ranking.slice(0, 2).flatMap(({ option }) =>
        weights.map((weight, c): RatingTippingPoint => {
          const place = left.findIndex((o) => `o${o}` === option)
          const value = rows[left[place] as number]?.[c] as number
          const lines = left.map((o, i): Line => {
            const start = dot(weights, rows[o] as number[])
            return i === place ? { start: start - weight * value, slope: weight } : { start, slope: 0 }
          })
          const tips = [firstChange(lines, value, -1), firstChange(lines, value, 1)].flatMap((tip) => named(tip) ?? [])
          expect(tips.length).toBeLessThan(2)
          const tip = tips.find(({ at }) => at >= 0 && at <= 10)
          return { option, criterion: `c${c}`, value, at: tip?.at ?? null, winner: tip?.winner ?? null }
        }),
      )
      expectClose(verdict.tippingPoints.ratings, points)
    },
    1500,
  )
})

describe('on any model, by deciding with other weights and ratings', () => {
  property(
    'weights: nothing changes up to the point, and the one named leads beyond it',
    [decisions()],
    ({ document, answers, priorities }) => {
      const { ranking, weights, ratings, tippingPoints } = explain(compile(document), answers, priorities)
      const left = document.options.map(({ key }) => key).filter((key) => ranking.some(({ option }) => option === key))
      const winner = ranking[0]?.option as string
      const scoresAt = (criterion: string, weight: number) => {
        const all = { ...weights, [criterion]: weight }
        const total = Object.values(all).reduce((sum, each) => sum + each, 0)
        return (option: string) =>
          document.criteria.reduce(
            (sum, { key }) => sum + (all[key] as number) * (ratings[option]?.[key] as number),
            0,
          ) *
          (10 / total)
      }
      const behind = (criterion: string, weight: number, option: string) => {
        const score = scoresAt(criterion, weight)
        return Math.max(...left.map(score)) - score(option)
      }
      const total = Object.values(weights).reduce((sum, each) => sum + each, 0)
      /**
       * Behind by no more counts as level: 1e-9, and as much again for rounding. An option that is level now though ahead stays so along a
       * parallel line: its gap in `Σ w · r` stays as it is, and counts for more points where less weight is left.
       */
      const level = (criterion: string, weight: number) => {
        const present = weights[criterion] as number
        const growth = Math.max(1, total / (total - present + weight))
        return 2e-9 + behind(criterion, present, winner) * (growth - 1)
      }
      const holds = (criterion: string, all: number[]) => {
        for (const weight of all)
          expect(behind(criterion, weight, winner)).toBeLessThanOrEqual(level(criterion, weight))
      }
      const changes = (criterion: string, weight: number, { at, winner: next }: TippingPoint, direction: number) => {
        holds(
          criterion,
          steps.map((step) => weight + (at - weight) * step),
        )
        expect(behind(criterion, at, winner)).toBeLessThanOrEqual(level(criterion, at))
        // The one named may draw level up to 1e-9 further on, which is the same point.
        const beyond = at + direction * 1e-9
        expect(behind(criterion, beyond, next)).toBeLessThanOrEqual(level(criterion, beyond))
        const score = scoresAt(criterion, at + direction * 1e-4 * at)
        const slope = ((ratings[next]?.[criterion] as number) - (ratings[winner]?.[criterion] as number)) * direction
        expect(slope).toBeGreaterThan(0)
        if (slope > 1e-3 && at > 1e-3) expect(score(next)).toBeGreaterThan(score(winner))
      }

      for (const { criterion, weight, below, above } of tippingPoints.weights) {
        expect(weight).toBe(weights[criterion])
        if (above) changes(criterion, weight, above, 1)
        else
          holds(
            criterion,
            powers.map((power) => Math.max(weight, 1e-3) * power),
          )
        if (below) changes(criterion, weight, below, -1)
        else if (weight > 0)
          holds(criterion, [
            ...steps.slice(0, -1).map((step) => weight * (1 - step)),
            ...powers.map((power) => weight / power),
          ])
      }
    },
    300,
  )
  const steps = Array.from({ length: 41 }, (_, i) => i / 40)
  const powers = Array.from({ length: 40 }, (_, i) => 1e6 ** (i / 39))

  property(
    'ratings: the top two are level there, the second leads beyond; none within 0..10 where none is named',
    [decisions()],
    ({ document, answers, priorities }) => {
      const { ranking, weights, ratings, tippingPoints } = explain(compile(document), answers, priorities)
      const [first, second] = ranking.map(({ option }) => option) as [string, string | undefined]
      const total = Object.values(weights).reduce((sum, each) => sum + each, 0)
      const lead = (option: string, criterion: string, rating: number) => {
        const changed = { ...ratings, [option]: { ...ratings[option], [criterion]: rating } }
        const sum = (of: string) =>
          document.criteria.reduce((all, { key }) => all + (weights[key] as number) * (changed[of]?.[key] as number), 0)
        return ((sum(first) - sum(second as string)) * 10) / total
      }
      for (const { option, criterion, value, at, winner } of tippingPoints.ratings) {
        expect(value).toBe(ratings[option]?.[criterion])
        const towards = option === first ? -1 : 1
        const end = towards === 1 ? 10 : 0
        if (at === null) {
          expect(winner).toBeNull()
          if (second === undefined) continue
          for (const step of steps)
            expect(lead(option, criterion, value + (end - value) * step)).toBeGreaterThanOrEqual(-1e-9)
          continue
        }
        expect(winner).toBe(second)
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThanOrEqual(10)
        expect((at - value) * towards).toBeGreaterThanOrEqual(0)
        // Up to 1e-9 outside the range counts as its end.
        expect(Math.abs(lead(option, criterion, at))).toBeLessThanOrEqual(at === end ? 2e-8 : 2e-9)
        for (const step of steps)
          expect(lead(option, criterion, value + (at - value) * step)).toBeGreaterThanOrEqual(-2e-9)
        expect(lead(option, criterion, at + towards)).toBeLessThan(0)
      }
      const asked = second === undefined ? [first] : [first, second]
      if (first !== undefined)
        expect(tippingPoints.ratings.map(({ option, criterion }) => [option, criterion])).toEqual(
          asked.flatMap((option) => document.criteria.map(({ key }) => [option, key])),
        )
    },
    300,
  )
})
