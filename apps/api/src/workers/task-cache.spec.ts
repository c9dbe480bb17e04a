import { describe, expect, test } from '@jest/globals'
import { TaskCache } from './task-cache.ts'

describe('a cached result', () => {
  const kept = () => new TaskCache<{ text: string }>(100, ({ text }) => text.length)
  /** Counts its calls. */
  const finder = (text = 'found') => {
    const find = async () => {
      find.times++
      await new Promise((resolve) => setImmediate(resolve))
      return { text }
    }
    find.times = 0
    return find
  }

  test('is computed once, even for concurrent callers', async () => {
    const [results, find] = [kept(), finder()]
    const all = await Promise.all([1, 2, 3].map(() => results.of(['a'], find)))
    expect([...all, await results.of(['a'], find)]).toEqual(Array(4).fill({ text: 'found' }))
    expect(find.times).toBe(1)
  })

  test('depends on the whole key', async () => {
    const [results, find] = [kept(), finder()]
    for (const from of [['a'], ['b'], [{ a: 1 }], [{ a: 2 }], 'a']) await results.of(from, find)
    expect(find.times).toBe(5)
  })

  test('is evicted least recently used first, beyond the size', async () => {
    const [results, find] = [kept(), finder('x'.repeat(40))]
    for (const from of ['a', 'b', 'a', 'c', 'a']) await results.of(from, find)
    expect(find.times).toBe(3)
    await results.of('b', find)
    expect(find.times).toBe(4)
  })

  test('is returned even if it is too large to be cached', async () => {
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
