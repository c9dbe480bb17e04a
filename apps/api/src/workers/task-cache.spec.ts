import { describe, expect, test } from '@jest/globals'
import { TaskCache } from './task-cache.ts'

describe('what is kept', () => {
  const kept = () => new TaskCache<{ text: string }>(100, ({ text }) => text.length)
  /** Counts how often it is asked to find something. */
  const finder = (text = 'found') => {
    const find = async () => {
      find.times++
      await new Promise((resolve) => setImmediate(resolve))
      return { text }
    }
    find.times = 0
    return find
  }

  test('is found once, also where many ask at a time', async () => {
    const [results, find] = [kept(), finder()]
    const all = await Promise.all([1, 2, 3].map(() => results.of(['a'], find)))
    expect([...all, await results.of(['a'], find)]).toEqual(Array(4).fill({ text: 'found' }))
    expect(find.times).toBe(1)
  })

  test('is told apart by all that it depends on', async () => {
    const [results, find] = [kept(), finder()]
    for (const from of [['a'], ['b'], [{ a: 1 }], [{ a: 2 }], 'a']) await results.of(from, find)
    expect(find.times).toBe(5)
  })

  test('does not grow beyond its size: what was not used for longest goes', async () => {
    const [results, find] = [kept(), finder('x'.repeat(40))]
    for (const from of ['a', 'b', 'a', 'c', 'a']) await results.of(from, find)
    expect(find.times).toBe(3)
    await results.of('b', find)
    expect(find.times).toBe(4)
  })

  test('is given though it is too large to be kept', async () => {
    const [results, find] = [kept(), finder('x'.repeat(200))]
    expect([await results.of('a', find), await results.of('a', find)].map(({ text }) => text.length)).toEqual([
      200, 200,
    ])
    expect(find.times).toBe(2)
  })

  test('is nothing that failed', async () => {
    const results = kept()
    await expect(results.of('a', () => Promise.reject(new Error('not now')))).rejects.toThrow('not now')
    expect(await results.of('a', finder())).toEqual({ text: 'found' })
  })
})
