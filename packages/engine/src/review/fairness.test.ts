import { describe, expect, test } from 'vitest'
import { models } from '../../testing/arbitraries.ts'
import { exclude, model, number, single, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { fairness } from './fairness.ts'

/** Within 4.5 standard errors of a share over 10,000 clients. */
const near = (share: number) => 4.5 * Math.sqrt((share * (1 - share)) / 10_000) + 1e-12

test.each([
  { scores: 'equal', options: { a: [5], b: [5] }, tie: 0, tooClose: 1 },
  { scores: 'a hair apart', options: { a: [5.0001], b: [5] }, tie: 0, tooClose: 0 },
  { scores: 'less than the tie apart', options: { a: [5.1], b: [5] }, tie: 2, tooClose: 1 },
  { scores: 'the tie apart', options: { a: [5.2], b: [5] }, tie: 2, tooClose: 0 },
])(
  'scores $scores at a tie of $tie are too close to call for $tooClose of all clients',
  ({ options, tie, tooClose }) => {
    expect(fairness(model({ options, criteria: { speed: 1 }, settings: { tie } })).tooClose).toBe(tooClose)
  },
)

describe('an option that one of four choices excludes', () => {
  const document = model({
    options: { a: [9], b: [5] },
    criteria: { speed: 1 },
    questions: [single('team', { js: [exclude('a')], py: [], go: [], php: [] })],
  })
  const { options, noneFits, samples } = fairness(document)

  test('is excluded for a quarter of the clients, and wins for the rest', () => {
    const [a, b] = options
    expect(Math.abs((a?.excluded ?? 0) - 0.25)).toBeLessThan(near(0.25))
    expect(a?.wins).toBeCloseTo(1 - (a?.excluded ?? 0), 12)
    expect(b).toMatchObject({ excluded: 0, lead: null })
    expect(b?.wins).toBeCloseTo(a?.excluded ?? 0, 12)
    expect([noneFits, samples]).toEqual([0, 10_000])
  })

  test('leads by the same points wherever it wins', () => {
    const lead = options[0]?.lead
    expect(lead?.low).toBeCloseTo(40, 9)
    expect(lead).toEqual({ low: lead?.low, median: lead?.low, high: lead?.low })
  })
})

test('clients for whom nothing is left are counted apart', () => {
  const { options, noneFits, tooClose } = fairness(
    model({ questions: [yesNo('go', { no: [exclude('django'), exclude('nodejs')] })] }),
  )
  expect(Math.abs(noneFits - 0.5)).toBeLessThan(near(0.5))
  expect(tooClose).toBe(0)
  for (const { excluded } of options) expect(excluded).toBeCloseTo(noneFits, 12)
  expect(options.reduce((sum, { wins }) => sum + wins, noneFits)).toBeCloseTo(1, 12)
})

test('the spread of a lead holds its tenth, fiftieth and ninetieth of a hundred', () => {
  const { options } = fairness(
    model({
      options: { a: [5], b: [0] },
      criteria: { speed: 1 },
      questions: [
        number('n', 0, 100, {
          effects: [
            {
              type: 'rating',
              option: 'a',
              criterion: 'speed',
              add: [
                [0, -4],
                [100, 4],
              ],
            },
          ],
        }),
      ],
    }),
  )
  const { low = 0, median = 0, high = 0 } = options[0]?.lead ?? {}
  // The lead grows evenly from 10 to 90 points.
  expect(Math.abs(low - 18)).toBeLessThan(2)
  expect(Math.abs(median - 50)).toBeLessThan(3)
  expect(Math.abs(high - 82)).toBeLessThan(2)
})

test('an option that wins a tie by document order may be behind by what counts as equal', () => {
  const [first, second] = fairness(model({ options: { a: [5], b: [5 + 5e-11] }, criteria: { speed: 1 } })).options
  expect([first?.wins, second?.wins]).toEqual([1, 0])
  expect(first?.lead?.median).toBeCloseTo(-5e-10, 12)
})

property(
  'the shares of winners and of "none fits" add up to 1, and each is within 0 and 1',
  [models()],
  (document) => {
    const { options, noneFits, tooClose } = fairness(document)
    expect(options.reduce((sum, { wins }) => sum + wins, noneFits)).toBeCloseTo(1, 9)
    for (const { wins, excluded, lead } of options) {
      expect(wins).toBeGreaterThanOrEqual(0)
      expect(excluded).toBeGreaterThanOrEqual(0)
      expect(wins + excluded).toBeLessThanOrEqual(1 + 1e-9)
      if (wins === 0) expect(lead).toBeNull()
      // Scores within 1e-9 are equal and go by document order: the first of them may be behind by that much.
      if (lead)
        expect([-1e-9, lead.low, lead.median, lead.high]).toEqual(
          [-1e-9, lead.low, lead.median, lead.high].sort((a, b) => a - b),
        )
    }
    expect(tooClose).toBeLessThanOrEqual(1 - noneFits + 1e-12)
  },
  10,
)
