import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'

const SOURCES = {
  'word.ts': `export const word: string = 'before'`,
  'sentence.ts': `import { word } from './word.ts'\nexport const sentence = () => word`,
  'other.ts': `export const other = { loaded: performance.now() }`,
  'broken.ts': `export const broken = `,
  'start.mjs': `export { sentence } from './sentence.ts'\nexport { other } from './other.ts'`,
  'start-broken.mjs': `export { broken } from './broken.ts'`,
}

/** Loads, changes `word.ts` and `broken.ts`, loads anew, and says what it has then. */
const PROGRAM = `
  import { writeFileSync } from 'node:fs'
  import '${pathToFileURL(join(__dirname, 'from-source.mjs')).href}'
  import { loadAnew } from '${pathToFileURL(join(__dirname, 'changed-sources.mjs')).href}'
  const [folder] = process.argv.slice(1)
  const at = (name) => 'file://' + folder + '/' + name
  const first = await import(at('start.mjs'))
  const failed = await import(at('start-broken.mjs')).then(() => false, () => true)
  writeFileSync(folder + '/word.ts', "export const word: string = 'after'")
  writeFileSync(folder + '/broken.ts', "export const broken = 'mended'")
  loadAnew([folder + '/word.ts', folder + '/broken.ts'])
  const second = await import(at('start.mjs?in-turn'))
  const { broken } = await import(at('start-broken.mjs?in-turn'))
  const kept = first.other === second.other
  console.log(JSON.stringify({ failed, before: first.sentence(), after: second.sentence(), kept, broken }))
`

test('what was saved and what imports it is loaded anew, the rest is kept, and what could not be loaded is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verdict-sources-'))
  for (const [name, source] of Object.entries(SOURCES)) writeFileSync(join(folder, name), source)
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM, folder], { encoding: 'utf8' })
  expect(JSON.parse(said)).toEqual({ failed: true, before: 'before', after: 'after', kept: true, broken: 'mended' })
})
