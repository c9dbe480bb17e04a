/** A number from 0 to 1, always the same from the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export interface Shape {
  options: number
  criteria: number
  /** Letters of each name. */
  letters: number
  /** The most weeks, and the most that an hour costs. */
  weeks: number
  rate: number
  /** Every option is rated alike, with ranges of no width. */
  level?: boolean
  /** The most that a criterion may be made to count. */
  priorities?: number
  settings?: object
}

const text = (en: string) => ({ en })

/** A legal model at the edges of what may be drawn, made by chance. */
export function randomModel(slug: string, shape: Shape, random: () => number) {
  const whole = (most: number) => Math.floor(random() * (most + 1))
  const one = <Value>(of: readonly Value[]) => of[whole(of.length - 1)] as Value
  const named = (word: string) => text((word + 'donaudampfschifffahrtsgesellschaft'.repeat(3)).slice(0, shape.letters))
  const keys = (count: number, letter: string) => Array.from({ length: count }, (_, i) => `${letter}${i}`)
  const [options, criteria] = [keys(shape.options, 'o'), keys(shape.criteria, 'c')]
  const rating = () => {
    if (shape.level) return { value: 5, low: 5, high: 5 }
    const [low, value, high] = [random() * 10, random() * 10, random() * 10].sort((a, b) => a - b)
    return one([{ value }, { value, low, high }, { value, low: value, high: value }])
  }
  const weight = () => ({
    type: 'weight',
    criterion: one(criteria),
    ...one([{ add: whole(9) }, { multiply: random() * 3 }]),
  })
  return {
    format: 'verdict.model/1',
    slug,
    title: named('Title'),
    description: named('Description'),
    defaultLocale: 'en',
    locales: ['en'],
    options: options.map((key) => ({ key, name: named(`Option ${key} `), summary: named('Summary') })),
    criteria: criteria.map((key) => ({
      key,
      name: named(`C${key} `),
      description: named('About'),
      weight: 1 + whole(5),
    })),
    ratings: options.flatMap((option) =>
      criteria.map((criterion) => ({ option, criterion, ...rating(), rationale: named('Because'), sources: [] })),
    ),
    questions: [
      ...keys(5, 'q').map((key) => ({
        key,
        text: named(`Q${key} `),
        help: named('Help'),
        type: 'single',
        choices: keys(3, 'a').map((choice) => ({
          key: choice,
          label: named(`A${choice} `),
          effects: [weight(), weight()],
        })),
      })),
      { key: 'rate', text: named('Rate '), type: 'number', min: 0, max: 1e9, unit: named('Unit') },
    ],
    rules: [],
    estimates: {
      hourlyRate: shape.rate,
      hoursPerWeek: 40,
      currency: 'EUR',
      options: options.map((option) => {
        const low = random() * shape.weeks
        return { option, weeks: [low, low + random() * (shape.weeks - low)] }
      }),
      rateQuestion: 'rate',
    },
    caseStudies: [],
    scenarios: [
      {
        key: 'somebody',
        description: named('Somebody'),
        answers: { q0: 'a0', q1: 'a1', q2: 'a2', q3: 'a0' },
        expect: {},
      },
    ],
    settings: {
      samples: 200,
      ...(shape.priorities !== undefined && { priorities: { max: shape.priorities } }),
      ...shape.settings,
    },
  }
}

/** A model of 25 questions and 40 rules for five options with close scores: whether it is settled is slow to compute. */
export function demandingModel(slug: string, random: () => number) {
  const shape = { options: 5, criteria: 12, letters: 12, weeks: 20, rate: 60 }
  const model = randomModel(slug, shape, random)
  const whole = (most: number) => Math.floor(random() * (most + 1))
  const criterion = () => `c${whole(11)}`
  const keys = Array.from({ length: 25 }, (_, i) => `q${i}`)
  return {
    ...model,
    ratings: model.ratings.map(({ option, criterion, rationale, sources }) => {
      const value = 4 + random() * 3
      return { option, criterion, rationale, sources, value }
    }),
    questions: keys.map((key) => ({
      key,
      text: text(`Question ${key}`),
      type: 'single',
      choices: ['a0', 'a1', 'a2', 'a3'].map((choice) => ({
        key: choice,
        label: text(`Choice ${choice}`),
        effects: [{ type: 'weight', criterion: criterion(), add: whole(4) }],
      })),
    })),
    rules: Array.from({ length: 40 }, (_, i) => ({
      key: `r${i}`,
      description: text(`Rule ${i}`),
      when: {
        and: [0, 1].map(() => ({ '==': [{ var: keys[whole(24)] }, `a${whole(3)}`] })),
      },
      effects: [
        { type: 'weight', criterion: criterion(), add: whole(5) },
        { type: 'rating', option: `o${whole(4)}`, criterion: criterion(), add: whole(4) - 2 },
      ],
    })),
    estimates: { ...model.estimates, rateQuestion: undefined },
    scenarios: [],
  }
}
