import fc, { type Arbitrary } from 'fast-check'
import type {
  Amount,
  Answer,
  Answers,
  Effect,
  LocalText,
  ModelDocument,
  Priorities,
  Question,
  Rule,
} from '../src/document.ts'
import { type QuestionShape, conditions } from './arbitrary-conditions.ts'

/** How wild the numbers of a model are. */
interface Wildness {
  /** Numbers at the edge of what a model may hold, and long chains of multipliers. */
  extreme?: boolean
}

/** Keys that a careless program mistakes for something else, among ordinary ones. */
const keys = (least: number, most: number) =>
  fc.shuffledSubarray(['admin', 'speed', 'team', 'a', 'b-2', '0', '10', 'constructor', 'yes', 'k'.repeat(64)], {
    minLength: least,
    maxLength: most,
  })

const texts: Arbitrary<LocalText> = fc.constantFrom<LocalText[]>(
  { en: 'Text' },
  { en: '' },
  { en: 'Grüße 😀', 'pt-BR': '"\\\n' },
)
const optional = <T>(arbitrary: Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const list = <T>(element: Arbitrary<T>, maxLength: number) => fc.array(element, { maxLength })

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const weights = ({ extreme }: Wildness) =>
  extreme ? fc.constantFrom(0, 5e-324, 1e-300, 1, 1e15) : fc.oneof(fc.constantFrom(0, 0, 1, 2, 10), between(0.01, 100))
const adds = ({ extreme }: Wildness) =>
  extreme
    ? fc.constantFrom(-1e15, -1, 5e-324, 1e15)
    : fc.oneof(fc.integer({ min: -6, max: 6 }), between(-5, -0.01), between(0.01, 5))
const multipliers = ({ extreme }: Wildness) =>
  extreme
    ? fc.constantFrom(0, 5e-324, 0.1, 1e15, 1e15, 1e15)
    : fc.oneof(fc.constantFrom(0, 0.5, 1, 2, 3), between(0.01, 4))

/** The parts of a model that others refer to. */
interface Frame {
  options: string[]
  criteria: string[]
  caseStudies: string[]
  questions: QuestionShape[]
}

const asked: Arbitrary<Omit<QuestionShape, 'key'>> = fc.oneof(
  fc.record({
    type: fc.constantFrom('single' as const, 'scale' as const, 'multi' as const),
    choices: keys(1, 4).map((all) => all.map((key) => ({ key }))),
  }),
  fc.constantFrom(['yes', 'no'], ['no', 'yes']).map((all) => ({
    type: 'boolean' as const,
    choices: all.map((key) => ({ key })),
  })),
  fc
    .tuple(fc.integer({ min: -5, max: 10 }), fc.integer({ min: 0, max: 20 }))
    .map(([min, width]) => ({ type: 'number' as const, min, max: min + width })),
)

const frames: Arbitrary<Frame> = fc.record({
  options: keys(1, 4),
  criteria: keys(1, 5),
  caseStudies: keys(0, 2),
  questions: bareQuestions(),
})

/** Questions of every kind, without words and effects. */
export function bareQuestions(): Arbitrary<QuestionShape[]> {
  return keys(1, 6).chain((all) =>
    fc.tuple(...all.map((key) => asked.map((question): QuestionShape => ({ key, ...question })))),
  )
}

function effects({ options, criteria, caseStudies }: Frame, curves: boolean, wild: Wildness): Arbitrary<Effect[]> {
  const amount = (y: Arbitrary<number>): Arbitrary<Amount> => (curves ? fc.oneof(y, curve(y)) : y)
  const option = fc.constantFrom(...options)
  const criterion = fc.constantFrom(...criteria)
  const weight = fc.record(
    { type: fc.constant('weight' as const), criterion, add: amount(adds(wild)), multiply: amount(multipliers(wild)) },
    { requiredKeys: ['type', 'criterion'] },
  )
  const rating = fc.record({ type: fc.constant('rating' as const), option, criterion, add: amount(adds(wild)) })
  const estimate = fc.record(
    { type: fc.constant('estimate' as const), option, add: amount(adds(wild)), multiply: amount(multipliers(wild)) },
    { requiredKeys: ['type'] },
  )
  const effect: Arbitrary<Effect> = fc.oneof(
    weight,
    weight,
    rating,
    rating,
    estimate,
    fc.record({ type: fc.constant('exclude' as const), option, reason: texts }),
    fc.record({ type: fc.constant('caveat' as const), option, text: texts }, { requiredKeys: ['type', 'text'] }),
    ...(caseStudies.length > 0
      ? [fc.record({ type: fc.constant('caseStudy' as const), key: fc.constantFrom(...caseStudies) })]
      : []),
  )
  return wild.extreme ? list(fc.oneof(weight, weight, weight, effect), 12) : list(effect, 3)
}

const curve = (y: Arbitrary<number>): Arbitrary<[number, number][]> =>
  fc
    .uniqueArray(fc.integer({ min: -12, max: 60 }), { minLength: 1, maxLength: 4 })
    .chain((xs) =>
      fc.tuple(...xs.sort((a, b) => a - b).map((x) => y.map((height): [number, number] => [x / 2, height]))),
    )

function questions(frame: Frame, wild: Wildness): Arbitrary<Question[]> {
  return fc.tuple(
    ...frame.questions.map(({ choices, ...rest }, i) => {
      const earlier = frame.questions.slice(0, i)
      return fc
        .record({
          text: texts,
          help: optional(texts),
          fixed: optional(fc.boolean()),
          showIf: i === 0 ? fc.constant(undefined) : optional(conditions(earlier)),
          effects: choices ? fc.constant(undefined) : optional(effects(frame, true, wild)),
          choices: choices
            ? fc.tuple(
                ...choices.map(({ key }) =>
                  fc.record({ key: fc.constant(key), label: texts, effects: effects(frame, false, wild) }),
                ),
              )
            : fc.constant(undefined),
        })
        .map((more): Question => compact({ ...rest, ...more }))
    }),
  )
}

const rules = (frame: Frame, wild: Wildness): Arbitrary<Rule[]> =>
  keys(0, wild.extreme ? 8 : 4).chain((all) =>
    fc.tuple(
      ...all.map((key) =>
        fc.record({
          key: fc.constant(key),
          description: texts,
          when: conditions(frame.questions),
          effects: effects(frame, false, wild),
        }),
      ),
    ),
  )

const ratings = ({ options, criteria }: Frame) =>
  fc.tuple(
    ...options.flatMap((option) =>
      criteria.map((criterion) =>
        fc
          .record({
            points: fc.tuple(points, points, points).map((three) => three.sort((a, b) => a - b)),
            wide: fc.boolean(),
            rationale: texts,
            reviewed: fc.constantFrom(undefined, '2026-01-31', '2025'),
          })
          .map(({ points: [low, value, high], wide, ...rest }) =>
            compact({ option, criterion, value: value, ...(wide && { low, high }), sources: [], ...rest }),
          ),
      ),
    ),
  )
const points = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double({ min: 0, max: 10, noNaN: true }))

const estimates = ({ options, questions }: Frame) =>
  fc
    .record({
      hourlyRate: fc.integer({ min: 0, max: 200 }),
      hoursPerWeek: fc.integer({ min: 0, max: 60 }),
      weeks: fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: options.length, maxLength: options.length }),
      estimated: fc.shuffledSubarray(options),
      rateQuestion: fc.constantFrom(
        undefined,
        ...questions.filter(({ type }) => type === 'number').map(({ key }) => key),
      ),
    })
    .map(({ weeks, estimated, ...rest }) =>
      compact({
        ...rest,
        currency: 'EUR',
        options: estimated.map((option, i) => {
          const [low, more] = weeks[i] as [number, number]
          return { option, weeks: [low, low + more] as [number, number] }
        }),
      }),
    )

const settings = fc
  .record({
    tie: optional(fc.constantFrom(0, 1, 2, 10)),
    uncertainty: optional(fc.constantFrom(0, 0.25, 1)),
    clear: optional(fc.constantFrom(0.5, 0.9, 1)),
    priorities: fc.constantFrom(undefined, undefined, null, { max: 5 }),
    samples: fc.constantFrom(1, 16),
  })
  .map(compact)

/** Small but rich legal models. */
export function models(wild: Wildness = {}): Arbitrary<ModelDocument> {
  return frames.chain((frame) =>
    fc
      .record({
        disclosure: optional(texts),
        weights: fc
          .tuple(...frame.criteria.map(() => weights(wild)))
          .map((all) => (all.some((weight) => weight > 0) ? all : all.map(() => 3))),
        ratings: ratings(frame),
        questions: questions(frame, wild),
        rules: rules(frame, wild),
        estimates: optional(estimates(frame)),
        studied: fc.tuple(
          ...frame.caseStudies.map(() =>
            fc.record({ option: fc.constantFrom(...frame.options), when: optional(conditions(frame.questions)) }),
          ),
        ),
        settings,
        tested: optional(answersTo(frame.questions)),
        group: optional(texts),
      })
      .map(
        ({ weights, studied, tested, group, ...rest }): ModelDocument =>
          compact({
            format: 'verdict.model/1',
            slug: 'model',
            title: { en: 'Model' },
            description: { en: 'Made up' },
            defaultLocale: 'en',
            locales: ['en', 'pt-BR'],
            options: frame.options.map((key) => ({ key, name: { en: key }, summary: { en: '' } })),
            criteria: frame.criteria.map((key, c) =>
              compact({ key, name: { en: key }, description: { en: '' }, group, weight: weights[c] as number }),
            ),
            caseStudies: frame.caseStudies.map((key, i) =>
              compact({ key, title: { en: key }, summary: { en: '' }, sources: [], ...studied[i] } as never),
            ),
            scenarios: tested ? [{ key: 'tested', description: { en: '' }, answers: tested, expect: {} }] : [],
            ...rest,
          }),
      ),
  )
}

const answerTo = ({ type, choices = [], min = 0, max = 0 }: QuestionShape): Arbitrary<Exclude<Answer, null>> => {
  const all = choices.map(({ key }) => key)
  if (type === 'multi') return fc.subarray(all)
  if (type === 'boolean') return fc.boolean()
  if (type === 'number') return fc.oneof(fc.integer({ min, max }), fc.double({ min, max, noNaN: true }))
  return fc.constantFrom(...all)
}

/** Answers that fit some questions: some open, some "I don't know"; with `complete` every one answered. */
export const answersTo = (questions: readonly QuestionShape[], complete = false): Arbitrary<Answers> =>
  fc
    .tuple(
      ...questions.map((question) => {
        const answer: Arbitrary<Answer | undefined> = answerTo(question)
        return complete ? answer : fc.oneof(answer, answer, answer, fc.constantFrom(null, undefined))
      }),
    )
    .map((all) => compact(Object.fromEntries(questions.map(({ key }, i) => [key, all[i] as Answer]))))

/** Priorities that a model allows: none where it has them switched off. */
export const prioritiesOf = ({ criteria, settings }: ModelDocument): Arbitrary<Priorities> => {
  const max = settings?.priorities === null ? null : (settings?.priorities?.max ?? 3)
  if (max === null) return fc.constant({})
  const factor = optional(fc.oneof(fc.constantFrom(0, 1, max), between(0.01, max)))
  return fc
    .tuple(...criteria.map(() => factor))
    .map((all) => compact(Object.fromEntries(criteria.map(({ key }, c) => [key, all[c] as number]))))
}

/** A model together with answers and priorities that fit it. */
export const decisions = (
  wild: Wildness = {},
): Arbitrary<{ document: ModelDocument; answers: Answers; priorities: Priorities }> =>
  models(wild).chain((document) =>
    fc.record({
      document: fc.constant(document),
      answers: answersTo(document.questions),
      priorities: fc.oneof(fc.constant({}), prioritiesOf(document)),
    }),
  )

/** Without the members that are undefined, which JSON cannot hold. */
function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T
}
