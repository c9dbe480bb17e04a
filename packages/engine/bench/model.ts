import type { Answers, Condition, Effect, ModelDocument } from '../src/document.ts'
import { sfc32 } from '../src/robustness/sfc32.ts'

interface Size {
  options: number
  criteria: number
  questions: number
  rules: number
}

const text = (en: string) => ({ en })

/** A made-up model of a size, the same in every run: single and number questions, rules of four clauses, adds and multipliers. */
export function modelOf({ options, criteria, questions, rules }: Size): ModelDocument {
  const draw = sfc32('model', 'bench')
  const below = (n: number) => Math.floor(draw() * n)
  const weightEffect = (): Effect => ({
    type: 'weight',
    criterion: `c${below(criteria)}`,
    ...(draw() < 0.5 ? { add: below(9) - 3 } : { multiply: 0.5 + below(4) / 2 }),
  })
  const ratingEffect = (): Effect => ({
    type: 'rating',
    option: `o${below(options)}`,
    criterion: `c${below(criteria)}`,
    add: below(5) - 2,
  })
  const numbers = questions / 5
  const clause = (): Condition => {
    const q = below(questions)
    return q < numbers
      ? { '>=': [{ var: `q${q}` }, 10 * below(10)] }
      : { '==': [{ var: `q${q}` }, `choice-${below(4)}`] }
  }
  return {
    format: 'verdict.model/1',
    slug: 'bench',
    title: text('Bench'),
    description: text(''),
    defaultLocale: 'en',
    locales: ['en'],
    options: Array.from({ length: options }, (_, o) => ({ key: `o${o}`, name: text(`O${o}`), summary: text('') })),
    criteria: Array.from({ length: criteria }, (_, c) => ({
      key: `c${c}`,
      name: text(`C${c}`),
      description: text(''),
      weight: 1 + below(10),
    })),
    ratings: Array.from({ length: options * criteria }, (_, i) => {
      const value = 2 + below(7)
      return {
        option: `o${Math.floor(i / criteria)}`,
        criterion: `c${i % criteria}`,
        value,
        low: value - 1,
        high: value + 1.5,
        rationale: text(''),
        sources: [],
      }
    }),
    questions: Array.from({ length: questions }, (_, q) =>
      q < numbers
        ? {
            key: `q${q}`,
            text: text(''),
            type: 'number' as const,
            min: 0,
            max: 100,
            effects: [
              {
                type: 'weight' as const,
                criterion: `c${below(criteria)}`,
                add: [
                  [0, 0],
                  [50, 4],
                  [100, 6],
                ] as [number, number][],
              },
            ],
          }
        : {
            key: `q${q}`,
            text: text(''),
            type: 'single' as const,
            choices: Array.from({ length: 4 }, (_, i) => ({
              key: `choice-${i}`,
              label: text(''),
              effects: [weightEffect(), draw() < 0.3 ? ratingEffect() : weightEffect()],
            })),
          },
    ),
    rules: Array.from({ length: rules }, (_, r) => ({
      key: `r${r}`,
      description: text(''),
      when: { and: [{ or: [clause(), clause()] }, { or: [clause(), clause()] }] },
      effects:
        r % 15 === 0
          ? [{ type: 'exclude' as const, option: `o${below(options)}`, reason: text('') }]
          : [weightEffect()],
    })),
    caseStudies: [],
    scenarios: [],
  }
}

/** Answers of many clients, the same in every run; as parsed from JSON, like those that come over the wire. */
export function clientsOf({ questions }: ModelDocument, count: number): Answers[] {
  const draw = sfc32('clients', 'bench')
  return Array.from({ length: count }, () => {
    const answers: Answers = {}
    for (const { key, type, choices = [] } of questions)
      answers[key] =
        type === 'number' ? Math.floor(draw() * 101) : (choices[Math.floor(draw() * choices.length)]?.key ?? null)
    return JSON.parse(JSON.stringify(answers)) as Answers
  })
}
