import type { Json, ModelDocument } from '@verdict/engine'

const many = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i))
const text = (en: string) => ({ en })
const is = (question: number, choice: string): Json => ({ '==': [{ var: `q${question}` }, choice] })

/**
 * A model as large as one may be: a mebibyte less a little, every rating an interval, and as many scenarios as its samples allow.
 *
 * @param changes such as fewer samples or scenarios, for a test that cannot wait
 */
export function largestModel(slug: string, changes: Partial<ModelDocument> = {}): ModelDocument {
  const [options, criteria, questions] = [64, 128, 80]
  return {
    format: 'verdict.model/1',
    slug,
    title: text('The largest model'),
    description: text('Everything that a model may have, and as much of it.'),
    defaultLocale: 'en',
    locales: ['en'],
    options: many(options, (o) => ({ key: `o${o}`, name: text(`Option ${o}`), summary: text(`What option ${o} is`) })),
    criteria: many(criteria, (c) => ({
      key: `c${c}`,
      name: text(`Criterion ${c}`),
      description: text(`What is good about ${c}`),
      weight: 1 + (c % 7),
    })),
    ratings: many(options * criteria, (i) => {
      const value = (i * 7919) % 9
      return {
        option: `o${Math.floor(i / criteria)}`,
        criterion: `c${i % criteria}`,
        value,
        low: Math.max(0, value - 1),
        high: value + 1,
        rationale: text(''),
        sources: [],
      }
    }),
    questions: many(questions, (q) => ({
      key: `q${q}`,
      text: text(`What about ${q}?`),
      type: 'single' as const,
      choices: many(5, (i) => ({
        key: `a${i}`,
        label: text(`Answer ${i}`),
        effects: [
          { type: 'weight' as const, criterion: `c${(q + i * 13) % criteria}`, add: i },
          { type: 'rating' as const, option: `o${(q + i) % options}`, criterion: `c${(q * 3) % criteria}`, add: 0.5 },
        ],
      })),
    })),
    rules: many(300, (r) => ({
      key: `r${r}`,
      description: text(`Rule ${r}`),
      when: { and: [is(r % questions, 'a1'), { '!': [is((r + 1) % questions, 'a2')] }] },
      effects: [{ type: 'weight' as const, criterion: `c${r % criteria}`, multiply: 1.1 }],
    })),
    caseStudies: [],
    scenarios: many(20, (s) => ({
      key: `s${s}`,
      description: text(`Scenario ${s}`),
      answers: largestAnswers(s),
      expect: { status: 'ranked' as const },
    })),
    settings: { samples: 10_000 },
    ...changes,
  }
}

/** An answer to each of its questions; another set for each number. */
export const largestAnswers = (set: number) => Object.fromEntries(many(80, (q) => [`q${q}`, `a${(q + set) % 5}`]))
