import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonicalJson } from '@verdict/engine/review'
import { djangoOrNodejs } from '@verdict/starter-models'
import { expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'verdict-cli-'))

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

function verdict(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', [join(import.meta.dirname, '../dist/main.js'), ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const model = file('model.json', djangoOrNodejs)
const answers = djangoOrNodejs.scenarios[0]?.answers ?? {}

test('a valid model is said to be valid', () => {
  const { status, stdout } = verdict('validate', model)
  expect(JSON.parse(stdout)).toEqual({ valid: true, errors: [] })
  expect(status).toBe(0)
})

test('what is wrong with a model is listed with its place, and the exit code says so', () => {
  const broken = file('broken.json', { ...djangoOrNodejs, defaultLocale: 'fr' })
  const { status, stdout } = verdict('validate', broken)
  expect(JSON.parse(stdout).errors[0]).toMatchObject({ pointer: '/locales', code: 'locale' })
  expect(status).toBe(1)
})

test('the scenarios of the shipped model come out as they expect', () => {
  const { status, stdout } = verdict('scenarios', model)
  expect(JSON.parse(stdout).every(({ pass }: { pass: boolean }) => pass)).toBe(true)
  expect(status).toBe(0)
})

test('a failing scenario makes the command fail and says why', () => {
  const [scenario] = djangoOrNodejs.scenarios
  const wrong = { ...djangoOrNodejs, scenarios: [{ ...scenario, expect: { status: 'noneFits' } }] }
  const { status, stdout } = verdict('scenarios', file('wrong.json', wrong))
  expect(JSON.parse(stdout)[0]).toMatchObject({ pass: false, reasons: [{ code: 'status', expected: 'noneFits' }] })
  expect(status).toBe(1)
})

test('the hash is the SHA-256 of the canonical JSON, alone on its line', () => {
  const expected = createHash('sha256').update(canonicalJson(djangoOrNodejs)).digest('hex')
  expect(verdict('hash', model).stdout).toBe(`${expected}\n`)
})

test('answers are decided on, whole or in brief', () => {
  const given = file('answers.json', answers)
  const whole = JSON.parse(verdict('evaluate', model, '--answers', given).stdout)
  const brief = JSON.parse(verdict('evaluate', model, '--answers', given, '--brief').stdout)
  expect(whole).toMatchObject(brief)
  expect(whole.weights).toBeDefined()
  expect(brief.weights).toBeUndefined()
})

test('many answers are decided on line by line, and a bad line stops the run with its number', () => {
  const line = JSON.stringify(answers)
  const lines = file('answers.jsonl', `${line}\n${line}\n{"nope":1}\n${line}\n`)
  const { status, stdout, stderr } = verdict('evaluate', model, '--answers', lines, '--jsonl', '--brief')
  expect(stdout.trim().split('\n')).toHaveLength(2)
  expect(stderr).toContain('line 3')
  expect(status).toBe(1)
})

test.each([
  { args: [], status: 0 },
  { args: ['nonsense'], status: 2 },
  { args: ['hash'], status: 2 },
  { args: ['evaluate', model], status: 2 },
  { args: ['hash', model, '--nonsense'], status: 2 },
  { args: ['hash', join(folder, 'absent.json')], status: 1 },
])('verdict $args exits with $status', ({ args, status }) => {
  expect(verdict(...args).status).toBe(status)
})
