import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'
import { clientTypesetting } from '@verdict/reports/report-of'
import { eventually } from '../../test/receiver.ts'
import { reportInput } from '../../test/report-input.ts'
import { Typesetter } from './typesetter.service.ts'

const MIB = 1024
const MEMORY = 768

const script = {
  path: join(__dirname, '../typesetter.ts'),
  execArgv: ['--import', pathToFileURL(join(__dirname, '../../dev/from-source.mjs')).href],
}
const typesetter = new Typesetter(script, { processes: 1, reports: 40, limit: 120_000, memory: MEMORY, idle: 500 })
afterAll(() => typesetter.onApplicationShutdown())

/** What each process that typesets has in memory, in KiB. */
const memories = (): number[] =>
  execFileSync('ps', ['-eo', 'ppid=,rss=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([parent, , ...args]) => parent === String(process.pid) && args.join(' ').includes(script.path))
    .map(([, memory]) => Number(memory))

test('twenty reports at once are all made, by one process within its bound, and its memory is given back', async () => {
  const seen: number[][] = []
  const watching = setInterval(() => seen.push(memories()), 100)
  const reports = Array.from({ length: 20 }, (_, i) => typesetter.typeset(clientTypesetting(reportInput(i))))
  for (const pdf of await Promise.all(reports)) expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
  clearInterval(watching)
  expect(Math.max(...seen.map(({ length }) => length))).toBe(1)
  const most = Math.max(...seen.flat())
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThan(MEMORY * MIB)
  expect(await eventually(memories, ({ length }) => length === 0)).toEqual([])
}, 120_000)
