import { describe, expect, test } from '@jest/globals'
import { API } from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { Reads } from './reads.ts'
import type { ApiError } from './api-error.ts'

/** Lets pending promises continue. */
const [ONE, ANOTHER] = ['192.0.2.1', '192.0.2.2']
const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('taking turns', () => {
  test('four of one caller are served at a time, in the order they came', async () => {
    const reads = new Reads(false)
    const begun: number[] = []
    const ends: (() => void)[] = []
    for (let i = 0; i < 7; i++)
      void reads.turnOf(ONE).then((end) => {
        begun.push(i)
        ends.push(end)
      })
    await settle()
    expect(begun).toEqual([0, 1, 2, 3])
    ends[0]?.()
    ends[0]?.()
    await settle()
    expect(begun).toEqual([0, 1, 2, 3, 4])
    for (const end of [...ends]) end()
    await settle()
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  test('slow pages give their turn to the next, twelve at most', async () => {
    const reads = new Reads(false)
    const ends: (() => void)[] = []
    for (let i = 0; i < 20; i++) void reads.turnOf(ONE).then((end) => ends.push(end))
    await settle()
    expect(ends).toHaveLength(4)
    const later = () => new Promise((resolve) => setTimeout(resolve, 1_000))
    await later()
    expect(ends).toHaveLength(12)
    ends[0]?.()
    ends[0]?.()
    await later()
    expect(ends).toHaveLength(12)
    ends[11]?.()
    await later()
    expect(ends).toHaveLength(14)
  })

  test('others do not wait behind them', async () => {
    const reads = new Reads(false)
    for (let i = 0; i < 100; i++) void reads.turnOf(ONE)
    await reads.turnOf(ANOTHER)
  })
})

describe('how often', () => {
  const clock = { now: 0 }
  const taken = (reads: Reads, count: number, caller = ONE) => {
    let served = 0
    for (let i = 0; i < count; i++)
      try {
        reads.count(caller)
        served++
      } catch (error) {
        const { status, more } = error as ApiError
        expect(status).toBe(429)
        expect(Number(more.headers?.['retry-after'])).toBeGreaterThan(0)
      }
    return served
  }

  test('300 at once, then 30 a second', () => {
    const reads = new Reads(true, () => clock.now)
    expect(taken(reads, 1_000)).toBe(300)
    expect(taken(reads, 100, ANOTHER)).toBe(100)
    clock.now += 1_000
    expect(taken(reads, 100)).toBe(30)
    clock.now += 3_600_000
    expect(taken(reads, 1_000)).toBe(300)
  })

  test('not limited where limits are off', () => {
    expect(taken(new Reads(false, () => 0), 2_000)).toBe(2_000)
  })

  test('old callers are forgotten, callers with open requests are not', () => {
    const reads = new Reads(true, () => 0)
    taken(reads, 300)
    for (let i = 0; i < 9_000; i++) taken(reads, 1, `10.${i >> 8}.${i & 255}.1`)
    expect(taken(reads, 1)).toBe(0)
    for (let i = 0; i < 9_000; i++) taken(reads, 1, `11.${i >> 8}.${i & 255}.1`)
    expect(taken(reads, 1)).toBe(0)
  })
})

describe('over HTTP', () => {
  const limited = testApi({ rateLimits: true })
  const unlimited = testApi()
  const statuses = async (product: typeof limited, url: string, remoteAddress: string) => {
    const all = Array.from({ length: 600 }, () => product.app.inject({ url, remoteAddress }))
    return new Set((await Promise.all(all)).map(({ statusCode }) => statusCode))
  }

  test.each(['/robots.txt', '/nowhere', `${API}/site`, `${API}/case-studies`])('%s', async (url) => {
    const address = `192.0.2.${url.length}`
    expect(await statuses(limited, url, address)).toContain(429)
    const other = await limited.app.inject({ url: '/robots.txt', remoteAddress: `2001:db8:0:${url.length}::1` })
    expect(other.statusCode).toBe(200)
    expect(await statuses(unlimited, url, address)).not.toContain(429)
  })

  test('all pages count together, and all addresses of one household', async () => {
    const pages = ['/robots.txt', '/nowhere', `${API}/site`, `${API}/models`]
    const all = Array.from({ length: 600 }, (_, i) =>
      limited.app.inject({ url: pages[i % pages.length] as string, remoteAddress: `2001:db8:1:1::${i.toString(16)}` }),
    )
    expect((await Promise.all(all)).filter(({ statusCode }) => statusCode === 429).length).toBeGreaterThan(100)
  })

  test('health checks are not limited', async () => {
    expect(await statuses(limited, '/health/live', '192.0.2.200')).toEqual(new Set([200]))
  })
})
