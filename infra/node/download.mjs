import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'

/**
 * Downloads a package with a Node.js, verifies its pinned hash, and extracts the program. npm does the download: it
 * knows the user's registry, proxy and certificates, and its cache serves further clones.
 *
 * The folder appears whole or not at all, so that two may do this at once.
 *
 * @param release the package's name, its version, and the SHA-512 of its archive as npm writes it
 * @param node the path of the extracted program: `<folder>/bin/<name>`
 * @param runs whether a program can be run here
 */
export async function download({ name, version, integrity }, node, runs) {
  const target = dirname(dirname(node))
  mkdirSync(dirname(target), { recursive: true })
  const making = mkdtempSync(join(dirname(target), '.making-'))
  try {
    const archive = await fetched(`${name}@${version}`, making)
    const found = `sha512-${createHash('sha512').update(archive).digest('base64')}`
    if (found !== integrity) throw new Error(`${name}@${version} is not the one that is pinned: its SHA-512 differs`)
    const made = join(making, basename(target), 'bin', basename(node))
    mkdirSync(dirname(made), { recursive: true })
    writeFileSync(made, fileIn(gunzipSync(archive), `package/bin/${basename(node)}`), { mode: 0o755 })
    if (!runs(made)) throw new Error(`${name}@${version} does not run on this machine`)
    moveTo(target, dirname(dirname(made)))
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
}

async function fetched(spec, folder) {
  const options = ['--pack-destination', folder, '--ignore-scripts', '--prefer-offline', '--silent']
  // Fails early without a network.
  const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000']
  const windows = process.platform === 'win32'
  await promisify(execFile)('npm', ['pack', spec, ...options, ...patience], { shell: windows }).catch(() => {
    throw new Error(`"npm pack ${spec}" failed`)
  })
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  return readFileSync(join(folder, archive))
}

/** One file of a tar archive, which is blocks of 512 bytes: a header with name and size, then the content. */
function fileIn(tar, wanted) {
  const textAt = (start, length) => tar.toString('latin1', start, start + length).replace(/\0.*$/s, '')
  for (let at = 0; at + 512 <= tar.length; ) {
    const size = Number.parseInt(textAt(at + 124, 12), 8) || 0
    if (textAt(at, 100) === wanted) return tar.subarray(at + 512, at + 512 + size)
    at += 512 + Math.ceil(size / 512) * 512
  }
  throw new Error(`the package holds no ${wanted}`)
}

function moveTo(target, made) {
  try {
    renameSync(made, target)
  } catch (error) {
    // Another start was first; what it made is the same.
    if (!existsSync(target)) throw error
  }
}
