import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { QueryFailedError } from 'typeorm'
import { TestApi, testApi } from '../../test/api.ts'
import { DatabaseOutage } from '../database/database-outage.ts'
import { OncePerMinute } from './outage.ts'
import { apiErrorFor } from './problem.filter.ts'

const failed = (members: object) => new QueryFailedError('select 1', [], Object.assign(new Error('it failed'), members))

describe('outages of the database are answered with 503 and Retry-After', () => {
  const codes = {
    'no connection': ['08000', '08003', '08006', '08001', '08P01', '28P01', '28000', '3D000', '53300'],
    'shut down, crashed, starting, dropped': ['57P01', '57P02', '57P03', '57P04', '57P05'],
    'out of space or memory': ['53100', '53200', '53400'],
    'a lock, a deadlock, a crossing': ['55P03', '40001', '40P01', '40003'],
    'too long': ['57014', '25P03', '25P04'],
    'a copy that takes no writes': ['25006'],
    'files that cannot be read': ['58030', '58P01'],
  }
  test.each(Object.entries(codes).flatMap(([what, each]) => each.map((code) => ({ what, code }))))(
    '$what: $code',
    ({ code }) => {
      const { status, more } = apiErrorFor(failed({ code }))
      expect(status).toBe(503)
      expect(Number(more.headers?.['retry-after'])).toBeGreaterThan(0)
    },
  )

  test.each(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'])(
    'the network: %s',
    (code) => expect(apiErrorFor(failed({ code })).status).toBe(503),
  )

  test.each([
    'Connection terminated unexpectedly',
    'Connection terminated',
    'Connection terminated due to connection timeout',
    'Client has encountered a connection error and is not queryable',
    'timeout exceeded when trying to connect',
    'Cannot use a pool after calling end on the pool',
    'Driver not Connected',
  ])('%s', (message) => expect(apiErrorFor(new Error(message)).status).toBe(503))

  test.each(['unavailable', 'busy', 'slow', 'full'] as const)('detected on our side within a statement: %s', (kind) =>
    expect(
      apiErrorFor(new QueryFailedError('select 1', [], new DatabaseOutage(kind, 'No connection came free in time')))
        .status,
    ).toBe(503),
  )

  test.each(['unavailable', 'busy', 'slow', 'full'] as const)('detected on our side: %s', (kind) =>
    expect(apiErrorFor(new DatabaseOutage(kind, 'x')).status).toBe(503),
  )

  test.each(['EMFILE', 'ENFILE', 'ENOSPC'])('a system that is short of something: %s', (code) =>
    expect(apiErrorFor(Object.assign(new Error('x'), { code })).status).toBe(503),
  )
})

test.each(['42601', '42P01', '42703', '23502', 'XX000'])('a wrong statement is a 500: %s', (code) =>
  expect(apiErrorFor(failed({ code })).status).toBe(500),
)

test.each([new TypeError('x is not a function'), Object.assign(new Error('x'), { code: 'ENOENT' }), null, 'text'])(
  'a programming error is no outage: %s',
  (error) => expect(apiErrorFor(error).status).toBe(500),
)

test('one of each kind is logged a minute, with the number of suppressed ones', () => {
  const rarely = new OncePerMinute()
  expect(rarely.pass('a', 0)).toBe(0)
  for (let second = 1; second < 60; second++) expect(rarely.pass('a', second * 1_000)).toBeUndefined()
  expect(rarely.pass('b', 1_000)).toBe(0)
  expect(rarely.pass('a', 60_000)).toBe(59)
})

test('a product that has lost its database answers every page and call with 503', async () => {
  const cutOff = new TestApi()
  await cutOff.start()
  await cutOff.database.destroy()
  for (const path of ['/', '/api/v1/models', '/api/v1/site', '/django-or-nodejs']) {
    const { status, headers } = await cutOff.send('GET', path)
    expect({ path, status, wait: Number(headers['retry-after']) > 0 }).toEqual({ path, status: 503, wait: true })
  }
  await cutOff.database.initialize()
  await cutOff.stop()
})

const api = testApi()

test('requests have limits of time in the database', async () => {
  const [row] = await api.database.query(
    "select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement",
  )
  expect(row).toEqual({ lock: '10s', statement: '15s' })
})

test('a connection that ends between two statements of a transaction is a 503', async () => {
  const broken = api.database.transaction(async (manager) => {
    const [{ pid }]: [{ pid: number }] = await manager.query('SELECT pg_backend_pid() AS pid')
    await api.database.query('SELECT pg_terminate_backend($1)', [pid])
    await setTimeout(500)
    await manager.query('SELECT 1')
  })
  const error: unknown = await broken.catch((reason: unknown) => reason)
  expect(apiErrorFor(error).status).toBe(503)
})
