import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { djangoOrNodejs } from '@verdict/starter-models'
import { describe, expect, test } from 'vitest'
import { file, folder, spawned, verdict } from './testing/spawned.ts'

const ROOT = join(import.meta.dirname, '../../..')
const model = file('model.json', djangoOrNodejs)
const broken = file('broken.json', { ...djangoOrNodejs, defaultLocale: 'fr' })
const COMMANDS = 'validate lint scenarios fairness evaluate progress replay diff hash schema vectors verify'.split(' ')

describe('help', () => {
  test.each(['--help', '-h', 'help', undefined])('%s names every command', (argument) => {
    const { status, stdout, stderr } = verdict(...(argument ? [argument] : []))
    expect([status, stderr]).toEqual([0, ''])
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command} +\\S`, 'm'))
  })

  test.each(COMMANDS)('%s prints its usage and explains its options', (command) => {
    const { status, stdout, stderr } = verdict(command, '--help')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain(`usage: verdict ${command}`)
    const [, usage = ''] = /^usage: (.*)$/m.exec(stdout) ?? []
    for (const [option] of usage.matchAll(/--[a-z-]+/g)) expect(stdout).toMatch(new RegExp(`^ {2}${option} +\\S`, 'm'))
  })

  test('is the same however it is asked for', () => {
    const { stdout } = verdict('lint', '--help')
    for (const asked of [
      ['lint', '-h'],
      ['help', 'lint'],
      ['lint', 'model.json', '--help'],
    ])
      expect(verdict(...asked)).toEqual({ status: 0, stdout, stderr: '' })
  })
})

test('what follows -- is a file, whatever it is called', () => {
  expect(verdict('hash', '--', '-h')).toMatchObject({ status: 1, stderr: '-h: there is nothing of this name\n' })
})

test.each(['--version', '-v', '-V'])('%s prints the version of the package', (argument) => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))
  expect(verdict(argument)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})

describe('a command line that is wrong', () => {
  test.each([
    [['valdate', model]],
    [['help', 'nonsense']],
    [['constructor']],
    [['validate']],
    [['diff', model]],
    [['schema', model]],
    [['lint', model, '--today', 'tomorrow']],
    [['lint', model, '--fail-on', 'everything']],
    [['lint', model, '--fail-on']],
    [['evaluate', model, '--answers']],
    [['evaluate', model, '--answers=']],
    [['validate', '']],
    [['hash', model, '']],
  ])('%j exits with 2 and prints the usage', (args) => {
    const { status, stdout, stderr } = verdict(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('usage: verdict')
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})

describe('several files', () => {
  test('are validated each, even if others are invalid', () => {
    const { status, stdout, stderr } = verdict('validate', model, join(folder, 'absent.json'), broken)
    const list = JSON.parse(stdout)
    expect(list).toMatchObject([
      { file: model, valid: true, errors: [] },
      { file: broken, valid: false, errors: expect.arrayContaining([expect.objectContaining({ code: 'locale' })]) },
    ])
    expect([status, stderr]).toEqual([1, expect.stringContaining('absent.json: there is nothing of this name')])
    expect(verdict('validate', model, model).status).toBe(0)
  })

  test('are linted, run, counted and hashed each', () => {
    const findings = JSON.parse(verdict('lint', model, '--today', '2026-11-25').stdout)
    expect(JSON.parse(verdict('lint', model, model, '--today', '2026-11-25').stdout)).toEqual([
      { file: model, findings },
      { file: model, findings },
    ])
    const [first] = JSON.parse(verdict('scenarios', model, model).stdout)
    expect(first).toMatchObject({ file: model, scenarios: [{ pass: true }, ...first.scenarios.slice(1)] })
    const [fair] = JSON.parse(verdict('fairness', model, model).stdout)
    expect(fair).toMatchObject({ file: model, options: [{}, {}] })
    const hash = verdict('hash', model).stdout.trim()
    expect(verdict('hash', model, model).stdout).toBe(`${hash}  ${model}\n${hash}  ${model}\n`)
  })
})

describe('lint', () => {
  const later = ['--today', '2028-11-25']
  test('fails where it is asked to', () => {
    expect(verdict('lint', model, ...later).status).toBe(0)
    expect(verdict('lint', model, ...later, '--fail-on', 'warning').status).toBe(1)
    expect(verdict('lint', model, ...later, '--fail-on', 'info').status).toBe(1)
    expect(verdict('lint', model, ...later, '--fail-on', 'error').status).toBe(0)
    expect(verdict('lint', model, '--today', '2026-11-25', '--fail-on', 'warning').status).toBe(0)
  })

  test('prints the place of a finding', () => {
    const [finding] = JSON.parse(verdict('lint', model, ...later).stdout)
    expect(finding).toMatchObject({ line: 1, column: expect.any(Number) })
  })
})

describe.each([['npm'], ['npx', '--yes', '--prefer-offline', 'pnpm@10.34.9']])('through %s', (command, ...args) => {
  test('a path is relative to where the script was called', () => {
    const absolute = file('here.json', djangoOrNodejs)
    const below = join(ROOT, 'infra/workstation')
    const name = relative(below, absolute)
    const expected = verdict('hash', absolute).stdout
    const run = (...rest: string[]) => spawned(command, [...args, 'run', '-s', 'verdict', ...rest], { cwd: below })
    const dashes = command === 'npm' ? ['--'] : []
    expect(run(...dashes, 'hash', name)).toMatchObject({ status: 0, stdout: expected })
    expect(run(...dashes, 'hash', absolute)).toMatchObject({ status: 0, stdout: expected })
    expect(run(...dashes, 'hash', 'nothing.json').stderr).toContain('nothing.json: there is nothing of this name')
  })
})
