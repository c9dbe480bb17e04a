import type { Driver, RatingTippingPoint, TraceStep, WeightTippingPoint } from '@verdict/engine'
import { type PrintedNumber, read } from './parsed-sentence.ts'
import { firstWith, leadOf } from './subject.ts'
import type { CheckedSentence, Truths } from './checked-sentence.ts'
import { rounds, same, so } from './truth.ts'

/** The lead without what the sentence is about is found by taking it away. */
function withoutSource(
  { said, subject, keys }: CheckedSentence<Driver>,
  kind: string,
): { source: string; lead: number } {
  const { document, answers, priorities, verdict } = subject
  const two = verdict.ranking.map(({ option }) => option)
  if (kind === 'answer') {
    const key = keys.question(said.text('answer'))
    const { [key]: _, ...rest } = answers
    return { source: `answer:${key}`, lead: leadOf(subject, two, { answers: rest }) }
  }
  if (kind === 'rule') {
    const key = keys.rule(said.text('rule'))
    const rules = document.rules.map((rule) => (rule.key === key ? { ...rule, effects: [] } : rule))
    return { source: `rule:${key}`, lead: leadOf(subject, two, { document: { ...document, rules } }) }
  }
  const key = keys.criterion(said.text('priority'))
  const { [key]: _, ...rest } = priorities
  return { source: `priority:${key}`, lead: leadOf(subject, two, { priorities: rest }) }
}

const drives =
  (kind: string, claims: { rulesOut: boolean; counts: boolean; between?: boolean }) =>
  (told: CheckedSentence<Driver>) => {
    const { said, subject, keys } = told
    const { source, lead } = withoutSource(told, kind)
    const { ranking, excluded } = subject.verdict
    const out = excluded
      .filter(({ reasons }) => reasons.some((each) => each.source === source))
      .map(({ option }) => option)
    same(claims.rulesOut ? said.list('out').map(keys.option) : [], out, 'what it rules out')
    const change =
      leadOf(
        subject,
        ranking.map(({ option }) => option),
        {},
      ) - lead
    if (claims.counts) {
      const points = said.number('points')
      so(points.value > 0, 'points are told')
      rounds(points, Math.abs(change))
      same(keys.option(said.text('favours')), ranking[change > 0 ? 0 : 1]?.option, 'whom it helps')
    } else so(Math.abs(change) <= 2e-9, `it changes the lead by ${change}`)
    if (claims.between)
      same(
        said.list('between').map(keys.option),
        ranking.slice(0, 2).map(({ option }) => option),
        'between whom',
      )
  }

const driver: Truths<Driver> = Object.fromEntries(
  ['answer', 'rule', 'priority'].flatMap((kind) => [
    [`${kind}RulesOutAndCounts`, drives(kind, { rulesOut: true, counts: true })],
    [`${kind}RulesOut`, drives(kind, { rulesOut: true, counts: false })],
    [`${kind}Counts`, drives(kind, { rulesOut: false, counts: true })],
    [`${kind}NoDifference`, drives(kind, { rulesOut: false, counts: false, between: true })],
  ]),
)

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
    first: (at: number) => string[]
    next: string
    was: string
  },
) {
  const far = 1e-8 * Math.max(1, Math.abs(present))
  so(
    printed.value !== now.value || Math.abs(printed.value - present) < far,
    'no turning point is printed as the present value',
  )
  rounds(now, present)
  const direction = side === 'below' ? -1 : 1
  so(direction * (printed.value - present) > -far, 'on its side of the present value')
  const beyond = (at: number) => first(at + direction * Math.max(1e-7, Math.abs(at) * 1e-6))
  so(beyond(exact).includes(next), `${next} is first beyond ${exact}, where ${beyond(exact).join()} is`)
  const there = beyond(printed.value)
  so(
    // It may contain an interval that is shorter than this test can see.
    there.includes(next) || (there.some((each) => each !== was) && Math.abs(printed.value - exact) < 1e-6),
    `${next} is first beyond ${printed.value} too, where ${there.join()} is`,
  )
  so(next !== was, 'it is another')
}
const weighed =
  (...sides: ('below' | 'above')[]) =>
  ({ said, subject, fact, keys }: CheckedSentence<WeightTippingPoint>) => {
    const criterion = keys.criterion(said.text('criterion'))
    same(criterion, fact.criterion, 'of which criterion')
    const present = subject.verdict.weights[criterion] as number
    for (const side of sides) {
      const next = keys.option(said.text(side === 'below' ? 'under' : 'over'))
      const at = said.number(side)
      const first = (weight: number) => firstWith(subject, { criterion, weight: Math.max(0, weight) })
      turnsAt([at, said.number('now')], {
        present,
        exact: fact[side]?.at as number,
        side,
        first,
        next,
        was: subject.verdict.winner as string,
      })
    }
    // No other option is first on a side that is not mentioned.
    const others = [
      ...(sides.includes('below') ? [] : [0, 0.25, 0.5, 0.9]),
      ...(sides.includes('above') ? [] : [1.1, 2, 10, 1000]),
    ]
    for (const factor of others) {
      const weight = present === 0 && factor > 1 ? factor : present * factor
      const others = Object.entries(subject.verdict.weights).some(([key, each]) => key !== criterion && each > 0)
      if (weight > 0 || others)
        so(
          firstWith(subject, { criterion, weight }).includes(subject.verdict.winner as string),
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

const rated =
  (claim: 'above' | 'below' | 'level') =>
  ({ said, subject, fact, keys }: CheckedSentence<RatingTippingPoint>) => {
    const next = keys.option(said.text('next'))
    const criterion = keys.criterion(said.text('criterion'))
    const { winner, ratings } = subject.verdict
    const [at, now] = [said.number('at'), said.number('now')]
    // "It" is the one that would lead, unless another is named.
    const option = claim === 'below' || (claim === 'level' && at.value === 0) ? (winner as string) : next
    same([option, criterion], [fact.option, fact.criterion], 'whose rating')
    const present = ratings[option]?.[criterion] as number
    so(at.value >= 0 && at.value <= 10, 'within the scale')
    const first = (rating: number) =>
      firstWith(subject, { criterion, option, rating: Math.min(10, Math.max(0, rating)) })
    turnsAt([at, now], {
      present,
      exact: fact.at as number,
      side: option === winner ? 'below' : 'above',
      first,
      next,
      was: winner as string,
    })
    if (claim === 'level')
      so(first(at.value).includes(winner as string) || first(at.value).includes(next), 'they are level')
    else so(claim === 'above' ? at.value < 10 : at.value > 0, 'there are ratings beyond')
  }
const ratingTippingPoint: Truths<RatingTippingPoint> = {
  never: ({ said, subject, fact, keys }) => {
    const [option, criterion] = [keys.option(said.text('rated')), keys.criterion(said.text('criterion'))]
    same([option, criterion], [fact.option, fact.criterion], 'whose rating')
    for (const rating of [0, 2, 4, 6, 8, 10])
      so(
        firstWith(subject, { criterion, option, rating }).some((each) => each === subject.verdict.winner),
        `nobody else at ${rating}`,
      )
  },
  above: rated('above'),
  below: rated('below'),
  levelAtTheTop: rated('level'),
  levelAtTheBottom: (told) => {
    same(told.keys.option(told.said.text('rated')), told.fact.option, 'whose rating')
    rated('level')(told)
  },
}

const sourceOf = ({ said, keys }: CheckedSentence<unknown>, kind: string) =>
  `${kind}:${kind === 'answer' ? keys.question(said.text(kind)) : kind === 'rule' ? keys.rule(said.text(kind)) : keys.criterion(said.text(kind))}`
const from =
  (kind: string, claim: (told: CheckedSentence<TraceStep>) => void) => (told: CheckedSentence<TraceStep>) => {
    same(sourceOf(told, kind), told.fact.source, 'where it came from')
    claim(told)
  }
/** The numbers before and after as printed; what differs looks different. */
const numbers = ({ said, fact, locale }: CheckedSentence<TraceStep>) => {
  so('before' in fact, 'a number changed')
  const [before, after] = ['before', 'after'].map((place) =>
    said
      .text(place)
      .split('–')
      .map((each) => read(each, locale)),
  ) as [PrintedNumber[], PrintedNumber[]]
  const facts = [[fact.before].flat(), [fact.after].flat()] as [number[], number[]]
  same(
    [before.length, after.length],
    facts.map((each) => each.length),
    'how many numbers',
  )
  before.forEach((each, i) => rounds(each, facts[0][i] as number))
  after.forEach((each, i) => rounds(each, facts[1][i] as number))
  before.forEach((each, i) => {
    const [was, is] = [facts[0][i] as number, facts[1][i] as number]
    if (Math.abs(was - is) > 1e-8 * Math.max(1, Math.abs(was)))
      so(Math.sign((after[i] as PrintedNumber).value - each.value) === Math.sign(is - was), 'it looks changed')
  })
  named(said.text('subject'), fact, locale)
  return facts
}
function named(subject: string, fact: TraceStep, locale: string) {
  const kinds: { [locale: string]: { [type: string]: RegExp } } = {
    en: { weight: /^the weight of “/, rating: /^the rating of .+ on “/, estimate: /^the weeks for / },
    es: { weight: /^el peso de «/, rating: /^la nota de .+ en «/, estimate: /^la estimación de semanas con / },
    ca: { weight: /^el pes de «/, rating: /^la nota d.+ en «/, estimate: /^l’estimació de setmanes amb / },
  }
  so(kinds[locale]?.[fact.type]?.test(subject), `${subject} is a ${fact.type}`)
}
const traceStep: Truths<TraceStep> = {
  ...Object.fromEntries(
    ['answer', 'rule', 'priority'].flatMap((kind) => [
      [
        `${kind}Recommends`,
        from(kind, ({ said, subject, keys }) =>
          so(subject.verdict.caseStudies.includes(keys.study(said.text('study'))), 'it is recommended'),
        ),
      ],
      [
        `${kind}RulesOut`,
        from(kind, ({ said, subject, keys }) =>
          so(
            subject.verdict.excluded.some(({ option }) => option === keys.option(said.text('out'))),
            'it is ruled out',
          ),
        ),
      ],
      [
        `${kind}Remarks`,
        from(kind, ({ subject, fact }) =>
          so(
            subject.verdict.caveats.some(({ source }) => source === fact.source),
            'there is a remark',
          ),
        ),
      ],
      [
        `${kind}Changes`,
        from(kind, (told) => {
          const [before, after] = numbers(told)
          so(
            before.some((each, i) => Math.abs(each - (after[i] as number)) > 0),
            'something changes',
          )
        }),
      ],
      [
        `${kind}Leaves`,
        from(kind, (told) => {
          so('before' in told.fact, 'a number')
          same([told.fact.before].flat(), [told.fact.after].flat(), 'nothing changes')
          named(told.said.text('subject'), told.fact, told.locale)
          told.said
            .text('after')
            .split('–')
            .forEach((each, i) =>
              rounds(read(each, told.locale), [(told.fact as { after: number }).after].flat()[i] as number),
            )
        }),
      ],
    ]),
  ),
  limit: (told) => {
    same(told.fact.source, 'limit', 'where it came from')
    const [before, after] = numbers(told)
    const top = told.fact.type === 'rating' ? 10 : Infinity
    same(
      before.map((each) => Math.min(top, Math.max(0, each))),
      after,
      'where the scale ends',
    )
  },
}

export const explainedTruths: { [method: string]: Truths } = {
  driver,
  weightTippingPoint,
  ratingTippingPoint,
  traceStep,
}
