import type { Effect, LocalText, ModelDocument, Rating, Source } from '../src/document.ts'
import { caveat, model, multi, number, rate, rule, scenario, single, weigh, yesNo } from './model.ts'

const source: Source = { title: 'A report', url: 'https://example.org/', accessed: '2026-10-01' }

const users = { var: 'users' }

/** A model in which nothing is doubtful, to plant defects in: three options, every kind of question, ranges without a gap, two languages. */
export const healthy: ModelDocument = inTwoLanguages({
  ...model({
    options: { a: [[7, 8, 9], 3, 5, 7], b: [4, 8, 7, 5], c: [6, 6, 4, 9] },
    criteria: { speed: 10, cost: 10, ease: 10, eco: 10 },
    questions: [
      single('team', { small: [weigh('ease', { add: 10 })], big: [weigh('eco', { add: 10 })] }),
      yesNo('live', { yes: [weigh('speed', { add: 15 })] }),
      number('users', 0, 100, { step: 1 }),
      multi('lang', {
        js: [weigh('ease', { add: 2 })],
        py: [weigh('ease', { add: 2 })],
        go: [weigh('speed', { add: 4 })],
      }),
      yesNo(
        'more',
        { yes: [weigh('cost', { add: -5 })], no: [weigh('cost', { add: 12 })] },
        { showIf: { '==': [{ var: 'live' }, true] } },
      ),
      number('rate', 10, 200, { fixed: true }),
    ],
    rules: [
      rule('low', { '<': [users, 20] }, weigh('cost', { add: 10 })),
      rule('mid', { and: [{ '>=': [users, 20] }, { '<': [users, 60] }] }, weigh('ease', { add: 5 })),
      rule('high', { '>=': [users, 60] }, weigh('speed', { add: 10 })),
      rule(
        'py-big',
        { and: [{ in: ['py', { var: 'lang' }] }, { '==': [{ var: 'team' }, 'big'] }] },
        rate('c', 'ease', 2),
        caveat('mind'),
      ),
    ],
    estimates: {
      hourlyRate: 50,
      hoursPerWeek: 40,
      currency: 'EUR',
      options: ['a', 'b', 'c'].map((option) => ({ option, weeks: [3, 5] })),
      rateQuestion: 'rate',
    },
    caseStudies: [
      {
        key: 'story',
        title: { en: 'A story' },
        summary: { en: 'What they did' },
        option: 'a',
        sources: [source],
        when: { '==': [{ var: 'live' }, true] },
      },
    ],
    scenarios: [scenario('usual', { live: true, users: 90 }, { winner: 'a' })],
  }),
  disclosure: { en: 'We sell a' },
})

/** Every text in Spanish too, and every rating with a source. */
function inTwoLanguages(document: ModelDocument): ModelDocument {
  const translated = JSON.parse(JSON.stringify(document), (_, value: unknown) =>
    isText(value) ? { en: value.en || 'Nothing', es: `${value.en || 'Nothing'} es` } : value,
  ) as ModelDocument
  return {
    ...translated,
    locales: ['en', 'es'],
    ratings: translated.ratings.map((rating): Rating => ({ ...rating, sources: [source] })),
  }
}

function isText(value: unknown): value is LocalText {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'en'
}

/** A text in both languages. */
export const both = (text: string): LocalText => ({ en: text, es: `${text} es` })

/** An effect whose texts are in both languages. */
export function translated(effect: Effect): Effect {
  if (effect.type === 'exclude') return { ...effect, reason: both('out') }
  return effect.type === 'caveat' ? { ...effect, text: both('mind') } : effect
}
