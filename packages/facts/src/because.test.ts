import { type Names, wordingIn } from '@verdict/wording'
import { expect, test } from 'vitest'
import { because, becauseText, butText } from './because.ts'

const ranking = [{ option: 'a' }, { option: 'b' }] as never
const drivers = [
  { source: 'answer:small', marginChange: 0.01 },
  { source: 'answer:second', marginChange: 1 },
  { source: 'rule:any', marginChange: 9 },
  { source: 'answer:against', marginChange: -5 },
  { source: 'answer:first', marginChange: 2 },
  { source: 'answer:third', marginChange: 0.5 },
  { source: 'answer:fourth', marginChange: 0.4 },
] as never

test('the three answers that brought most of the lead are its reasons', () => {
  expect(because({ drivers, ranking, strength: 'clear' })).toEqual(['first', 'second', 'third'])
})

test('a tie has none', () => {
  expect(because({ drivers, ranking, strength: 'tooClose' })).toEqual([])
})

const names = {
  short: (question: string) => (question === 'first' ? 'Which product?' : 'Team'),
  clause: (question: string, key: string) => (question === 'third' ? `it is ${key}` : ''),
  choice: (_: string, key: string) => key,
  shortChoice: (_: string, key: string) => key,
  option: () => 'Django',
  settings: { tie: 2 },
} as unknown as Names

test('what follows "Because" and "But" is one sentence, with one mark at its end, whatever the model names', () => {
  const answers = { first: 'a shop', second: 'nobody yet?', third: 'new' }
  const few = (drivers as { source: string }[]).filter(({ source }) => /first|second|third/.test(source)) as never
  expect(becauseText({ drivers: few, ranking, strength: 'clear' }, answers, wordingIn('en'), names)).toBe(
    'the answer to “Which product?” is “a shop”, the answer to “Team” is “nobody yet?” and it is new.',
  )
  expect(becauseText({ drivers: few, ranking, strength: 'tooClose' }, answers, wordingIn('en'), names)).toBe('')
  const flip = { question: 'first', to: 'a game', winner: 'a', margin: 4 } as never
  for (const [locale, said] of [
    ['en', 'if the answer to “Which product?” is “a game”, Django leads by 4.0 points.'],
    ['es', 'si la respuesta a «Which product?» es «a game», Django va 4,0 puntos por delante.'],
  ] as const)
    expect(butText([flip], wordingIn(locale), names)).toBe(said)
  expect(butText([], wordingIn('en'), names)).toBe('')
})
