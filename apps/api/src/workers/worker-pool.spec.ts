import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { ApiError } from '../http/api-error.ts'
import { ThreadLane } from './worker-pool.service.ts'

const folder = mkdtempSync(join(tmpdir(), 'verdict-threads-'))
const script = join(folder, 'tasks.mjs')
const broken = join(folder, 'broken.mjs')
writeFileSync(
  script,
  `
  export const echo = (value) => value
  export const work = (ms) => { const until = performance.now() + ms; while (performance.now() < until); return ms }
  export const hang = () => { for (;;); }
  export const exit = () => process.exit(3)
  export const fill = () => { const all = []; for (;;) all.push(new Array(100000).fill({}).map(() => ({}))) }
  export const fail = () => { throw new Error('as it may') }
  `,
)

let lane: ThreadLane
const threads = (room: Partial<{ threads: number; tasks: number; limit: number }> = {}, path = script) => {
  lane = new ThreadLane({ path }, { threads: 1, tasks: 10, limit: 20_000, nice: 0, memory: 64, ...room })
  return (name: string, input?: unknown) => lane.run(name as never, input as never) as Promise<unknown>
}
afterEach(() => lane.close())

const refused = async (task: Promise<unknown>) => {
  const error = await task.then(
    () => 'not refused',
    (reason: unknown) => reason,
  )
  const { status, code, more } = error as ApiError
  return [status, code, more?.headers?.['retry-after'] !== undefined]
}
const UNAVAILABLE = [503, 'overloaded', true]

test('a thread runs a task and returns its result', async () => {
  expect(await threads()('echo', { any: ['thing'] })).toEqual({ any: ['thing'] })
})

test('the main thread is free meanwhile', async () => {
  const run = threads()
  await run('echo')
  let turns = 0
  const turning = setInterval(() => turns++, 1)
  await run('work', 300)
  clearInterval(turning)
  expect(turns).toBeGreaterThan(20)
})

describe('a task that', () => {
  test.each(['exit', 'fill', 'fail'])('does this is refused: %s', async (name) => {
    const run = threads()
    expect(await refused(run(name))).toEqual(UNAVAILABLE)
    expect(await run('echo', 'and the next is done')).toBe('and the next is done')
  })

  test('exhausts its memory is refused each time, without affecting others', async () => {
    const run = threads()
    for (let i = 0; i < 5; i++) expect(await refused(run('fill'))).toEqual(UNAVAILABLE)
  })

  test('hangs is terminated at its limit, and the next one runs', async () => {
    const run = threads({ limit: 1500 })
    await run('echo')
    expect(await refused(run('hang'))).toEqual(UNAVAILABLE)
    expect(await run('echo', 'next')).toBe('next')
  })

  test('waits behind one that hangs is run by a new thread', async () => {
    const run = threads({ limit: 3000 })
    await run('echo')
    const hanging = refused(run('hang'))
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const waiting = run('echo', 'waited')
    expect(await hanging).toEqual(UNAVAILABLE)
    expect(await waiting).toBe('waited')
  })

  test('ends its thread harms none that another thread is at', async () => {
    const run = threads({ threads: 2 })
    const other = run('work', 1000)
    expect(await refused(run('exit'))).toEqual(UNAVAILABLE)
    expect(await other).toBe(1000)
  })
})

test('a task beyond the queue’s limit is refused at once, and accepted when there is room again', async () => {
  const run = threads({ tasks: 3 })
  const taken = [1, 2, 3].map(() => run('work', 200))
  expect(await refused(run('echo'))).toEqual(UNAVAILABLE)
  expect(await Promise.all(taken)).toEqual([200, 200, 200])
  expect(await run('echo', 'again')).toBe('again')
})

test('a script that could not be loaded once is loaded when it can be', async () => {
  const run = threads({}, broken)
  expect(await refused(run('echo'))).toEqual(UNAVAILABLE)
  writeFileSync(broken, 'export const echo = (value) => value')
  expect(await run('echo', 'now')).toBe('now')
})

test('closing terminates a thread during a task', async () => {
  const run = threads()
  await run('echo')
  const hanging = refused(run('hang'))
  await lane.close()
  expect(await hanging).toEqual(UNAVAILABLE)
})
