import type { Subject } from './subject.ts'
import type { Truths } from './checked-sentence.ts'
import { same, so } from './truth.ts'

/** The options still in that have an estimate. */
const estimated = ({ verdict }: Subject) =>
  verdict.estimates.filter(({ option }) => verdict.ranking.some((each) => each.option === option))
const middle = ([low, high]: [number, number]) => (low + high) / 2
/** Each of some options is sooner than each other: it starts and ends no later, and most of its range is before the other's. */
const sooner = (options: string[], subject: Subject) => {
  const all = estimated(subject)
  for (const one of all.filter(({ option }) => options.includes(option)))
    for (const other of all.filter(({ option }) => !options.includes(option))) {
      const [shared, narrower] = overlap(one.weeks, other.weeks)
      so(
        middle(one.weeks) < middle(other.weeks) && shared < narrower / 2 + 1e-9,
        `${one.option} is done before ${other.option}`,
      )
    }
  so(
    options.length > 0 &&
      options.length < all.length &&
      options.every((each) => all.some(({ option }) => option === each)),
    'they are in',
  )
}
const overlap = ([low, high]: [number, number], [otherLow, otherHigh]: [number, number]) =>
  [Math.min(high, otherHigh) - Math.max(low, otherLow), Math.min(high - low, otherHigh - otherLow)] as [number, number]
/** None is apart from all the rest. */
const alike = (options: string[], subject: Subject) => {
  const all = estimated(subject).filter(({ option }) => options.includes(option))
  for (const one of all)
    so(
      all.some((other) => {
        const [shared, narrower] = overlap(one.weeks, other.weeks)
        return other !== one && shared >= narrower / 2
      }),
      `${one.option} takes about as long`,
    )
}
/** What is said of weeks. */
export const estimates: Truths<unknown> = {
  nothing: ({ subject }) => same(estimated(subject).length, 0, 'estimates'),
  only: ({ said, subject, keys }) =>
    same(
      estimated(subject).map(({ option }) => option),
      [keys.option(said.text('option'))],
      'estimates',
    ),
  same: ({ subject }) =>
    alike(
      estimated(subject).map(({ option }) => option),
      subject,
    ),
  sooner: ({ said, subject, keys }) => sooner([keys.option(said.text('option'))], subject),
  soonerBoth: ({ said, subject, keys }) => {
    const options = said.list('options').map(keys.option)
    sooner(options, subject)
    alike(options, subject)
  },
}
