import { describe, expect, test } from '@jest/globals'
import { BatchedReads } from './batched-reads.ts'

/** Reads that the test completes. */
function reads() {
  const asked: string[][] = []
  const ends: ((error?: Error) => void)[] = []
  const batched = new BatchedReads<string>((keys) => {
    asked.push(keys)
    return new Promise((resolve, reject) =>
      ends.push((error) => (error ? reject(error) : resolve(new Map(keys.map((key) => [key, `found ${key}`]))))),
    )
  })
  return { asked, ends, batched }
}
const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('reads by key', () => {
  test('that come while one is under way are the next one, each key once', async () => {
    const { asked, ends, batched } = reads()
    const first = batched.find('a')
    await settle()
    const later = ['b', 'a', 'b'].map((key) => batched.find(key))
    await settle()
    expect(asked).toEqual([['a']])
    ends[0]?.()
    expect(await first).toBe('found a')
    await settle()
    expect(asked).toEqual([['a'], ['b', 'a']])
    ends[1]?.()
    expect(await Promise.all(later)).toEqual(['found b', 'found a', 'found b'])
  })

  test('fail for their callers only, not for later ones', async () => {
    const { ends, batched } = reads()
    const first = batched.find('a')
    await settle()
    const second = batched.find('a')
    ends[0]?.(new Error('away'))
    await expect(first).rejects.toThrow('away')
    await settle()
    ends[1]?.()
    expect(await second).toBe('found a')
  })

  test('without a result are undefined', async () => {
    const batched = new BatchedReads<string>(() => Promise.resolve(new Map()))
    expect(await batched.find('a')).toBeUndefined()
  })
})
