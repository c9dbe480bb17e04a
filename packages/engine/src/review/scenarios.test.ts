import { describe, expect, test } from 'vitest'
import type { Answers, Effect, Expectation } from '../document.ts'
import { caseStudy, caveat, exclude, model, recommend, scenario, single } from '../../testing/model.ts'
import { compile } from '../decide/model.ts'
import { InvalidError } from '../problem.ts'
import { runScenarios, tryScenariosOf } from './scenarios.ts'

const out: Effect[] = [exclude('rust'), caveat('mind'), recommend('story')]
const document = model({
  options: { django: [9, 4], nodejs: [6, 8], rust: [10, 10] },
  questions: [
    single('team', {
      js: out,
      py: [],
      alone: [...out, exclude('nodejs')],
      none: [...out, exclude('nodejs'), exclude('django')],
    }),
  ],
  caseStudies: [caseStudy('story', 'django'), caseStudy('other', 'django')],
  estimates: {
    hourlyRate: 1,
    hoursPerWeek: 1,
    currency: 'EUR',
    options: [
      { option: 'django', weeks: [2, 3] },
      { option: 'rust', weeks: [4, 5] },
    ],
  },
  settings: { uncertainty: 0 },
})
const run = (answers: Answers, expect: Expectation, priorities?: { [criterion: string]: number }) =>
  runScenarios({ ...document, scenarios: [scenario('s', answers, expect, priorities && { priorities })] })

// With team js: django leads nodejs by 3.75, clearly; rust is out.
describe('a scenario holds', () => {
  test.each<{ case: string; answers: Answers; expect: Expectation }>([
    { case: 'nothing expected', answers: {}, expect: {} },
    { case: 'its status', answers: { team: 'js' }, expect: { status: 'ranked' } },
    { case: 'not enough answers', answers: {}, expect: { status: 'notEnoughAnswers' } },
    { case: 'none fits', answers: { team: 'none' }, expect: { status: 'noneFits' } },
    { case: 'its winner', answers: { team: 'js' }, expect: { winner: 'django' } },
    { case: 'what is excluded: more may be', answers: { team: 'none' }, expect: { excluded: ['rust', 'django'] } },
    { case: 'what does not win', answers: { team: 'js' }, expect: { notWinner: ['nodejs', 'rust'] } },
    { case: 'what does not win where nothing does', answers: {}, expect: { notWinner: ['nodejs', 'rust', 'django'] } },
    { case: 'a margin that is reached', answers: { team: 'js' }, expect: { minMargin: 3.75 } },
    { case: 'a margin that is reached within 1e-9', answers: { team: 'js' }, expect: { minMargin: 3.75 + 5e-10 } },
    { case: 'its strength', answers: { team: 'js' }, expect: { strength: 'clear' } },
    { case: 'a caveat by its source', answers: { team: 'js' }, expect: { caveats: ['answer:team'] } },
    { case: 'a case study', answers: { team: 'js' }, expect: { caseStudies: ['story'] } },
    { case: 'an estimate', answers: { team: 'js' }, expect: { estimates: [{ option: 'rust', weeks: [4, 5] }] } },
    {
      case: 'no case studies expected, one there',
      answers: { team: 'js' },
      expect: { caseStudies: [], caveats: [], excluded: [] },
    },
  ])('$case', ({ answers, expect: expected }) => {
    expect(run(answers, expected)).toMatchObject([{ key: 's', pass: true, reasons: [] }])
  })
  test('with priorities', () => {
    expect(run({ team: 'js' }, { winner: 'nodejs' }, { price: 3 })).toMatchObject([{ pass: true }])
  })
})

describe('a scenario fails, with the reason', () => {
  test.each<{ answers: Answers; expect: Expectation; actual: unknown }>([
    { answers: { team: 'js' }, expect: { status: 'noneFits' }, actual: 'ranked' },
    { answers: { team: 'js' }, expect: { winner: 'nodejs' }, actual: 'django' },
    { answers: { team: 'none' }, expect: { winner: 'django' }, actual: null },
    { answers: { team: 'js' }, expect: { excluded: ['rust', 'nodejs'] }, actual: ['rust'] },
    { answers: { team: 'js' }, expect: { notWinner: ['rust', 'django'] }, actual: 'django' },
    { answers: { team: 'js' }, expect: { minMargin: 3.75 + 1e-8 }, actual: 3.75 },
    { answers: {}, expect: { minMargin: 0 }, actual: null },
    { answers: { team: 'js' }, expect: { strength: 'tooClose' }, actual: 'clear' },
    { answers: {}, expect: { strength: 'clear' }, actual: null },
    { answers: { team: 'py' }, expect: { caveats: ['answer:team'] }, actual: [] },
    { answers: { team: 'js' }, expect: { caseStudies: ['other'] }, actual: ['story'] },
    {
      answers: { team: 'js' },
      expect: { estimates: [{ option: 'rust', weeks: [4, 6] }] },
      actual: [
        { option: 'django', weeks: [2, 3] },
        { option: 'rust', weeks: [4, 5] },
      ],
    },
    {
      answers: { team: 'js' },
      expect: { estimates: [{ option: 'nodejs', weeks: [4, 5] }] },
      actual: [
        { option: 'django', weeks: [2, 3] },
        { option: 'rust', weeks: [4, 5] },
      ],
    },
  ])('$answers, but $expect was expected', ({ answers, expect: expected, actual }) => {
    const [[code, value]] = Object.entries(expected) as [[string, unknown]]
    expect(run(answers, expected)).toMatchObject([{ pass: false, reasons: [{ code, expected: value, actual }] }])
  })
  test('with every reason', () => {
    const [result] = run({ team: 'js' }, { winner: 'rust', status: 'ranked', excluded: ['django'], minMargin: 50 })
    expect(result?.reasons.map(({ code }) => code).sort()).toEqual(['excluded', 'minMargin', 'winner'])
  })
})

test('every scenario has its result, in document order', () => {
  const scenarios = [scenario('b', { team: 'js' }, { winner: 'rust' }), scenario('a', {}, {})]
  expect(runScenarios({ ...document, scenarios }).map(({ key, pass }) => [key, pass])).toEqual([
    ['b', false],
    ['a', true],
  ])
})
test('a document that means nothing has no results', () => {
  expect(() => runScenarios({ ...document, ratings: [] })).toThrow(InvalidError)
})

describe('scenarios without verdicts pass and fail alike', () => {
  const strengths = ['clear', 'leaning', 'tooClose'] as const
  const answers: Answers[] = [{}, ...['js', 'py', 'alone', 'none'].map((team) => ({ team }))]
  test.each([
    { case: 'without chance', settings: { uncertainty: 0 } },
    { case: 'with some', settings: { uncertainty: 0.6, samples: 500 } },
    { case: 'with as much as there may be', settings: { uncertainty: 1, samples: 500 } },
    { case: 'where everything is too close', settings: { tie: 100, samples: 500 } },
    { case: 'where nothing is', settings: { tie: 0, uncertainty: 0.6, samples: 500 } },
  ])('$case', ({ settings }) => {
    const scenarios = answers.flatMap((given, a) =>
      strengths.map((strength) => scenario(`${a}-${strength.toLowerCase()}`, given, { strength, winner: 'django' })),
    )
    const tried = { ...document, settings, scenarios }
    const all = runScenarios(tried).map(({ verdict: _, ...rest }) => rest)
    expect(tryScenariosOf(compile(tried))).toEqual(all)
    expect(new Set(all.map(({ pass }) => pass)).size).toBe(2)
  })
})
