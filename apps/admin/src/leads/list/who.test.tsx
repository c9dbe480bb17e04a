import { expect, test } from 'vitest'
import { drawnInDesk, emptyDesk, screen } from '../../testing/desk.tsx'
import { MARTA } from '../testing/marta.ts'
import { Who } from './Who.tsx'

emptyDesk()

const told = { ...MARTA, winner: 'django', winnerName: { en: 'Django' }, winnerIndex: 0 }

test.each([
  ['tooClose', 'Too close to call'],
  ['leaning', 'Django, leaning'],
  [null, 'Django'],
] as const)('where there is little room, a verdict that is %s reads “%s”', (strength, said) => {
  drawnInDesk(<Who lead={{ ...told, strength }} />)
  expect(screen.getByText(said)).toBeTruthy()
})
