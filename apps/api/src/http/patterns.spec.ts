import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parseSync } from '@swc/core'

/** Every regular expression that the packages, the API and the portal are written with. */
const root = join(__dirname, '../../../..')
const folders = [
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/src`),
  'apps/api/src',
  'apps/portal/src',
]

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name === 'testing' ? [] : filesIn(path)
    return /\.tsx?$/.test(path) && !/\.(test|spec|cases)\.tsx?$/.test(path) ? [path] : []
  })
}

function patternsIn(path: string): RegExp[] {
  const found: RegExp[] = []
  const syntax = { syntax: 'typescript', tsx: path.endsWith('x'), decorators: true, target: 'es2022' } as const
  JSON.stringify(parseSync(readFileSync(join(root, path), 'utf8'), syntax), (_, node) => {
    if (node?.type === 'RegExpLiteral') found.push(new RegExp(node.pattern, node.flags.replace('y', '')))
    return node
  })
  return found
}

/** Reads our own style sheet. */
const OWN = 'packages/theme/src/tokens.ts'

const files = folders.flatMap(filesIn).filter((path) => path !== OWN)
const patterns = new Map(
  files.flatMap((path) => patternsIn(path).map((pattern) => [String(pattern), { path, pattern }] as const)),
)

/** What may bring a pattern to its start, what it may read on and on, and what it may fail at in the end. */
const STARTS = ['', 'http://a', '1', '/', '"', 'a@', '--a']
const PARTS = ['a', '0', ' ', '-', '.', '/', '=', '\n', '"', '1a', 'a.', 'a-', 'é', ',']
const ENDS = ['!', ' ', '\0']

const SHORT = 2 ** 12
const MEBIBYTE = 2 ** 20

/** The shortest time of several matches, in milliseconds. */
function timed(pattern: RegExp, text: string, tries = 3): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < tries && best > 1; i++) {
    const begun = performance.now()
    text.replace(pattern, '')
    best = Math.min(best, performance.now() - begun)
  }
  return best
}

const texts = STARTS.flatMap((start) =>
  PARTS.flatMap((part) =>
    ENDS.map((end) => (length: number) => start + part.repeat(Math.ceil(length / part.length)) + end),
  ),
)

/** The text with the longest matching time; the search ends as soon as the pattern is known to be slow. */
function worstFor(pattern: RegExp) {
  let worst = { text: texts[0] as (length: number) => string, took: 0 }
  for (const text of texts) {
    const took = timed(pattern, text(SHORT))
    if (took > worst.took) worst = { text, took }
    if (worst.took > 20) break
  }
  return worst.text
}

/**
 * For a text eight times as long a linear pattern takes about eight times as long, and a quadratic one sixty-four times. Patterns that
 * are fast on the long text are not compared.
 */
function growsFaster(pattern: RegExp, text: (length: number) => string): boolean {
  const [short, long] = [timed(pattern, text(SHORT), 5), timed(pattern, text(8 * SHORT))]
  return long > 20 && long > 24 * Math.max(short, 0.2)
}

test('they are found', () => {
  expect(patterns.size).toBeGreaterThan(60)
  expect([...patterns.keys()].some((pattern) => pattern.includes('[hH][tT][tT][pP]'))).toBe(true)
})

test('a quadratic pattern is detected', () => {
  const pattern = /^a[^\s]+[^\s]*$/
  expect(growsFaster(pattern, worstFor(pattern))).toBe(true)
})

test('all patterns are linear on every text', () => {
  const slow = [...patterns.values()].filter(({ pattern }) => {
    const text = worstFor(pattern)
    return growsFaster(pattern, text) || timed(pattern, text(MEBIBYTE), 1) > 2000
  })
  expect(slow.map(({ path, pattern }) => `${path} ${pattern}`)).toEqual([])
}, 300_000)
