import { type CoreVerdict, isTooClose } from '@verdict/engine'
import { djangoOrNodejs } from '@verdict/starter-models'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locales, namesIn, wordingIn } from './index.ts'

const settings = { tie: 2, uncertainty: 0.25, samples: 10_000, clear: 0.9, leaning: 0.7, priorities: null }

/** A verdict of two options, by the rule for its strength. */
const verdictOf = (first: number, margin: number, share: number): CoreVerdict => ({
  engine: 2,
  status: 'ranked',
  winner: 'django',
  strength: isTooClose(margin, 2) || share < 0.7 ? 'tooClose' : share < 0.9 ? 'leaning' : 'clear',
  ranking: [
    { option: 'django', score: first, gap: 0, contributions: {} },
    { option: 'nodejs', score: first - margin, gap: margin, contributions: {} },
  ],
  excluded: [],
  margin,
  robustness: { samples: 10_000, acceptability: { django: [share, 1 - share], nodejs: [1 - share, share] } },
  estimates: [],
  caseStudies: [],
  caveats: [],
})

test.each(locales)(
  'in %s a lead, its scores and its share are printed on the side of the thresholds where they are',
  (locale) => {
    const say = wordingIn(locale)
    const names = { ...namesIn(djangoOrNodejs, locale), settings }
    const read = (text: string) =>
      [...text.replaceAll('Node.js', 'Node').matchAll(/\d+(?:[.,]\d+)?/g)].map(([each]) =>
        Number(each.replace(',', '.')),
      )
    const margins = fc.oneof(
      fc.constant(0),
      fc.double({ min: 1e-6, max: 2.1, noNaN: true }),
      fc.double({ min: 0, max: 40, noNaN: true }),
    )
    const shares = fc.oneof(fc.nat(10_000), fc.integer({ min: 6990, max: 7010 }), fc.integer({ min: 8950, max: 9010 }))
    fc.assert(
      fc.property(fc.double({ min: 40, max: 100, noNaN: true }), margins, shares, (first, margin, count) => {
        const verdict = verdictOf(first, margin, count / 10_000)
        const said = read(say.lead(verdict, names))
        const [score, next] = said as [number, number]
        if (margin <= 1e-9) {
          expect(said).toHaveLength(1)
          return
        }
        expect(score).toBeGreaterThan(next)
        expect(isTooClose(margin, 2)).toBe(score - next < 2 - 1e-9)
        const [share] = read(say.certainty(verdict, names))
        const printed = verdict.strength === 'tooClose' ? read(say.certainty(verdict, names))[1] : share
        expect((printed as number) >= 70).toBe(count >= 7000)
        expect((printed as number) >= 90).toBe(count >= 9000)
        if (count > 0 && count < 10_000) expect(printed).not.toBe(100)
      }),
      { numRuns: 300, seed: 20261126 },
    )
  },
)
