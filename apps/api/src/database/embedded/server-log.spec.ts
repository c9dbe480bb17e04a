import { appendFileSync, closeSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ServerLog } from './server-log.ts'

let folder: string
let log: ServerLog

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verdict-log-'))
  log = new ServerLog(join(folder, 'postgres.log'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const modeOf = (file: string) => statSync(file).mode & 0o777

describe('the log of the database', () => {
  test('can be read by its owner only, also one that could be read by all', () => {
    appendFileSync(log.file, 'from before\n', { mode: 0o644 })
    closeSync(log.open())
    expect(modeOf(log.file)).toBe(0o600)
    expect(readFileSync(log.file, 'utf8')).toBe('from before\n')
  })

  test('is put aside once it is long, and is written on from its beginning', () => {
    const output = log.open()
    writeSync(output, 'the first story\n')
    log.rotate(1_000)
    expect(log.length()).toBeGreaterThan(0)
    log.rotate(10)
    writeSync(output, 'the next\n')
    closeSync(output)
    expect(readFileSync(log.file, 'utf8')).toBe('the next\n')
    expect(readFileSync(`${log.file}.1`, 'utf8')).toBe('the first story\n')
    expect(modeOf(`${log.file}.1`)).toBe(0o600)
  })

  test('stays whole where it cannot be put aside, and is put aside when it can', () => {
    appendFileSync(log.file, 'a story\n')
    // In the way, as a full disk is.
    mkdirSync(`${log.file}.1`)
    log.rotate(1)
    expect(readFileSync(log.file, 'utf8')).toBe('a story\n')
    rmSync(`${log.file}.1`, { recursive: true })
    log.rotate(1)
    expect(readFileSync(`${log.file}.1`, 'utf8')).toBe('a story\n')
  })
})
