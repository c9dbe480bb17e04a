import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')

/** What stands at the top beside files whose names begin with a dot. */
const TOP = [
  ...['CONTRIBUTING.md', 'LICENSE', 'README.md', 'apps', 'biome.json', 'eslint.config.mjs', 'infra', 'knip.jsonc'],
  ...['package.json', 'packages', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tsconfig.base.json', 'turbo.json'],
]

test('nothing is at the top of the repository by accident', () => {
  const files = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  const names = new Set(
    files
      .trim()
      .split('\n')
      .map((file) => file.split('/')[0] as string),
  )
  expect([...names].filter((name) => !name.startsWith('.')).sort()).toEqual([...TOP].sort())
})

test('the map in the README names every app and package', () => {
  const map = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const workspaces = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
  )
  expect(workspaces.filter((each) => !map.includes(`| \`${each}\` `))).toEqual([])
})
