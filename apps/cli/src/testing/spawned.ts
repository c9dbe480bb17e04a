import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkBuilds } from '../../../../infra/workstation/source-hash.mjs'

checkBuilds(['apps/cli'])
/** The built command, as a person starts it. */
export const MAIN = join(import.meta.dirname, '../../dist/main.js')

export const folder = mkdtempSync(join(tmpdir(), 'verdict-cli-'))

/** A file in the folder of this run; what is no text and no bytes is written as JSON. */
export function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content))
  return path
}

export function verdict(...args: string[]) {
  return spawned('node', [MAIN, ...args])
}

export function spawned(command: string, args: string[], { cwd, input }: { cwd?: string; input?: string } = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', cwd, input, maxBuffer: 2 ** 28 })
  return { status, stdout, stderr }
}
