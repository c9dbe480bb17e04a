import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isAlive, newFolder, tidy, until } from './product.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8')

interface Release {
  name: string
  version: string
  integrity: string
}
interface Runtime {
  findNode(facts: object): Promise<string>
  isSupported(version: string): boolean
  environmentWith(node: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv
}
const { findNode, isSupported, environmentWith }: Runtime = await import(join(ROOT, 'infra/node/runtime.mjs'))
const pinned: { [platform: string]: Release } = JSON.parse(text('infra/node/pinned.json'))

const PRESENT = '/the/present/node'

/** The folder and the messages of one attempt. */
let folder: string
let told: string[]
let asked: string[]
let registry: Server

/** A registry on loopback with one package, whose program prints a version and leaves a trace. */
beforeEach(async () => {
  folder = newFolder()
  told = []
  asked = []
  registry = createServer(({ url = '' }, reply) => {
    asked.push(url)
    const { port } = registry.address() as AddressInfo
    const dist = { tarball: `http://127.0.0.1:${port}/some-node/-/some-node-24.99.0.tgz`, integrity: sha512(archive()) }
    const versions = { '24.99.0': { name: 'some-node', version: '24.99.0', dist } }
    if (url.endsWith('.tgz')) reply.end(archive())
    else reply.end(JSON.stringify({ name: 'some-node', 'dist-tags': { latest: '24.99.0' }, versions }))
  })
  registry.listen(0, '127.0.0.1')
  await once(registry, 'listening')
  vi.stubEnv('npm_config_registry', `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`)
  vi.stubEnv('npm_config_cache', join(folder, 'npm'))
})

afterEach(async () => {
  vi.unstubAllEnvs()
  registry.closeAllConnections()
  registry.close()
  await tidy()
})

const sha512 = (bytes: Buffer) => `sha512-${createHash('sha512').update(bytes).digest('base64')}`

/** The package as npm packs one. */
let program = ''
const archive = () => {
  const packed = join(folder, 'packed.tgz')
  if (existsSync(packed)) return readFileSync(packed)
  mkdirSync(join(folder, 'package/bin'), { recursive: true })
  writeFileSync(join(folder, 'package/package.json'), '{"name":"some-node","version":"24.99.0"}')
  writeFileSync(join(folder, 'package/bin/node'), program || `#!/bin/sh\ntouch ${folder}/was-run\necho v24.99.0\n`)
  chmodSync(join(folder, 'package/bin/node'), 0o755)
  execFileSync('tar', ['czf', packed, '-C', folder, 'package'])
  return readFileSync(packed)
}

const attempt = (facts: object = {}) =>
  findNode({
    version: '20.19.0',
    execPath: PRESENT,
    platform: 'linux-x64',
    glibc: () => true,
    pinned: { 'linux-x64': { name: 'some-node', version: '24.99.0', integrity: sha512(archive()) } },
    folder: join(folder, 'runtime'),
    tell: (line: string) => told.push(line),
    ...facts,
  })

/** Files that a failed attempt left behind: there must be none. */
const leftovers = () => (existsSync(join(folder, 'runtime')) ? readdirSync(join(folder, 'runtime')) : [])

describe('a machine with an old Node.js', () => {
  test('gets a supported one, once', async () => {
    const node = await attempt()
    expect(node).toBe(join(folder, 'runtime/some-node-24.99.0/bin/node'))
    expect(execFileSync(node, ['--version'], { encoding: 'utf8' })).toBe('v24.99.0\n')
    expect(told).toEqual([expect.stringContaining('24.99.0')])
    const requests = asked.length
    expect(await attempt()).toBe(node)
    expect(asked).toHaveLength(requests)
    expect(told).toHaveLength(1)
  })

  test('gets it when several start at once', async () => {
    const [node, ...others] = await Promise.all([attempt(), attempt(), attempt()])
    for (const other of others) expect(other).toBe(node)
    expect(leftovers()).toEqual(['some-node-24.99.0'])
    expect(told.filter((line) => line.startsWith('Warning'))).toEqual([])
  })

  test('gets it in a second clone from npm’s cache', async () => {
    await attempt()
    registry.closeAllConnections()
    registry.close()
    const node = await attempt({ folder: join(folder, 'second') })
    expect(node).toBe(join(folder, 'second/some-node-24.99.0/bin/node'))
  })

  test('never runs one that is not the pinned one', async () => {
    const other = { name: 'some-node', version: '24.99.0', integrity: sha512(Buffer.from('another')) }
    expect(await attempt({ pinned: { 'linux-x64': other } })).toBe(PRESENT)
    expect(existsSync(join(folder, 'was-run'))).toBe(false)
    expect(told.at(-1)).toContain('SHA-512')
    expect(leftovers()).toEqual([])
  })

  describe.each([
    { what: 'the registry cannot be reached', prepare: () => registry.close(), facts: {}, says: 'npm pack' },
    {
      what: 'the registry has no such version',
      facts: { pinned: { 'linux-x64': { name: 'some-node', version: '1.0.0' } } },
      says: 'npm pack',
    },
    { what: 'there is none for the platform', facts: { platform: 'sunos-x64' }, says: 'sunos-x64' },
    { what: 'the Linux has no glibc', facts: { glibc: () => false }, says: 'linux-x64' },
    {
      what: 'it does not run here',
      prepare: () => {
        program = '#!/bin/sh\nexit 127\n'
      },
      facts: {},
      says: 'does not run',
    },
    { what: 'its folder cannot be made', facts: { folder: '/dev/null/runtime' }, says: '/dev/null' },
  ])('where $what', ({ prepare, facts, says }) => {
    afterEach(() => {
      program = ''
    })

    test('the present one is used, with a warning about what to do', async () => {
      prepare?.()
      expect(await attempt(facts)).toBe(PRESENT)
      const warnings = told.filter((line) => line.startsWith('Warning'))
      expect(warnings).toEqual([expect.stringContaining(says)])
      expect(warnings[0]).toMatch(/20\.19\.0.*install Node\.js 24/)
      expect(leftovers()).toEqual([])
    })
  })

  test('which is too old to start is refused with a message', async () => {
    await expect(attempt({ version: '20.18.3' })).rejects.toThrow('20.18.3')
    expect(asked).toEqual([])
  })
})

test.each(['24.9.0', '24.21.0', '26.0.0', '26.12.1'])('Node.js %s is used, without the registry', async (version) => {
  expect(await attempt({ version })).toBe(PRESENT)
  expect({ asked, told }).toEqual({ asked: [], told: [] })
})

test.each(['20.19.0', '22.23.3', '23.11.0', '24.8.0', '25.1.0'])('Node.js %s is no supported line', (version) => {
  expect(isSupported(version)).toBe(false)
})

test('all that is pinned is supported, and every place names the same', () => {
  for (const { name, version, integrity } of Object.values(pinned)) {
    expect({ name, supported: isSupported(version) }).toEqual({ name, supported: true })
    expect(Buffer.from(integrity.replace('sha512-', ''), 'base64')).toHaveLength(64)
  }
  const version = pinned['linux-x64']?.version
  expect(text('.node-version').trim()).toBe(version)
  expect(text('pnpm-workspace.yaml')).toContain(`nodeVersion: ${version}\n`)
})

test('a suite and what it starts run on a supported line', () => {
  expect(isSupported(process.versions.node)).toBe(true)
  const started = execFileSync('node', ['-p', 'process.version'], { encoding: 'utf8' }).trim()
  expect(started).toBe(process.version)
})

describe('what npm runs', () => {
  const { scripts }: { scripts: { [name: string]: string } } = JSON.parse(text('package.json'))
  const RUN = join(ROOT, 'infra/node/run.mjs')

  test.each(['start', 'test', 'test:faults', 'verdict', 'reset-password', 'bench'])(
    '%s runs on the runtime',
    (name) => {
      expect(scripts[name]).toMatch(/^(exec "\$\(node infra\/node\/path\.mjs\)"|node infra\/node\/run\.mjs) \S/)
    },
  )

  test('gets its arguments and its input, has this Node.js first in its path, and its exit code is passed on', () => {
    const folder = newFolder()
    const file = join(folder, 'what.mjs')
    writeFileSync(
      file,
      `import { execFileSync } from 'node:child_process'
       import { readFileSync } from 'node:fs'
       const node = execFileSync('node', ['-p', 'process.execPath'], { encoding: 'utf8' }).trim()
       console.log(JSON.stringify({ args: process.argv.slice(2), input: readFileSync(0, 'utf8'), node }))
       process.exit(7)`,
    )
    const { status, stdout } = spawnSync(process.execPath, [RUN, file, 'a b', '--', '*'], {
      input: 'text',
      encoding: 'utf8',
    })
    expect(JSON.parse(stdout)).toEqual({ args: ['a b', '--', '*'], input: 'text', node: process.execPath })
    expect(status).toBe(7)
  })

  test('ends with its parent', async () => {
    const folder = newFolder()
    const file = join(folder, 'long.mjs')
    writeFileSync(file, `console.log(process.pid); setInterval(() => {}, 1000)`)
    const run = spawn(process.execPath, [RUN, file], { stdio: ['ignore', 'pipe', 'ignore'] })
    const [said] = await once(run.stdout, 'data')
    run.kill('SIGTERM')
    const [, signal] = await once(run, 'exit')
    expect(signal).toBe('SIGTERM')
    await until(async () => !isAlive(Number(said)), 10_000)
  })
})

test('the folder of the runtime is first in the path, once, for every spelling of the variable', () => {
  expect(environmentWith('/r/bin/node', { Path: '/usr/bin:/r/bin' })).toEqual({ Path: '/r/bin:/usr/bin' })
  expect(environmentWith('/r/bin/node', { PATH: '/usr/bin' })).toEqual({ PATH: '/r/bin:/usr/bin' })
})
