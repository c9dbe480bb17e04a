import type { Conflict } from '@verdict/engine/review'
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { conflictName, useSides } from './use-sides.ts'

const conflict = (pointer: string, theirs: number): Conflict => ({ pointer, base: 1, yours: 2, theirs })
const [weight, value] = [conflict('/criteria/0/weight', 3), conflict('/ratings/0/value', 4)]

function sides(...conflicts: Conflict[]) {
  const { result, rerender } = renderHook((given) => useSides(given), { initialProps: conflicts })
  const choose = (of: Conflict, side: 'yours' | 'theirs') =>
    act(() => result.current.choice.onChoose({ ...result.current.choice.chosen, [conflictName(of)]: side }))
  return { now: () => result.current, choose, become: (...next: Conflict[]) => rerender(next) }
}

test('sides come in the order of the conflicts, whichever is decided first', () => {
  const { now, choose } = sides(weight, value)
  choose(value, 'theirs')
  expect(now()).toMatchObject({ decided: ['theirs'], isOpen: true })
  choose(weight, 'yours')
  expect(now()).toMatchObject({ decided: ['yours', 'theirs'], isOpen: false })
})

test('where they save something else meanwhile, that is asked again, and nothing else', () => {
  const { now, choose, become } = sides(weight, value)
  choose(weight, 'yours')
  choose(value, 'theirs')
  become(conflict(weight.pointer, 5), value)
  expect(now()).toMatchObject({ decided: ['theirs'], isOpen: true })
})

test('nothing is open where nothing contradicts', () => {
  expect(sides().now()).toMatchObject({ decided: [], isOpen: false })
})
