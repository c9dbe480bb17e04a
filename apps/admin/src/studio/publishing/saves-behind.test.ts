import type { DraftRevision } from '@verdict/contracts'
import type { Difference } from '@verdict/engine/review'
import { describe, expect, test } from 'vitest'
import { savesBehind } from './saves-behind.ts'

const change = (path: string, kind: Difference['kind'] = 'changed') => ({ kind, path: path.split('/'), pointer: '' })
const save = (number: number, ...differences: Difference[]) => ({ number, differences }) as unknown as DraftRevision
const numbers = (difference: Difference, ...saves: DraftRevision[]) =>
  savesBehind(difference, saves).map(({ number }) => number)

describe('the saves behind a difference', () => {
  const weight = change('criteria/speed/weight')

  test('are the last one of the same value alone', () => {
    expect(numbers(weight, save(3, change('title/en')), save(2, weight), save(1, weight))).toEqual([2])
  })

  test('of an element that is new: the one that added it, and those that changed it since', () => {
    const rule = change('rules/live', 'added')
    const [text, other] = [change('rules/live/description/en'), change('rules/other', 'added')]
    expect(numbers(rule, save(4, text), save(3, other), save(2, rule, other), save(1, rule))).toEqual([4, 2])
  })

  test('are the one that took away or brought back all that it is in', () => {
    expect(numbers(weight, save(2, change('criteria/speed', 'added')), save(1, weight))).toEqual([2])
  })

  test('of an order are those that changed the order, and of an element those that did not', () => {
    const order = change('criteria', 'reordered')
    expect(numbers(order, save(3, weight), save(2, order), save(1, order))).toEqual([2])
    expect(numbers(weight, save(2, order), save(1, weight))).toEqual([1])
  })

  test('are none where the history does not reach back to them', () => {
    expect(numbers(weight, save(2, change('title/en')))).toEqual([])
  })
})
