import { isTooClose } from '@verdict/engine'
import { decisions } from '@verdict/engine/testing/arbitraries'
import { progress } from '@verdict/engine/progress'
import { fairness } from '@verdict/engine/review'
import { djangoOrNodejs } from '@verdict/starter-models'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answered, locales, namesIn, printedLead, wordingIn } from './index.ts'
import { askingTruths } from './testing/asking-truths.ts'
import { explainedPhrases } from './testing/explained-phrases.ts'
import { explainedTruths } from './testing/explained-truths.ts'
import { impactPhrases, impactTruths } from './testing/impact.ts'
import { keys } from './testing/keys.ts'
import { phrases } from './testing/phrases.ts'
import { ParsedSentence } from './testing/parsed-sentence.ts'
import { named, type Subject, subjectOf } from './testing/subject.ts'
import { turnTruths } from './testing/turn-truths.ts'
import { verdictTruths } from './testing/verdict-truths.ts'

const every = { ...phrases, ...explainedPhrases, ...impactPhrases }
const truths = { ...askingTruths, ...verdictTruths, ...explainedTruths, ...turnTruths, ...impactTruths }
const times = Number(process.env.RUNS ?? 1)
const seed = Number(process.env.SEED ?? 20261124)

/** Every sentence there is of a subject: the method, what it is about, and what it says. */
function* sentences(subject: Subject, locale: string): Generator<[method: string, fact: unknown, sentence: string]> {
  const { document, model, answers, priorities, verdict } = subject
  const say = wordingIn(locale)
  const names = namesIn(document, locale)
  const [first, second] = verdict.ranking
  const parts = Object.entries(verdict.marginByCriterion)
    .map(([criterion, margin]) => ({ criterion, margin }))
    .sort((a, b) => b.margin - a.margin)
  yield ['statement', verdict, say.statement(verdict, names, answered(document, answers))]
  yield ['lead', verdict, say.lead(verdict, names)]
  const lead = first && second ? printedLead(first, second, model.settings.tie) : null
  const name = first ? names.option(first.option) : null
  yield ['standing', verdict, say.standing(name, lead, isTooClose(verdict.margin, model.settings.tie))]
  yield ['ranking', verdict, say.ranking(verdict, names)]
  yield ['why', parts, say.why(verdict, parts, names)]
  yield ['certainty', verdict, say.certainty(verdict, names)]
  yield ['estimates', verdict, say.estimates(verdict, names)]
  for (const each of verdict.tippingPoints.weights)
    yield ['weightTippingPoint', each, say.weightTippingPoint(each, verdict, names)]
  for (const each of verdict.counterfactuals) yield ['counterfactual', each, say.counterfactual(each, names)]
  for (const each of [...verdict.turns.answers, ...verdict.turns.facts])
    yield ['to' in each ? 'counterfactual' : 'turn', each, say.turn(each, names)]
  yield ['counterfactuals', verdict.turns, say.counterfactuals(verdict, names)]
  if (verdict.secondOpinions)
    yield ['secondOpinions', verdict.secondOpinions, say.secondOpinions(verdict.secondOpinions, verdict, names)]
  yield ['anyPriorities', verdict, say.anyPriorities(verdict, names)]
  const far = progress(model, answers, priorities)
  yield ['progress', far, say.progress(far, names)]
}

const met = new Set<string>()

/** @throws where a sentence cannot be read, or is not so */
function hold(method: string, fact: unknown, sentence: string, subject: Subject, locale: string) {
  for (const [claim, template] of Object.entries(every[method] ?? {})) {
    const said = ParsedSentence.by(template[locale as 'en'], sentence, locale)
    if (!said) continue
    met.add(`${method}.${claim}`)
    try {
      truths[method]?.[claim]?.({ said, subject, fact: fact as never, keys: keys(subject, locale), locale })
    } catch (error) {
      throw new Error(`${method}.${claim}: ${sentence}\n${(error as Error).message}\n${JSON.stringify(fact)}`, {
        cause: error,
      })
    }
    return
  }
  throw new Error(`${method} cannot be read: ${sentence}`)
}

const holdAll = (subject: Subject, locale: string) => {
  for (const [method, fact, sentence] of sentences(subject, locale)) hold(method, fact, sentence, subject, locale)
}

/** Random models as in the engine's tests, with names that can be parsed, and enough samples for every share. */
const subjects = fc
  .record({ decision: decisions(), samples: fc.constantFrom(16, 300), tie: fc.constantFrom(undefined, 0, 2, 10) })
  .map(({ decision: { document, answers, priorities }, samples, tie }) =>
    subjectOf(
      named({ ...document, settings: { ...document.settings, samples, ...(tie !== undefined && { tie }) } }),
      answers,
      priorities,
    ),
  )

// Without clauses: a sentence is to be read again, by the names of its questions and answers.
const questions = djangoOrNodejs.questions.map(({ choices, ...question }) => ({
  ...question,
  ...(choices && { choices: choices.map(({ clause: _, ...choice }) => choice) }),
}))
const shipped = { ...djangoOrNodejs, questions, settings: { ...djangoOrNodejs.settings, samples: 300 } }
const shippedSubjects = fc
  .tuple(
    ...shipped.questions.map(({ key, type, choices = [], min = 0, max = 0 }) => {
      const all = choices.map((each) => each.key)
      const answer =
        type === 'number'
          ? fc.integer({ min, max: Math.min(max, min + 5000) })
          : type === 'boolean'
            ? fc.boolean()
            : type === 'multi'
              ? fc.subarray(all)
              : fc.constantFrom(...all)
      return fc.option(fc.tuple(fc.constant(key), answer), { freq: 3 })
    }),
  )
  .map((all) => subjectOf(shipped, Object.fromEntries(all.filter((each) => each !== null))))

describe.each(locales)('sentences in %s are true', (locale) => {
  const holds = (arbitrary: fc.Arbitrary<Subject>, runs: number) =>
    fc.assert(
      fc.property(arbitrary, (subject) => holdAll(subject, locale)),
      { numRuns: runs * times, seed },
    )
  test('of random models', () => holds(subjects, 400), times * 120_000)
  test('of the model that ships', () => holds(shippedSubjects, 15), times * 120_000)
  test(
    'of how fair random models are',
    () =>
      fc.assert(
        fc.property(subjects, (subject) => {
          const fact = fairness(subject.document)
          hold('fairness', fact, wordingIn(locale).fairness(fact, namesIn(subject.document, locale)), subject, locale)
        }),
        { numRuns: 10 * times, seed },
      ),
    times * 120_000,
  )
  test('of past assessments', () => {
    const counts = fc.oneof(fc.nat(1), fc.nat(3), fc.nat(20_000))
    const winners = fc.constantFrom(null, 'django', 'nodejs')
    const say = wordingIn(locale)
    const subject = subjectOf(shipped, {})
    fc.assert(
      fc.property(counts, counts, counts, winners, winners, (flipped, more, dropped, from, to) => {
        const impact = { assessed: flipped + more, flipped, dropped: flipped + more === 0 ? 0 : dropped }
        hold('impact', impact, say.impact(impact), subject, locale)
        const transition = { from, to, count: flipped + 1 }
        hold('transition', transition, say.transition(transition, namesIn(shipped, locale)), subject, locale)
      }),
      { numRuns: 500 * times, seed },
    )
  })
})

/** So rare that a run may go without them. */
const rare =
  /^counterfactuals\.|^turn\.(none|only|level)$|RulesOutAndCounts$|^statement\.several$|^secondOpinions\.none$/

test('every claim is checked, and made somewhere', () => {
  for (const [method, claims] of Object.entries(every))
    expect(Object.keys(truths[method] ?? {})).toEqual(expect.arrayContaining(Object.keys(claims)))
  const claims = Object.entries(every).flatMap(([method, each]) =>
    Object.keys(each).map((claim) => `${method}.${claim}`),
  )
  expect(claims.filter((claim) => !met.has(claim) && !rare.test(claim))).toEqual([])
})
