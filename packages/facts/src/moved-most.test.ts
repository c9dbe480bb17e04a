import type { Driver } from '@verdict/engine'
import { expect, test } from 'vitest'
import { movedMost } from './moved-most.ts'

const driver = (source: Driver['source'], marginChange: number): Driver => ({ source, marginChange })

test('the largest change comes first, whichever side it moves the lead to', () => {
  const drivers = [driver('answer:team', 2), driver('rule:live', -5), driver('priority:cost', 3)]
  expect(movedMost(drivers).map(({ source }) => source)).toEqual(['rule:live', 'priority:cost', 'answer:team'])
  expect(drivers[0]?.source).toBe('answer:team')
})

test('equal changes stay in the order of the document', () => {
  const drivers = [driver('answer:b', 1), driver('answer:a', -1), driver('answer:c', 1)]
  expect(movedMost(drivers)).toEqual(drivers)
})

test('what rounds to nothing is left out', () => {
  const drivers = [driver('answer:a', 0.05), driver('answer:b', 0.0499), driver('answer:c', -0.05), driver('rule:d', 0)]
  expect(movedMost(drivers).map(({ source }) => source)).toEqual(['answer:a', 'answer:c'])
})
