import type { ModelDocument } from '../src/document.ts'
import {
  caseStudy,
  caveat,
  exclude,
  model,
  multi,
  number,
  recommend,
  rule,
  scale,
  scenario,
  single,
  text,
  weigh,
  yesNo,
} from './model.ts'

/** A legal model that has one of everything, to break one thing at a time. */
export const rich: ModelDocument = model({
  subtitle: text('For a web shop'),
  disclosure: text('We sell Django'),
  locales: ['en', 'pt-BR'],
  options: { django: [9, [3, 4, 5]], nodejs: [6, 8] },
  questions: [
    single(
      'team',
      { js: [weigh('speed', { add: 1 })], py: [] },
      { help: text('Who?'), section: text('People'), short: text('Team') },
    ),
    multi('needs', { live: [exclude('django')], offline: [] }),
    scale('risk', { low: [], high: [caveat('Mind')] }, { fixed: true, showIf: { '==': [{ var: 'team' }, 'js'] } }),
    yesNo('go'),
    number('users', 0, 100, {
      step: 5,
      unit: text('people'),
      effects: [
        {
          type: 'weight',
          criterion: 'price',
          add: [
            [0, 0],
            [50, 5],
          ],
          multiply: [
            [0, 1],
            [9, 2],
          ],
        },
      ],
    }),
  ],
  rules: [
    rule('live', { in: ['live', { var: 'needs' }] }, { type: 'rating', option: 'nodejs', criterion: 'speed', add: 2 }),
    rule(
      'large',
      { '>': [{ var: 'users' }, 50] },
      { type: 'estimate', option: 'django', multiply: 2 },
      recommend('story'),
    ),
  ],
  estimates: {
    hourlyRate: 90,
    hoursPerWeek: 40,
    currency: 'EUR',
    options: [
      { option: 'django', weeks: [2, 4] },
      { option: 'nodejs', weeks: [3, 3] },
    ],
    rateQuestion: 'users',
  },
  caseStudies: [
    caseStudy('story', 'django', {
      url: 'https://example.com/story?a=b#c',
      sources: [
        {
          title: 'A',
          url: 'http://example.com',
          publisher: 'B',
          published: '2024-02-29',
          accessed: '2026',
          bestBefore: '2027',
        },
      ],
      why: text('As large as yours'),
      when: { var: 'go' },
    }),
  ],
  scenarios: [
    scenario(
      'usual',
      { team: 'js', needs: ['live'], go: true, users: 3, risk: null },
      {
        status: 'ranked',
        winner: 'nodejs',
        excluded: ['django'],
        notWinner: ['django'],
        minMargin: 1,
        strength: 'clear',
        caveats: ['answer:needs', 'rule:live'],
        caseStudies: ['story'],
        estimates: [{ option: 'nodejs', weeks: [3, 3] }],
      },
      { priorities: { speed: 2 }, claims: ['C1'] },
    ),
  ],
  tieAdvice: [text('Whom can you have next month?')],
  glossary: [{ term: text('ORM'), meaning: text('Tables as objects') }],
  settings: { tie: 1, uncertainty: 0.1, samples: 100, clear: 0.8, leaning: 0.6, priorities: { max: 3 } },
})

/** The rich model after something was done to the value at a pointer: replaced, or taken away where there is no value. */
export function broken(...changes: [pointer: string, value?: unknown][]): unknown {
  const document = structuredClone(rich) as unknown
  for (const [pointer, value] of changes) {
    const steps = pointer.split('/').slice(1)
    const last = steps.pop() as string
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the place is whatever the pointer says
    const parent = steps.reduce<any>((place, step) => place[step], document)
    if (value === undefined) {
      if (Array.isArray(parent)) parent.splice(Number(last), 1)
      else delete parent[last]
    } else if (last === '-') parent.push(value)
    else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true })
  }
  return document
}
