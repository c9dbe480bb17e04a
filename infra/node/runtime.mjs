import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { download } from './download.mjs'

/**
 * Which Node.js runs the product. The machine's own begins; where it is of no line that we support, one from the npm registry carries on.
 * Made of Node.js alone, and of what its oldest line here has: it runs before anything is installed.
 */

/** The oldest Node.js that these scripts, and for want of a better one the product, run on. */
const OLDEST = [20, 19]

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const read = (path) => JSON.parse(readFileSync(here(path), 'utf8'))

const machine = {
  version: process.versions.node,
  execPath: process.execPath,
  platform: `${process.platform}-${process.arch}`,
  /** The packages are linked against glibc: a Linux without it (Alpine) cannot run them. */
  glibc: () => {
    process.report.excludeNetwork = true
    return process.report.getReport().header.glibcVersionRuntime !== undefined
  },
  pinned: read('pinned.json'),
  folder: here('.runtime'),
  tell: (line) => process.stderr.write(`${line}\n`),
}

/**
 * The path of the Node.js to run everything on. It is downloaded the first time. Where that cannot be, the machine's own has to do, and one
 * line says so.
 *
 * @param facts what differs from this machine, for tests
 * @throws if the machine's own is too old to do
 */
export async function findNode(facts = {}) {
  const { version, execPath, platform, glibc, pinned, folder, tell } = { ...machine, ...facts }
  if (isSupported(version)) return execPath
  if (!isAtLeast(version, OLDEST)) throw new Error(`Verdict needs Node.js 24 to start; this is ${version}.`)
  try {
    const release = pinned[platform]
    if (!release || (platform.startsWith('linux') && !glibc()))
      throw new Error(`the npm registry has none for this kind of machine (${platform})`)
    const name = platform.startsWith('win32') ? 'node.exe' : 'node'
    const node = join(folder, `${release.name}-${release.version}`, 'bin', name)
    if (!existsSync(node)) {
      tell(`Downloading Node.js ${release.version} (this machine has ${version})`)
      await download(release, node, runs)
    }
    return node
  } catch (error) {
    tell(
      `Warning: running on Node.js ${version}, which is not supported: install Node.js 24. It could not be fetched: ${error.message}.`,
    )
    return execPath
  }
}

/** The lines that package.json names in `engines`, such as "^24.9.0 || ^26.0.0". */
export function isSupported(version) {
  const { node } = read('../../package.json').engines
  return node.split('||').some((range) => {
    const wanted = range.match(/\d+/g).map(Number)
    return parts(version)[0] === wanted[0] && isAtLeast(version, wanted)
  })
}

function isAtLeast(version, [major, minor]) {
  const [ourMajor, ourMinor] = parts(version)
  return ourMajor > major || (ourMajor === major && ourMinor >= minor)
}

const parts = (version) => version.split('.').map(Number)

/** A downloaded Node.js that does not start (an old system, a folder that forbids it) is none. */
function runs(node) {
  return spawnSync(node, ['--version'], { stdio: 'ignore' }).status === 0
}

/** The environment for child processes, in which `node` is this one. */
export function environmentWith(node, env = process.env) {
  // Windows writes it "Path".
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  const rest = (env[name] ?? '').split(delimiter).filter((folder) => folder && folder !== dirname(node))
  return { ...env, [name]: [dirname(node), ...rest].join(delimiter) }
}
