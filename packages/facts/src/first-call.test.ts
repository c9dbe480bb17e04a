import type { Counterfactual, EstimateVerdict, ModelDocument, Verdict } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { describe, expect, test } from 'vitest'
import { asksOf, mainEstimates, objectionsOf, wantedOf } from './first-call.ts'

const ranked = (...options: string[]) => options.map((option) => ({ option, score: 50, contributions: {} }))
const flip = (questions: string[], margin: number): Counterfactual => ({
  changes: questions.map((question) => ({ question, to: `to-${margin}` })),
  winner: 'b',
  margin,
})
const verdictOf = (parts: Partial<Verdict>) =>
  ({
    ranking: ranked('a', 'b'),
    counterfactuals: [],
    turns: { answers: [], facts: [], searched: { complete: true, partly: [] } },
    ...parts,
  }) as Verdict

test('what somebody wants is said by the answers that moved the lead most, to either side; the others follow as asked', () => {
  const drivers = [
    { source: 'answer:team', marginChange: 1 },
    { source: 'rule:data', marginChange: 9 },
    { source: 'answer:live', marginChange: -4 },
    { source: 'answer:peak', marginChange: 0.01 },
  ] as Verdict['drivers']
  const answered = ['peak', 'data', 'team', 'live']
  expect(wantedOf({ verdict: verdictOf({ drivers }), answered })).toEqual(['live', 'team', 'peak', 'data'])
})

describe('what to ask', () => {
  const asked = (counterfactuals: Counterfactual[]) =>
    asksOf(verdictOf({ counterfactuals }), {}).map(({ questions }) => questions.join('+'))

  test('is each question once, the strongest first, three at most', () => {
    expect(asked([flip(['p'], 1), flip(['q'], 9), flip(['p'], 4), flip(['r'], 3), flip(['s'], 2)])).toEqual([
      'q',
      'p',
      'r',
    ])
  })

  test('may be two questions together', () => {
    expect(asked([flip(['p', 'q'], 1)])).toEqual(['p+q'])
  })

  test('is nothing where one option is left', () => {
    const verdict = verdictOf({ ranking: ranked('a') as Verdict['ranking'], counterfactuals: [flip(['p'], 1)] })
    expect(asksOf(verdict, {})).toEqual([])
  })
})

describe('objections', () => {
  const names = { text: (text?: { en: string }) => text?.en ?? '' } as unknown as Names
  const found = (rationale: string, criteria = ['price']) => {
    const document = {
      ratings: [{ option: 'b', criterion: 'price', value: 5, rationale: { en: rationale } }],
    } as unknown as ModelDocument
    const reasons = { b: { for: criteria, against: [] } }
    return objectionsOf(document, { verdict: verdictOf({}), reasons }, names)
  }

  test('are the strongest reasons for the runner-up, three at most', () => {
    expect(found('', ['w', 'x', 'y', 'z'])).toMatchObject({
      option: 'b',
      objections: [{ criterion: 'w' }, { criterion: 'x' }, { criterion: 'y' }],
    })
  })

  test.each([
    ['It is cheap.', 'It is cheap.'],
    [`It is cheap. ${'x'.repeat(180)}. So it is.`, 'It is cheap.'],
    [`${'x'.repeat(300)}. It is cheap.`, `${'x'.repeat(300)}.`],
    ['', ''],
  ])('say why in its first sentences (%#)', (rationale, reason) => {
    expect(found(rationale)?.objections).toEqual([{ criterion: 'price', reason }])
  })

  test('are none where nothing speaks for the runner-up, or there is none', () => {
    expect(found('', [])).toBeUndefined()
    const document = { ratings: [] } as unknown as ModelDocument
    const verdict = verdictOf({ ranking: ranked('a') as Verdict['ranking'] })
    expect(objectionsOf(document, { verdict, reasons: {} }, names)).toBeUndefined()
  })
})

test('the estimate of the winner comes first, and in a tie the order of the model stays', () => {
  const estimates = ['b', 'a', 'c'].map((option) => ({ option }) as EstimateVerdict)
  const order = (parts: Partial<Verdict>) =>
    mainEstimates(verdictOf({ estimates, ...parts })).map(({ option }) => option)
  expect(order({ winner: 'a', strength: 'clear', status: 'ranked' as Verdict['status'] })).toEqual(['a', 'b'])
  expect(order({ winner: null, strength: 'tie' as Verdict['strength'] })).toEqual(['b', 'a'])
})
