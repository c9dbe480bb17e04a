import type { Settling, Verdict } from '@verdict/engine'
import { expect, test } from 'vitest'
import { settlingSides, settlingText } from './settling.ts'

const settles = (winner: string, question: string): Settling => ({
  question,
  to: 'x',
  winner,
  scores: [73.25, 70.25],
  margin: 3,
  strength: 'clear',
})
const document = { options: ['a', 'b', 'c'].map((key) => ({ key, name: { en: key }, summary: { en: key } })) }

test('sides stand in the order of the model, whoever is ahead, with what would settle each', () => {
  const settling = [settles('b', 'one'), settles('a', 'two'), settles('b', 'three')]
  for (const order of ['abc', 'bac']) {
    const ranking = [...order].map((option) => ({ option, score: 1 }))
    const sides = settlingSides({ settling, verdict: { ranking } as Verdict, answered: [...'wxyz'], tie: 2 }, document)
    expect(sides).toMatchObject([
      { option: 'a', index: 0, settled: [settling[1]] },
      { option: 'b', index: 1, settled: [settling[0], settling[2]] },
    ])
    expect(sides.map(({ settled }) => settled.length)).toEqual([1, 2])
  }
})

test('on few answers none is called clear, as the verdict would not be', () => {
  const settling = [settles('a', 'one'), { ...settles('a', 'two'), open: true as const }]
  const verdict = { ranking: [{ option: 'a', score: 1 }] } as Verdict
  const [side] = settlingSides({ settling, verdict, answered: [...'xyz'], tie: 2 }, document)
  expect(side?.settled.map(({ strength }) => strength)).toEqual(['leaning', 'clear'])
})

test('the points are those of the scores as they are printed, which may differ from the rounded lead', () => {
  const verdict = { ranking: [{ option: 'a', score: 1 }] } as Verdict
  const printed = (first: number, second: number) => {
    const settling = [{ ...settles('a', 'one'), scores: [first, second] as [number, number], margin: first - second }]
    return settlingSides({ settling, verdict, answered: [...'wxyz'], tie: 2 }, document)[0]?.settled[0]?.printed
  }
  expect(printed(73.26, 70.24)).toMatchObject({ lead: 3.1, decimals: 1 })
  expect(printed(72.24, 70.24)).toMatchObject({ lead: 2, decimals: 1 })
})

test('of several choices the one that comes is told, where none goes', () => {
  const clauses = (question: string, told: unknown) => [`${question}: ${JSON.stringify(told)}`]
  const said = (to: Settling['to'], now: string[] | null) =>
    settlingText({ question: 'q', to }, { q: now }, { clauses }, {} as never)
  expect(said(['x', 'y'], ['x'])).toBe('q: ["y"]')
  expect(said(['y'], ['x'])).toBe('q: ["y"]')
  expect(said(['x', 'y'], null)).toBe('q: ["x","y"]')
  expect(said('y', null)).toBe('q: "y"')
})
