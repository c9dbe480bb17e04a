import { near, type WeightTippingPoint } from '@verdict/engine'
import type { PrintedNumber } from './parsed-sentence.ts'
import { firstWith, type Subject } from './subject.ts'
import type { CheckedSentence, Truths } from './checked-sentence.ts'
import { same, shareIs, so } from './truth.ts'

/** Beyond what is printed another is first; what is printed is not the present value, and on the right side of it. */
function turnsAt(
  [printed, now]: [PrintedNumber, PrintedNumber],
  {
    present,
    exact,
    side,
    first,
    next,
    was,
  }: {
    present: number
    exact: number
    side: 'below' | 'above'
    /** Who is first a little beyond a share. */
    first: (at: number, direction: number) => string[]
    next: string
    was: string
  },
) {
  // Ratings that are all but equal tip at weights whose share cannot be told from all.
  if (exact > 100 - 1e-6) return
  const far = 1e-8 * Math.max(1, Math.abs(present))
  so(
    printed.value !== now.value || Math.abs(printed.value - present) < far,
    'no turning point is printed as the present value',
  )
  shareIs(now, present / 100)
  const direction = side === 'below' ? -1 : 1
  so(direction * (printed.value - present) > -far, 'on its side of the present value')
  const beyond = (at: number) => first(at, direction)
  so(beyond(exact).includes(next), `${next} is first beyond ${exact}, where ${beyond(exact).join()} is`)
  const there = beyond(printed.value)
  so(
    // It may contain an interval that is shorter than this test can see.
    there.includes(next) || (there.some((each) => each !== was) && Math.abs(printed.value - exact) < 1e-6),
    `${next} is first beyond ${printed.value} too, where ${there.join()} is`,
  )
  so(next !== was, 'it is another')
}
/** The winner, and what is level with it and rated alike on a criterion: whatever that weighs, it stays level, as parallel lines do. */
const alongside = ({ verdict: { winner, ranking, ratings } }: Subject, criterion: string): string[] => {
  const rated = (option: string | null) => ratings[option ?? '']?.[criterion]
  return ranking
    .filter(({ option, gap }) => option === winner || (near(gap, 0) && rated(option) === rated(winner)))
    .map(({ option }) => option)
}
const weighed =
  (...sides: ('below' | 'above')[]) =>
  ({ said, subject, fact, keys }: CheckedSentence<WeightTippingPoint>) => {
    const criterion = keys.criterion(said.text('criterion'))
    same(criterion, fact.criterion, 'of which criterion')
    const present = subject.verdict.weights[criterion] as number
    const others = Object.entries(subject.verdict.weights).reduce(
      (sum, [key, each]) => (key === criterion ? sum : sum + each),
      0,
    )
    const percent = (weight: number) => (weight > 0 ? (100 * weight) / (others + weight) : 0)
    const weightAt = (share: number) => (share >= 100 || others === 0 ? present : (share * others) / (100 - share))
    for (const side of sides) {
      const next = keys.option(said.text(side === 'below' ? 'under' : 'over'))
      const at = said.number(side)
      const first = (share: number, direction: number) => {
        const at = weightAt(share)
        const weight = Math.max(0, at + direction * Math.max(1e-7, at * 1e-6))
        return firstWith(subject, { criterion, weight })
      }
      turnsAt([at, said.number('now')], {
        present: percent(present),
        exact: percent(fact[side]?.at as number),
        side,
        first,
        next,
        was: subject.verdict.winner as string,
      })
    }
    // No other option is first on a side that is not mentioned.
    const elsewhere = [
      ...(sides.includes('below') ? [] : [0, 0.25, 0.5, 0.9]),
      ...(sides.includes('above') ? [] : [1.1, 2, 10, 1000]),
    ]
    for (const factor of elsewhere) {
      // Points within 1e-9 are one: who is first only below that is first at a weight of 0 alone, which is no tipping point.
      const weight = present === 0 && factor > 1 ? factor : Math.max(present * factor, Math.min(present, 1e-9))
      if (weight > 0 || others > 0)
        so(
          firstWith(subject, { criterion, weight }).some((each) => alongside(subject, criterion).includes(each)),
          `the first stays at ${weight}`,
        )
    }
  }
const weightTippingPoint: Truths<WeightTippingPoint> = {
  never: (told) => {
    weighed()(told)
    same(told.keys.option(told.said.text('first')), told.subject.verdict.winner, 'who stays first')
  },
  below: weighed('below'),
  above: weighed('above'),
  both: weighed('below', 'above'),
}

export const explainedTruths: { [method: string]: Truths } = {
  weightTippingPoint,
}
