import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { threadId } from 'node:worker_threads'
import { transformSync, version } from '@swc/core'
import { swcOptions } from './swc.mjs'

const CACHE = fileURLToPath(new URL('../node_modules/.cache/compiled/', import.meta.url))
mkdirSync(CACHE, { recursive: true })

/** JavaScript of one of our TypeScript files. The last that was made of it is kept, with a hash of all that it was made of. */
export function compiled(filename) {
  const source = readFileSync(filename, 'utf8')
  const options = { filename, ...swcOptions('es6', filename.endsWith('x')) }
  const hash = hashOf(JSON.stringify([version, options, source]))
  const kept = `${CACHE}${hashOf(filename)}.js`
  const before = existsSync(kept) ? readFileSync(kept, 'utf8') : ''
  if (before.endsWith(hash)) return before
  const code = `${transformSync(source, options).code}\n//${hash}`
  // Another process may read it meanwhile.
  const own = `${kept}.${process.pid}.${threadId}`
  writeFileSync(own, code)
  renameSync(own, kept)
  return code
}

const hashOf = (text) => createHash('sha1').update(text).digest('hex')
