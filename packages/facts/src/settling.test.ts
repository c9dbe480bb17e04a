import type { Settling, Verdict } from '@verdict/engine'
import { expect, test } from 'vitest'
import { settlingSides, settlingText } from './settling.ts'

const settles = (winner: string, question: string): Settling => ({
  question,
  to: 'x',
  winner,
  margin: 3,
  strength: 'clear',
})
const document = { options: ['a', 'b', 'c'].map((key) => ({ key, name: { en: key }, summary: { en: key } })) }

test('sides stand in the order of the model, whoever is ahead, with what would settle each', () => {
  const settling = [settles('b', 'one'), settles('a', 'two'), settles('b', 'three')]
  for (const order of ['abc', 'bac']) {
    const ranking = [...order].map((option) => ({ option, score: 1 }))
    expect(settlingSides({ settling, verdict: { ranking } as Verdict, answered: [...'wxyz'] }, document)).toEqual([
      { option: 'a', index: 0, settled: [settling[1]] },
      { option: 'b', index: 1, settled: [settling[0], settling[2]] },
    ])
  }
})

test('on few answers none is called clear, as the verdict would not be', () => {
  const settling = [settles('a', 'one'), { ...settles('a', 'two'), open: true as const }]
  const verdict = { ranking: [{ option: 'a', score: 1 }] } as Verdict
  const [side] = settlingSides({ settling, verdict, answered: [...'xyz'] }, document)
  expect(side?.settled.map(({ strength }) => strength)).toEqual(['leaning', 'clear'])
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
