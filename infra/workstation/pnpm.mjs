import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { environmentWith } from '../node/runtime.mjs'

/** Made of Node.js alone: it runs before anything is installed. */

export const root = fileURLToPath(new URL('../..', import.meta.url))
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const QUIET = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' }
/** A suite that passed on one line of Node.js has not passed on another: turbo remembers them apart. */
const [NODE_LINE] = process.versions.node.split('.')

export function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

/** The options with which npx runs the pinned pnpm. It is downloaded once; later runs do not need the registry. */
const PINNED = ['--yes', '--prefer-offline', packageManager]

/** Runs the pinned pnpm. */
export function pnpm(...args) {
  return run('npx', [...PINNED, ...args])
}

/**
 * @param quiet shows its output only if it fails
 * @param keys passes standard input on to it
 * @returns the exit code
 */
export function run(command, args, { env = {}, cwd = root, quiet = false, keys = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: [keys ? 'inherit' : 'ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: { ...environmentWith(process.execPath), ...QUIET, NODE_LINE, ...env },
      shell: process.platform === 'win32',
    })
    let said = ''
    child.stdout?.on('data', (data) => {
      said += data
    })
    child.stderr?.on('data', (data) => {
      said += data
    })
    child.once('error', (error) => fail(`${command} cannot be run: ${error.message}`))
    child.once('exit', (code) => {
      if (quiet && code !== 0) process.stderr.write(said)
      resolve(code ?? 1)
    })
  })
}

/** Installs what the lockfile names, unless it has been. */
export async function install() {
  const stamp = join(root, 'node_modules/.verdict-installed')
  const lockfile = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return
  say('Installing what Verdict is made of')
  const code = await run('npx', [...PINNED, 'install', '--frozen-lockfile', '--prefer-offline'], {
    quiet: !process.stdout.isTTY,
  })
  if (code !== 0) fail('Installing failed. The lines above say why; with the network back, start again.')
  writeFileSync(stamp, lockfile)
}

export async function build() {
  say('Building')
  const args = [...PINNED, 'exec', 'turbo', 'run', 'build', '--output-logs=errors-only']
  if ((await run('npx', args, { quiet: true })) !== 0) fail('Building failed. The lines above say why.')
}

export const say = (line) => process.stdout.write(`${line}\n`)
