// @vitest-environment node

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { checkBuilds } from '../../../../infra/workstation/source-hash.mjs'
import { moduleOf, pages } from './pages.ts'

/** The size of React and react-dom alone, and the budget of the first question beyond it. */
const REACT = 69_000
const SHARE = 1.45

interface Built {
  file: string
  imports?: string[]
}

checkBuilds(['apps/portal'])
const built = join(import.meta.dirname, '../../dist/client')
const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as { [module: string]: Built }

/** A module's file with all that it cannot do without. */
function filesOf(module: string, found = new Set<string>()): Set<string> {
  const { file, imports = [] } = manifest[module] as Built
  if (found.has(file)) return found
  found.add(file)
  for (const each of imports) filesOf(each, found)
  return found
}
const gzipped = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file)), { level: 9 }).length, 0)

test.each(['en', 'es', 'ca'])('the script to the first question in %s fits its budget, in few files', (locale) => {
  const files = filesOf(`src/messages/${locale}/index.ts`, filesOf('index.html'))
  expect(gzipped(files)).toBeLessThanOrEqual(SHARE * REACT)
  expect(files.size).toBeLessThanOrEqual(3)
})

test('the look-ahead is a script of its own, which is not needed for the first paint', () => {
  const ahead = manifest['src/standing/ahead.ts']?.file
  expect(ahead).toBeDefined()
  expect([...filesOf('index.html')]).not.toContain(ahead)
})

test('what a page needs beside the first script is a module of the build, so that the page can ask for it early', () => {
  const named = (Object.keys(pages) as (keyof typeof pages)[]).flatMap((kind) => moduleOf(kind) ?? [])
  expect(named.filter((module) => !(module in manifest))).toEqual([])
})

test('there is one style sheet, below 10 kB', () => {
  const css = Object.values(manifest).flatMap(({ file }) => (file.endsWith('.css') ? [file] : []))
  expect(css).toHaveLength(1)
  expect(gzipped(css)).toBeLessThanOrEqual(10_000)
})

test('no script asks for the style sheet that every page has: the policy of a page would refuse it', () => {
  const scripts = Object.values(manifest).flatMap(({ file }) => (file.endsWith('.js') ? [file] : []))
  const asking = scripts.filter((file) => /style-[\w-]+\.css/.test(readFileSync(join(built, file), 'utf8')))
  expect(asking).toEqual([])
})

test('the script for other sites is below 5 kB, and needs no other', () => {
  const { file, imports = [] } = manifest['src/embed/embed.ts'] as Built
  expect([file, imports]).toEqual(['embed.js', []])
  expect(gzipped([file])).toBeLessThanOrEqual(5000)
})
