import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonicalJson } from '@verdict/engine/review'
import { djangoOrNodejs } from '@verdict/starter-models'
import { expect, test } from 'vitest'
import { file, folder, verdict } from './testing/spawned.ts'

const model = file('model.json', djangoOrNodejs)
const answers = djangoOrNodejs.scenarios[0]?.answers ?? {}

test('a valid model is reported as valid', () => {
  const { status, stdout } = verdict('validate', model)
  expect(JSON.parse(stdout)).toEqual({ valid: true, errors: [] })
  expect(status).toBe(0)
})

test('problems of a model are listed with their place, and the exit code is 1', () => {
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

test('a failing scenario makes the command fail, with the reason', () => {
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

test('progress prints what is open, in reach and decided, and what to ask next', () => {
  const { status, stdout } = verdict('progress', model, '--answers', file('some.json', { product: 'business' }))
  const { open, reach, decided, leader, next } = JSON.parse(stdout)
  expect([status, decided, leader, open.includes(next)]).toEqual([0, false, 'django', true])
  expect(Object.keys(reach)).toEqual(['django', 'nodejs'])
})

test('progress line by line', () => {
  const lines = file('some.jsonl', '{}\n{"product":"api"}\n{"product":"nonsense"}\n')
  const { status, stdout, stderr } = verdict('progress', model, '--answers', lines, '--jsonl')
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).leader),
  ).toEqual([null, 'nodejs'])
  expect([status, stderr]).toEqual([1, expect.stringContaining('line 3')])
})

test('the shipped model has nothing doubtful today, and old evidence in two years', () => {
  const now = JSON.parse(verdict('lint', model, '--today', '2026-11-25').stdout) as { severity: string }[]
  expect(now.filter(({ severity }) => severity !== 'info')).toEqual([])
  const later = JSON.parse(verdict('lint', model, '--today', '2028-11-25').stdout)
  expect(later[0]).toMatchObject({ code: 'evidenceOld', pointer: expect.stringMatching(/^\/ratings\//) })
})

test('no option of the shipped model wins more than 60 of 100', () => {
  const { options } = JSON.parse(verdict('fairness', model).stdout)
  for (const { wins } of options) expect(wins).toBeLessThanOrEqual(0.6)
})

test('past assessments are replayed, in the recorded form or that of the API', () => {
  const recorded = JSON.parse(verdict('evaluate', model, '--answers', file('answers.json', answers), '--brief').stdout)
  const past = file(
    'past.jsonl',
    [
      { id: 'kept', answers, verdict: recorded },
      { assessment: 'other', answers: { ...answers, gone: 1 }, winner: 'nobody', scores: {} },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  )
  const impact = JSON.parse(verdict('replay', model, '--past', past).stdout)
  expect(impact).toMatchObject({
    assessed: 2,
    flipped: 1,
    dropped: 1,
    largest: [{ assessment: 'other' }, { assessment: 'kept' }],
  })
  const lines = verdict('replay', model, '--past', past, '--jsonl')
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toMatchObject([
    { assessment: 'kept', flipped: false },
    { assessment: 'other', dropped: ['gone'] },
    impact,
  ])
})

test('worked examples of a folder are held against the method library', () => {
  const examples = mkdtempSync(join(tmpdir(), 'verdict-vectors-'))
  const example = {
    id: 'three-cars',
    method: 'topsis',
    tier: 'core',
    matrix: [
      [5490, 51.4, 8.5, 285],
      [6500, 70.6, 7, 288],
      [6489, 54.3, 7.5, 290],
    ],
    weights: [0.35, 0.25, 0.25, 0.15],
    directions: ['min', 'max', 'max', 'max'],
    params: { normalization: 'vector-raw' },
    expected: { closeness: [0.4817, 0.5182, 0.178], ranking: [2, 1, 3] },
    tolerance: 0.000101,
  }
  writeFileSync(join(examples, 'one.json'), JSON.stringify(example))
  expect(verdict('vectors', examples)).toMatchObject({ status: 0, stdout: '1 passed, 0 failed\n' })
  const others = [
    { ...example, id: 'wrong', expected: { closeness: [0.5, 0.5182, 0.178] } },
    { ...example, id: 'unknown', method: 'guessing' },
    { ...example, id: 'optional', method: 'guessing', tier: 'optional' },
  ]
  writeFileSync(join(examples, 'others.json'), JSON.stringify(others))
  const { status, stdout } = verdict('vectors', examples)
  expect([status, stdout.trim().split('\n').at(-1)]).toEqual([1, '1 passed, 2 failed'])
  expect(stdout).toContain('wrong: expected.closeness[0]: expected 0.5')
})
