import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, jest, test } from '@jest/globals'
import { BoundedPool } from './bounded-pool.ts'

afterEach(() => void jest.restoreAllMocks())

/** Nothing listens there. */
const nowhere = () => new BoundedPool({ host: '127.0.0.1', port: 1 })
const connectError = (pool: BoundedPool) => pool.connect().catch((error: Error) => error.message)

test('a database that was away a moment ago is not asked again at once', async () => {
  const pool = nowhere()
  expect(await connectError(pool)).toMatch(/ECONNREFUSED/)
  expect(await connectError(pool)).toMatch(/away a moment ago/)
})

test('it is asked again after that moment, though the clock was set back by an hour', async () => {
  const pool = nowhere()
  await connectError(pool)
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000)
  await pause(250)
  expect(await connectError(pool)).toMatch(/ECONNREFUSED/)
})
