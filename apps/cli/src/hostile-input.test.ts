import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { djangoOrNodejs } from '@verdict/starter-models'
import { describe, expect, test } from 'vitest'
import { file, folder, MAIN, spawned, verdict } from './testing/spawned.ts'

const model = file('model.json', djangoOrNodejs)
const text = JSON.stringify(djangoOrNodejs, null, 2)
const given = djangoOrNodejs.scenarios[0]?.answers ?? {}
const answers = file('answers.json', given)
const deep = file('deep.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`)
const deepAnswers = file('deep-answers.json', `{"team":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)
const deepBroken = file('deep-broken.json', '['.repeat(100_000))
const absent = join(folder, 'absent.json')
const aFolder = join(folder, 'folder')
mkdirSync(aFolder)
const notText = file('latin1.json', Buffer.from([0x22, 0xe9, 0x22]))
const utf16 = file('utf16.json', Buffer.from('\ufeff{}', 'utf16le'))
const empty = file('empty.json', '')

/** Every kind of file argument of a command, with valid other arguments. */
const WAYS: { [way: string]: (file: string) => string[] } = {
  validate: (file) => ['validate', file],
  lint: (file) => ['lint', file],
  scenarios: (file) => ['scenarios', file],
  fairness: (file) => ['fairness', file],
  hash: (file) => ['hash', file],
  diff: (file) => ['diff', model, file],
  'evaluate, the model': (file) => ['evaluate', file, '--answers', answers],
  'evaluate, the answers': (file) => ['evaluate', model, '--answers', file],
  'evaluate, lines of answers': (file) => ['evaluate', model, '--answers', file, '--jsonl'],
  'evaluate, the priorities': (file) => ['evaluate', model, '--answers', answers, '--priorities', file],
  'progress, the answers': (file) => ['progress', model, '--answers', file],
  'progress, lines of answers': (file) => ['progress', model, '--answers', file, '--jsonl'],
  'replay, the past': (file) => ['replay', model, '--past', file],
  vectors: (file) => ['vectors', file],
  verify: (file) => ['verify', file],
}

const FILES = { absent, aFolder, notText, utf16, empty, deep, deepAnswers, deepBroken }
/** What is no problem: no answers at all, no past, and a folder where one is wanted. */
const FINE = ['lines of answers empty', 'the past empty']

describe.each(Object.entries(WAYS))('%s', (way, args) => {
  test.each(Object.entries(FILES))('reports what is wrong with %s, without a stack trace', (name, path) => {
    const { status, stdout, stderr } = verdict(...args(path))
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+|node:internal|should not have/m)
    if (FINE.some((fine) => `${way} ${name}`.endsWith(fine))) return expect(status).toBe(0)
    expect(status).toBe(1)
    // A document that parses is the command's to judge, on standard output.
    if (way === 'validate' && stdout !== '') return expect(JSON.parse(stdout).valid).toBe(false)
    expect(stderr).toContain(way === 'vectors' && name.startsWith('deep') ? '' : path)
  })
})

describe('JSON that people have on their disks', () => {
  const bom = '\ufeff'
  test.each([
    { what: 'a model', args: ['validate', file('bom.json', bom + text)] },
    {
      what: 'answers',
      args: ['evaluate', model, '--answers', file('bom-a.json', bom + JSON.stringify(given)), '--brief'],
    },
    {
      what: 'lines of answers, ended as on Windows',
      args: [
        'evaluate',
        model,
        '--answers',
        file('bom.jsonl', `${bom}${JSON.stringify(given)}\r\n\r\n{}\r\n`),
        '--jsonl',
        '--brief',
      ],
    },
    {
      what: 'priorities',
      args: ['evaluate', model, '--answers', answers, '--priorities', file('bom-p.json', `${bom}{}`)],
    },
    {
      what: 'the past',
      args: ['replay', model, '--past', file('bom-past.jsonl', bom + JSON.stringify({ answers: given, winner: null }))],
    },
  ])('is read with a byte order mark before it: $what', ({ args }) => {
    expect(verdict(...args)).toMatchObject({ status: 0, stderr: '' })
  })

  test('may hold U+2028 within a line', () => {
    const lines = file('separator.jsonl', `${JSON.stringify({ answers: given, winner: null, source: '\u2028' })}\n`)
    expect(JSON.parse(verdict('replay', model, '--past', lines).stdout)).toMatchObject({ assessed: 1 })
  })

  test('may name its schema, which is no part of the model', () => {
    const named = file('schema.json', { $schema: './model.schema.json', ...djangoOrNodejs })
    expect(JSON.parse(verdict('validate', named).stdout)).toEqual({ valid: true, errors: [] })
    expect(verdict('hash', named).stdout).toBe(verdict('hash', model).stdout)
    expect(JSON.parse(verdict('diff', model, named).stdout)).toEqual([])
    expect(verdict('scenarios', named).status).toBe(0)
    expect(verdict('schema', '--help').stdout).toContain('$schema')
  })

  test('names a schema at its top only', () => {
    const inside = file('inside.json', { ...djangoOrNodejs, settings: { ...djangoOrNodejs.settings, $schema: 'x' } })
    expect(verdict('validate', inside).status).toBe(1)
  })
})

describe('a member that is given twice is refused with its place', () => {
  const twice = text.replace('"weight": ', '"weight": 1,\n "weight": ')
  const line = twice.split('\n').findIndex((each) => each.startsWith(' "weight"')) + 1
  test.each([
    { what: 'a model', args: ['validate', file('twice.json', twice)], place: `twice.json:${line}:2: "weight"` },
    { what: 'a hashed model', args: ['hash', file('twice.json', twice)], place: `twice.json:${line}:2: "weight"` },
    {
      what: 'answers',
      args: ['evaluate', model, '--answers', file('twice-a.json', '{\n  "a": 1, "b": {"a": 2},\n  "\\u0061": 2}')],
      place: 'twice-a.json:3:3: "a"',
    },
    {
      what: 'a line',
      args: ['progress', model, '--answers', file('twice.jsonl', '{}\n{"a":1,"a":1}'), '--jsonl'],
      place: 'line 2: column 8: "a"',
    },
    {
      what: 'priorities',
      args: ['evaluate', model, '--answers', answers, '--priorities', file('twice-p.json', '{"a":1,"a":1}')],
      place: 'twice-p.json:1:8: "a"',
    },
  ])('$what', ({ args, place }) => {
    const { status, stderr } = verdict(...args)
    expect(stderr).toContain(place)
    expect(status).toBe(1)
  })

  test('at any depth', () => {
    const inside = `${'{"x":'.repeat(20_000)}{"a":":", "a":"{"}${'}'.repeat(20_000)}`
    const { status, stderr } = verdict('hash', file('twice-deep.json', inside))
    expect([status, stderr]).toEqual([1, expect.stringContaining(`:1:${20_000 * 5 + 11}: "a" is given twice`)])
  })

  test('and one that only looks so is not', () => {
    const alike = file(
      'alike.json',
      '{"title":"{\\"title\\": 1, \\"title\\": 2}","a":[{"x":1},{"x":1}],"__proto__":{"a":1}}',
    )
    expect(verdict('hash', alike)).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('what is wrong is named with line and column', () => {
  test.each([
    { broken: '{\n  "a": 1\n  "b": 2\n}', place: ':3:3: Comma expected' },
    { broken: '{"a": 1,}', place: ':1:9: ' },
    { broken: '{\r\n"a": [1, 2\r\n', place: ':3:1: ' },
    { broken: "{'a': 1}", place: ':1:2: ' },
    { broken: '// a comment\n{}', place: ':1:1: ' },
    { broken: '', place: ':1:1: ' },
    { broken: '<<<<<<< yours\n{}', place: ':1:1: ' },
  ])('$broken', ({ broken, place }) => {
    const { status, stderr } = verdict('validate', file('broken.json', broken))
    expect(stderr).toContain(`broken.json${place}`)
    expect(status).toBe(1)
  })

  test('in a model that parses, beside the pointer', () => {
    const wrong = text.replace('"weight": ', '"weight": -').replace('"format": "verdict.model/1",', '')
    const path = file('misfit.json', wrong)
    const { errors } = JSON.parse(verdict('validate', path).stdout)
    const lines = wrong.split('\n')
    const weight = errors.find(({ pointer }: { pointer: string }) => pointer.endsWith('/weight'))
    expect(weight.line).toBe(lines.findIndex((each) => each.includes('"weight": -')) + 1)
    expect(weight.column).toBe((lines[weight.line - 1] as string).indexOf('"weight"') + 1)
    const format = errors.find(({ pointer }: { pointer: string }) => pointer === '/format')
    expect(format).toMatchObject({ line: 1, column: 1 })
    expect(verdict('scenarios', path).stderr).toContain(
      `misfit.json:${weight.line}:${weight.column}: ${weight.pointer}: `,
    )
  })
})

describe('odd priorities', () => {
  test.each(['null', '5', 'true', '"x"', '[]', '[1]'])('are refused: %s', (priorities) => {
    const path = file('priorities.json', priorities)
    const { status, stderr } = verdict('evaluate', model, '--answers', answers, '--priorities', path)
    expect([status, stderr]).toEqual([1, expect.stringContaining('one object of priorities')])
  })

  test('of a past assessment are none where they are null', () => {
    const past = file('null.jsonl', JSON.stringify({ answers: given, winner: null, priorities: null }))
    expect(JSON.parse(verdict('replay', model, '--past', past).stdout)).toMatchObject({ assessed: 1 })
  })

  test.each([
    { answers: given, winner: null, priorities: 5 },
    { answers: given, winner: null, priorities: [] },
    { answers: given, winner: 5 },
    { answers: given, verdict: 5 },
    { answers: given, verdict: { winner: 'django', ranking: 'x' } },
    { answers: given, verdict: { winner: 'django', ranking: [null] } },
    { answers: given, winner: null, scores: { django: 'x' } },
    { answers: [], winner: null },
    { winner: null },
    null,
    5,
  ])('and other lines that are none stop a replay with their number: %j', (line) => {
    const past = file('odd.jsonl', `${JSON.stringify({ answers: given, winner: null })}\n${JSON.stringify(line)}\n`)
    const { status, stdout, stderr } = verdict('replay', model, '--past', past)
    expect([status, stdout, stderr]).toEqual([1, '', expect.stringMatching(/odd\.jsonl: line 2: it/)])
  })
})

test('a reader may close the pipe early', () => {
  const many = file('many.jsonl', `${JSON.stringify(given)}\n`.repeat(400))
  const piped = (command: string) => spawnSync('bash', ['-c', `set -o pipefail; ${command}`], { encoding: 'utf8' })
  for (const [args, end] of [
    [`evaluate ${model} --answers ${many} --jsonl --brief`, 'head -1'],
    ['schema', 'true'],
    ['nonsense 2>&1', 'true'],
  ] as const) {
    const { stderr } = piped(`node ${MAIN} ${args} | ${end}`)
    expect(stderr).toBe('')
  }
})

test('standard input can be read once', () => {
  const { status, stderr } = spawned('node', [MAIN, 'diff', '-', '-'], { input: text })
  expect([status, stderr]).toEqual([2, expect.stringContaining('once')])
  expect(spawned('node', [MAIN, 'validate', '-'], { input: text }).status).toBe(0)
})
