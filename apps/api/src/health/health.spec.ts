import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, jest, test } from '@jest/globals'
import { newDatabase, TestApi, testApi } from '../../test/api.ts'

afterEach(() => void jest.restoreAllMocks())

const api = testApi()

test('the product reports liveness and readiness', async () => {
  expect((await api.send('GET', '/health/live')).body).toEqual({
    status: 'live',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
  })
  expect((await api.send('GET', '/health/ready')).status).toBe(200)
})

test('a product without its database lives, but is not ready', async () => {
  const cutOff = new TestApi()
  await cutOff.start()
  await cutOff.database.destroy()
  expect((await cutOff.send('GET', '/health/live')).status).toBe(200)
  expect((await cutOff.send('GET', '/health/ready')).status).toBe(503)
  await cutOff.database.initialize()
  await cutOff.stop()
})

test('a product whose database is back is ready again, though the clock was set back by an hour', async () => {
  const cutOff = new TestApi()
  await cutOff.start()
  await cutOff.database.destroy()
  expect((await cutOff.send('GET', '/health/ready')).status).toBe(503)
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000)
  await cutOff.database.initialize()
  await pause(2_500)
  const { status } = await cutOff.send('GET', '/health/ready')
  await cutOff.stop()
  expect(status).toBe(200)
})

test('a product whose database is not migrated is not ready', async () => {
  const early = new TestApi({}, await newDatabase('template0'))
  await early.start()
  const { status } = await early.send('GET', '/health/ready')
  await early.stop()
  expect(status).toBe(503)
})

test('asked by many at once, the database is asked once', async () => {
  const watched = new TestApi()
  await watched.start()
  const asked = jest.spyOn(watched.database, 'query')
  const replies = await Promise.all(Array.from({ length: 100 }, () => watched.send('GET', '/health/ready')))
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]))
  expect(asked.mock.calls.filter(([sql]) => sql.includes('migrations')).length).toBeLessThanOrEqual(1)
  await watched.stop()
})

test('health is public, and not cached', async () => {
  for (const path of ['/health/live', '/health/ready']) {
    const { headers, text } = await api.send('GET', path)
    expect(headers['cache-control']).toBe('no-store')
    expect(text).not.toMatch(/postgres|password/)
  }
})
